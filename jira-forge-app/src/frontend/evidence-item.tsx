import { Button, Inline, Lozenge, Stack, Text } from "@forge/react";
import { useState } from "react";
import { capital, t } from "../i18n/t";
import type { ShownEvidence } from "../shown";
import { whereWords } from "./lines";
import { Quotation } from "./quotation";
import { TakeBack } from "./take-back";
import { WaiveForm } from "./waive-form";

const COLOURS = { present: "success", absent: "moved", waived: "default" } as const;

interface EvidenceItemProps {
  readonly item: ShownEvidence;
  /** Called once evidence was set aside or asked for again; null where whoever looks may do neither. */
  readonly onWaive: (() => void) | null;
}

export function EvidenceItem({ item, onWaive }: EvidenceItemProps) {
  const { title, state, required, reason, proof } = item;
  const [isWaiving, setWaiving] = useState(false);
  const isWanted = required && state === "absent";
  return (
    <Stack>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Lozenge appearance={COLOURS[state]}>{t(`evidence.${state}`)}</Lozenge>
        <Text>{proof === null ? capital(title) : `${capital(title)}, ${whereWords(proof.where)}`}</Text>
        {onWaive !== null && isWanted && !isWaiving && (
          <Button appearance="subtle" spacing="compact" onClick={() => setWaiving(true)}>
            {t("waiver.setAside", { title })}
          </Button>
        )}
      </Inline>
      {(isWanted || state === "waived") && reason !== null && <Text size="small">{reason}</Text>}
      {proof !== null && <Quotation proof={proof} />}
      {onWaive !== null && isWanted && isWaiving && (
        <WaiveForm item={item} onDone={onWaive} onCancel={() => setWaiving(false)} />
      )}
      {onWaive !== null && state === "waived" && <TakeBack item={item} onDone={onWaive} />}
    </Stack>
  );
}
