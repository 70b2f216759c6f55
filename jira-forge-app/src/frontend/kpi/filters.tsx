import { Inline, Label, Select } from "@forge/react";
import { UNSET_SEVERITY } from "../../../../shared/kpi/severities";
import { t, tCount } from "../../i18n/t";
import type { ShownKpis } from "../../project-shown";
import { type Choice, SPANS } from "./chosen";

interface FiltersProps {
  readonly shown: ShownKpis;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** The value of a list that stands for every severity: no severity of a policy has it, since an id is never empty. */
const EVERY = "";

const spanOption = (weeks: number) => ({ value: weeks, label: tCount("kpi.weeks", weeks) });

/** Which escalations the numbers are of. */
export function Filters({ shown, choice, onChoose }: FiltersProps) {
  const severityOption = (id: string) => ({ value: id, label: severityName(id, shown.labels) });
  return (
    <Inline space="space.200" rowSpace="space.100" alignBlock="center" shouldWrap>
      <Inline space="space.100" alignBlock="center">
        <Label labelFor="kpi-weeks">{t("kpi.opened")}</Label>
        <Select
          inputId="kpi-weeks"
          spacing="compact"
          options={SPANS.map(spanOption)}
          value={spanOption(choice.span)}
          onChange={({ value }) => onChoose({ ...choice, span: value })}
        />
      </Inline>
      <Inline space="space.100" alignBlock="center">
        <Label labelFor="kpi-severity">{t("section.severity")}</Label>
        <Select
          inputId="kpi-severity"
          spacing="compact"
          options={[EVERY, ...severitiesOf(shown)].map(severityOption)}
          value={severityOption(choice.severity ?? EVERY)}
          onChange={({ value }) => onChoose({ ...choice, severity: value === EVERY ? null : value })}
        />
      </Inline>
    </Inline>
  );
}

/** The severities of the policy, and what was counted of others: the policy may have changed, or the text says none. */
function severitiesOf({ severities, weeks }: ShownKpis): readonly string[] {
  const counted = weeks.flatMap(({ bySeverity }) => Object.keys(bySeverity)).sort();
  const others = new Set(counted.filter((id) => !severities.includes(id) && id !== UNSET_SEVERITY));
  return [...severities, ...others, ...(counted.includes(UNSET_SEVERITY) ? [UNSET_SEVERITY] : [])];
}

function severityName(id: string, labels: ShownKpis["labels"]): string {
  if (id === EVERY) return t("kpi.severity.every");
  return id === UNSET_SEVERITY ? t("severity.unknown") : (labels[id] ?? id);
}
