import { Heading, Inline, Stack, Text } from "@forge/react";
import { useState } from "react";
import { capital, t } from "../../i18n/t";
import type { EvidenceForm as EvidenceRule } from "../../policy-form";
import { Choice, type Option } from "./choice";
import type { FormProps } from "./matrix-form";

const GENERAL = "general";
/** Stands for no rule of its own. */
const INHERITED = "inherited";

/** Which evidence is needed: in general, and where a severity or a category says otherwise. */
export function EvidenceForm({ form: { evidence, severities, categories }, change }: FormProps) {
  const [scope, setScope] = useState(GENERAL);
  const scopes = [
    { value: GENERAL, label: t("admin.evidence.general") },
    ...severities.map(({ id, label }) => ({ value: `bySeverity.${id}`, label })),
    ...categories.map(({ id, label }) => ({ value: `byCategory.${id}`, label })),
  ];
  const [by, id] = scope.split(".");
  const set = (kind: string, level: string) => {
    if (id === undefined || by === undefined) return change([{ path: ["evidence", kind, "level"], value: level }]);
    change([{ path: ["evidence", kind, by, id], value: level === INHERITED ? undefined : level }]);
  };
  return (
    <Stack space="space.200">
      <Heading as="h2" size="small">
        {t("admin.evidence.title")}
      </Heading>
      <Text>{t("admin.evidence.hint")}</Text>
      <Choice
        id="evidence-scope"
        label={t("admin.evidence.scope")}
        value={scope}
        options={scopes}
        onChange={setScope}
      />
      <Inline space="space.150" rowSpace="space.100" shouldWrap>
        {evidence.map((rule) => (
          <Choice
            key={rule.kind}
            id={`evidence-${rule.kind}`}
            label={capital(rule.title)}
            value={levelOf(rule, by, id)}
            options={optionsOf(rule, id)}
            onChange={(level) => set(rule.kind, level)}
          />
        ))}
      </Inline>
    </Stack>
  );
}

function levelOf(rule: EvidenceRule, by: string | undefined, id: string | undefined): string {
  if (id === undefined) return rule.level;
  return (by === "bySeverity" ? rule.bySeverity : rule.byCategory)[id] ?? INHERITED;
}

function optionsOf({ level, builtIn }: EvidenceRule, id: string | undefined): readonly Option[] {
  const levels = (["required", "wanted", "off"] as const).map((value) => ({
    value,
    label: t(`admin.evidence.${value}`),
  }));
  if (id === undefined || builtIn.includes(id)) return levels;
  return [
    { value: INHERITED, label: t("admin.evidence.inherited", { level: t(`admin.evidence.${level}`) }) },
    ...levels,
  ];
}
