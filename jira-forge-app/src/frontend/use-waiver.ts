import { useState } from "react";
import type { EvidenceKind } from "../../../shared/types";
import type { Fault } from "../fault";
import { backend } from "./backend";

interface WaiverAction {
  readonly isSending: boolean;
  readonly fault: Fault | null;
  /** Sets evidence aside for a reason; null asks for it again. */
  readonly send: (kind: EvidenceKind, reason: string | null) => Promise<void>;
}

export function useWaiver(onDone: () => void): WaiverAction {
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  // However often it has to be sent, it is one waiver.
  const [request] = useState(() => crypto.randomUUID());
  const send = async (kind: EvidenceKind, reason: string | null) => {
    setSending(true);
    setFault(null);
    const answer = await backend.waive({ request, kind, reason });
    setSending(false);
    if (answer.ok) onDone();
    else setFault(answer.fault);
  };
  return { isSending, fault, send };
}
