import { Stack, Text } from "@forge/react";
import { nameOf, t } from "../i18n/t";
import type { ShownSeverity } from "../shown";
import { severityLine, whereWords } from "./lines";
import { Quotation } from "./quotation";
import { Section } from "./section";
import { SeverityMatrix } from "./severity-matrix";

export function SeveritySection({ severity }: { readonly severity: ShownSeverity }) {
  const { claimed, matrix, entitled, impact, urgency, confidence, reason, signals } = severity;
  const cell = t("severity.cell", { impact: nameOf("impact", impact), urgency: nameOf("urgency", urgency) });
  const sure = t("severity.confidence", { percent: Math.round(confidence * 100) });
  return (
    <Section title={t("section.severity")} line={severityLine(severity)}>
      <Text>{reason}</Text>
      <Stack>
        <Text>{t("severity.claim", { label: claimed ?? t("severity.none") })}</Text>
        {matrix !== null && <Text>{t("severity.text", { label: matrix })}</Text>}
        {entitled !== null && entitled !== matrix && <Text>{t("severity.plan", { label: entitled })}</Text>}
        {matrix !== null && (
          <>
            <Text size="small" color="color.text.subtle">
              {confidence > 0 ? `${cell} · ${sure}` : cell}
            </Text>
            <SeverityMatrix severity={severity} />
          </>
        )}
      </Stack>
      {signals.length > 0 && <Text weight="semibold">{t("severity.proof")}</Text>}
      {signals.map(({ id, proof }) => (
        <Stack key={id}>
          <Text>
            {nameOf("signal", id)}, {whereWords(proof.where)}
          </Text>
          <Quotation proof={proof} />
        </Stack>
      ))}
    </Section>
  );
}
