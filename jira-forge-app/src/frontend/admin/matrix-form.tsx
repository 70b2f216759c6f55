import { Heading, Inline, Stack, Text } from "@forge/react";
import type { PolicyEdit } from "../../../../shared/policy/edit";
import { IMPACTS, URGENCIES } from "../../../../shared/types";
import { capital, nameOf, t } from "../../i18n/t";
import type { PolicyForm } from "../../policy-form";
import { Choice } from "./choice";

export interface FormProps {
  readonly form: PolicyForm;
  readonly change: (edits: readonly PolicyEdit[]) => void;
}

/** The severity of each impact and urgency. */
export function MatrixForm({ form: { matrix, severities }, change }: FormProps) {
  const options = severities.map(({ id, label }) => ({ value: id, label }));
  return (
    <Stack space="space.150">
      <Heading as="h2" size="small">
        {t("admin.matrix.title")}
      </Heading>
      <Text>{t("admin.matrix.hint")}</Text>
      {IMPACTS.map((impact) => (
        <Stack key={impact} space="space.050">
          <Heading as="h3" size="xsmall">
            {t("admin.matrix.impact", { impact: nameOf("impact", impact) })}
          </Heading>
          <Inline space="space.150" rowSpace="space.100" shouldWrap>
            {URGENCIES.map((urgency) => (
              <Choice
                key={urgency}
                id={`matrix-${impact}-${urgency}`}
                label={t("admin.matrix.cell", {
                  impact: capital(nameOf("impact", impact)),
                  urgency: nameOf("urgency", urgency),
                })}
                value={matrix[impact][urgency]}
                options={options}
                onChange={(value) => change([{ path: ["matrix", impact, urgency], value }])}
              />
            ))}
          </Inline>
        </Stack>
      ))}
    </Stack>
  );
}
