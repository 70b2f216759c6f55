import { SectionMessage, Text } from "@forge/react";
import type { Fault } from "../fault";
import { t } from "../i18n/t";
import type { Shown } from "../shown";

const faultText = ({ kind }: Fault): string => t(`fault.${kind}`);

/** Why a verdict may not be the whole one. */
export function Notices({ shown: { standIn, problems, gaps, crashed } }: { readonly shown: Shown }) {
  return (
    <>
      {standIn !== null && (
        <SectionMessage appearance="warning" title={t(`policy.instead.${standIn}`)}>
          <Text>{t(standIn === "unread" ? "policy.unread" : "policy.mistake")}</Text>
          {problems.slice(0, 3).map((problem) => (
            <Text key={problem}>{problem}</Text>
          ))}
        </SectionMessage>
      )}
      {gaps.length > 0 && (
        <SectionMessage appearance="warning" title={t("gap.title")}>
          {gaps.map(({ part, fault }) => (
            <Text key={part}>{t(`gap.${part}`, { why: fault === null ? t("gap.tooMany") : faultText(fault) })}</Text>
          ))}
        </SectionMessage>
      )}
      {crashed.length > 0 && (
        <SectionMessage appearance="warning" title={t("crash.title")}>
          <Text>{t("crash.text", { checks: crashed.join(", ") })}</Text>
        </SectionMessage>
      )}
    </>
  );
}

/** Why something was not done, said where it was tried. */
export function FaultMessage({ title, fault }: { readonly title: string; readonly fault: Fault }) {
  return (
    <SectionMessage appearance="error" title={title}>
      <Text>{faultText(fault)}</Text>
    </SectionMessage>
  );
}
