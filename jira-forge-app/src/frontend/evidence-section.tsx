import { Inline, Lozenge, Stack, Text } from "@forge/react";
import { capital, t } from "../i18n/t";
import type { Shown, ShownEvidence } from "../shown";
import { evidenceLine, missingOf, whereWords } from "./lines";
import { Quotation } from "./quotation";
import { Section } from "./section";

export function EvidenceSection({ shown }: { readonly shown: Shown }) {
  const { evidence } = shown;
  const missing = missingOf(evidence);
  const rest = evidence.filter(({ required }) => required).filter((item) => !missing.includes(item));
  const helpful = evidence.filter(({ required }) => !required);
  const lacking = helpful.filter(({ state }) => state === "absent").map(({ title }) => title);
  return (
    <Section title={t("section.evidence")} line={evidenceLine(shown)}>
      <Group title={t("evidence.needed")} items={[...missing, ...rest]} />
      <Group title={t("evidence.helpful")} items={helpful.filter(({ state }) => state !== "absent")} />
      {/* What would only be nice to have is no list of faults. */}
      {lacking.length > 0 && <Text size="small">{t("evidence.wouldHelp", { names: lacking.join(", ") })}</Text>}
    </Section>
  );
}

function Group({ title, items }: { readonly title: string; readonly items: readonly ShownEvidence[] }) {
  if (items.length === 0) return null;
  return (
    <Stack space="space.075">
      <Text weight="semibold">{title}</Text>
      {items.map((item) => (
        <Item key={item.kind} item={item} />
      ))}
    </Stack>
  );
}

const COLOURS = { present: "success", absent: "moved", waived: "default" } as const;

function Item({ item: { title, state, required, reason, proof } }: { readonly item: ShownEvidence }) {
  return (
    <Stack>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Lozenge appearance={COLOURS[state]}>{t(`evidence.${state}`)}</Lozenge>
        <Text>{proof === null ? capital(title) : `${capital(title)}, ${whereWords(proof.where)}`}</Text>
      </Inline>
      {required && state !== "present" && reason !== null && <Text size="small">{reason}</Text>}
      {proof !== null && <Quotation proof={proof} />}
    </Stack>
  );
}
