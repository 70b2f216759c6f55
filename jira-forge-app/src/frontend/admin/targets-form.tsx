import { Heading, Inline, Stack, Text } from "@forge/react";
import { METRICS } from "../../../../shared/sla/targets";
import { t } from "../../i18n/t";
import type { FormProps } from "./matrix-form";
import { TargetField } from "./target-field";

/** What is promised at each severity. */
export function TargetsForm({ form: { severities }, change }: FormProps) {
  return (
    <Stack space="space.150">
      <Heading as="h2" size="small">
        {t("admin.targets.title")}
      </Heading>
      <Text>{t("admin.targets.hint")}</Text>
      {severities.map(({ id, label, targets }, index) => (
        <Stack key={id} space="space.050">
          <Heading as="h3" size="xsmall">
            {label}
          </Heading>
          <Inline space="space.150" rowSpace="space.100" shouldWrap>
            {METRICS.map((metric) => (
              <TargetField
                key={metric}
                severity={id}
                metric={metric}
                target={targets[metric] ?? null}
                onChange={(value) => change([{ path: ["severities", index, "targets", metric], value }])}
              />
            ))}
          </Inline>
        </Stack>
      ))}
    </Stack>
  );
}
