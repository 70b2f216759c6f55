import { Code, Inline, Text } from "@forge/react";
import { capital, sensitiveName, t } from "../i18n/t";
import type { Shown } from "../shown";
import { privacyLine, whereWords } from "./lines";
import { Section } from "./section";

/** Only masked previews reach the page. */
export function PrivacySection({ shown }: { readonly shown: Shown }) {
  const { sensitive } = shown;
  return (
    <Section title={t("section.privacy")} line={privacyLine(shown)}>
      {sensitive.map(({ type, title, where, preview }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a report's findings keep their order.
        <Inline key={index} space="space.100" alignBlock="center" shouldWrap>
          <Text>{capital(sensitiveName(type, title))}</Text>
          <Code>{preview}</Code>
          <Text size="small">{capital(whereWords(where))}</Text>
        </Inline>
      ))}
      {sensitive.length > 0 && <Text size="small">{t("privacy.hint")}</Text>}
    </Section>
  );
}
