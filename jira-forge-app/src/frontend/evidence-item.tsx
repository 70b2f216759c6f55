import { Inline, Lozenge, Stack, Text } from "@forge/react";
import { capital, t } from "../i18n/t";
import type { ShownEvidence } from "../shown";
import { whereWords } from "./lines";
import { Quotation } from "./quotation";
import { TakeBack } from "./take-back";

const COLOURS = { present: "success", absent: "moved", waived: "default" } as const;

export interface EvidenceItemProps {
  readonly item: ShownEvidence;
  /** Called once what was set aside is asked for again; null where whoever looks may not ask. */
  readonly onTakeBack: (() => void) | null;
}

export function EvidenceItem({ item, onTakeBack }: EvidenceItemProps) {
  const { title, state, required, reason, proof } = item;
  const isWanted = required && state === "absent";
  return (
    <Stack>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Lozenge appearance={COLOURS[state]}>{t(`evidence.${state}`)}</Lozenge>
        <Text>{proof === null ? capital(title) : `${capital(title)}, ${whereWords(proof.where)}`}</Text>
      </Inline>
      {(isWanted || state === "waived") && reason !== null && <Text size="small">{reason}</Text>}
      {proof !== null && <Quotation proof={proof} />}
      {onTakeBack !== null && state === "waived" && <TakeBack item={item} onDone={onTakeBack} />}
    </Stack>
  );
}
