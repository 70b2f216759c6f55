import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import type { EvidenceKind } from "../../shared/types";
import type { Fault } from "./fault";
import { nameOf, t } from "./i18n/t";
import { Small, VisuallyHidden } from "./layout";
import { writeFaultText } from "./notices";
import type { Recording } from "./recording";

interface WithdrawButtonProps {
  readonly kind: EvidenceKind;
  readonly recording: Recording;
  readonly onDone: () => void;
}

/** Takes back that a kind of evidence was set aside. */
export function WithdrawButton({ kind, recording, onDone }: WithdrawButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const name = nameOf("evidence", kind);
  const press = async () => {
    if (isBusy) return;
    setBusy(true);
    setFault(null);
    const words = t("evidence.withdraw.noteText", { name });
    const answer = await recording.decide({ kind: "waiver-withdrawn", evidence: kind }, words);
    setBusy(false);
    if (answer.ok) onDone();
    else setFault(answer.fault);
  };
  return (
    <div>
      <Button isLink size="small" aria-disabled={isBusy} onClick={() => void press()}>
        {t("evidence.withdraw")}
        <VisuallyHidden>{` ${name}`}</VisuallyHidden>
      </Button>
      <Small as="div" role="alert">
        {fault === null ? "" : t("evidence.withdraw.failed", { fault: writeFaultText(fault) })}
      </Small>
    </div>
  );
}
