import { Stack, Text } from "@forge/react";
import { t } from "../i18n/t";
import type { Shown, ShownEvidence } from "../shown";
import { EvidenceItem, type EvidenceItemProps } from "./evidence-item";
import { evidenceLine, missingOf } from "./lines";
import { Section } from "./section";
import { Waiving } from "./waiving";

interface EvidenceSectionProps {
  readonly shown: Shown;
  /** Called once evidence was set aside or asked for again; null where whoever looks may do neither. */
  readonly onWaive: (() => void) | null;
}

export function EvidenceSection({ shown, onWaive }: EvidenceSectionProps) {
  const { evidence } = shown;
  const missing = missingOf(evidence);
  const rest = evidence.filter(({ required }) => required).filter((item) => !missing.includes(item));
  const helpful = evidence.filter(({ required }) => !required);
  const lacking = helpful.filter(({ state }) => state === "absent").map(({ title }) => title);
  return (
    <Section title={t("section.evidence")} line={evidenceLine(shown)}>
      <Group title={t("evidence.needed")} items={[...missing, ...rest]} onTakeBack={onWaive} />
      {onWaive !== null && <Waiving key={missing.map(({ kind }) => kind).join()} missing={missing} onDone={onWaive} />}
      <Group
        title={t("evidence.helpful")}
        items={helpful.filter(({ state }) => state !== "absent")}
        onTakeBack={onWaive}
      />
      {/* What would only be nice to have is no list of faults. */}
      {lacking.length > 0 && <Text size="small">{t("evidence.wouldHelp", { names: lacking.join(", ") })}</Text>}
    </Section>
  );
}

interface GroupProps extends Pick<EvidenceItemProps, "onTakeBack"> {
  readonly title: string;
  readonly items: readonly ShownEvidence[];
}

function Group({ title, items, onTakeBack }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <Stack space="space.075">
      <Text weight="semibold">{title}</Text>
      {items.map((item) => (
        <EvidenceItem key={`${item.kind} ${item.state}`} item={item} onTakeBack={onTakeBack} />
      ))}
    </Stack>
  );
}
