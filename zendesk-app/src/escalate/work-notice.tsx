import { t } from "../i18n/t";
import { IssueLink } from "../issue-link";
import { Small, Stack } from "../layout";
import { faultText, Notice } from "../notices";
import { jiraFaultText } from "./jira-fault-text";
import type { View } from "./messages";

/** How far the hand-over has come. */
export function WorkNotice({ view: { work, url } }: { readonly view: View }) {
  if (work.phase === "idle") return null;
  if (work.phase === "busy") return <Small role="status">{t(`work.${work.step}`)}</Small>;
  if (work.phase === "done") {
    const { ref, how, warning } = work;
    return (
      <Notice kind={warning === null ? "info" : "warning"}>
        <Stack>
          <p>{warning === null ? t(`work.${how}`, { ref }) : t("work.warning", { ref, fault: faultText(warning) })}</p>
          {url !== null && <IssueLink issue={ref} url={url} />}
        </Stack>
      </Notice>
    );
  }
  const { step, fault, isUnknown } = work;
  const what = t(isUnknown ? "work.unknown" : `work.failed.${step}`);
  return <Notice kind="error">{`${what} ${step === "record" ? faultText(fault) : jiraFaultText(fault)}`}</Notice>;
}
