import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import type { Masked } from "./draft-mask";
import { t } from "./i18n/t";
import { Small, Stack } from "./layout";
import type { Zendesk } from "./zendesk";

// It finds secrets anew, for which it needs the whole core.
const loadMasking = () => import("./draft-mask");

interface MaskDraftButtonProps {
  readonly ticketId: string;
  /** Whether something sensitive stands in the draft. */
  readonly isNeeded: boolean;
  readonly zendesk: Pick<Zendesk, "read" | "set">;
}

/** Masks what is sensitive in the reply that the agent writes, and takes that back. */
export function MaskDraftButton({ ticketId, isNeeded, zendesk }: MaskDraftButtonProps) {
  const [masked, setMasked] = useState<Masked | null>(null);
  const [told, setTold] = useState<"done" | "undone" | "changed" | "failed" | null>(null);
  const mask = async () => {
    const { maskComposer } = await loadMasking();
    const answer = await maskComposer(zendesk, ticketId);
    setMasked(answer.ok ? answer.value : null);
    setTold(answer.ok ? "done" : "failed");
  };
  const undo = async (last: Masked) => {
    const { unmaskComposer } = await loadMasking();
    const answer = await unmaskComposer(zendesk, ticketId, last);
    setTold(answer.ok ? (answer.value ? "undone" : "changed") : "failed");
    if (answer.ok) setMasked(null);
  };
  const canUndo = masked !== null && !isNeeded;
  if (!isNeeded && !canUndo && told === null) return null;
  const press = () => (canUndo ? undo(masked) : mask()).catch(() => setTold("failed"));
  return (
    <Stack $gap="xxs">
      {(isNeeded || canUndo) && (
        <div>
          <Button size="small" onClick={() => void press()}>
            {t(canUndo ? "undo.button" : "mask.button")}
          </Button>
        </div>
      )}
      <Small as="div" role="status">
        {told === null ? "" : t(`mask.${told}`)}
      </Small>
    </Stack>
  );
}
