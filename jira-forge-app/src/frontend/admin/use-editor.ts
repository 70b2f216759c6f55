import { useCallback, useEffect, useRef, useState } from "react";
import type { PolicyEdit } from "../../../../shared/policy/edit";
import type { Fault } from "../../fault";
import type { Draft } from "../../policy-draft";
import type { OpenedEditor } from "../../policy-editor";
import type { DraftRequest } from "../../policy-request";
import type { Awaited } from "../use-answer";
import { adminBackend } from "./admin-backend";

/** What the page edits; the stored policy changes only when it is saved. */
export interface Editor {
  readonly opened: Awaited<OpenedEditor>;
  /** Null until the first answer. */
  readonly draft: Draft | null;
  readonly isDirty: boolean;
  /** Why the last change did not reach the draft. */
  readonly fault: Fault | null;
  change(edits: readonly PolicyEdit[]): void;
  /** Takes a whole text; false where it did not get through. */
  replace(text: string): Promise<boolean>;
  discard(): void;
  /** Reads what is stored anew; a draft is kept, and compared with it, only where `isKept`. */
  reopen(isKept: boolean): Promise<void>;
}

export function useEditor(): Editor {
  const [opened, setOpened] = useState<Awaited<OpenedEditor>>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const text = useRef("");
  // One after another: each change starts from the text that the one before it made.
  const tail = useRef<Promise<unknown>>(Promise.resolve());

  const keep = useCallback((next: Draft) => {
    text.current = next.text;
    setDraft(next);
  }, []);
  const send = useCallback(
    (wish: () => DraftRequest): Promise<boolean> => {
      const sent = tail.current.then(async () => {
        const answer = await adminBackend.draft(wish());
        setFault(answer.ok ? null : answer.fault);
        if (answer.ok) keep(answer.value);
        return answer.ok;
      });
      tail.current = sent;
      return sent;
    },
    [keep],
  );
  const reopen = useCallback(
    async (isKept: boolean) => {
      const answer = await adminBackend.editor();
      // What was opened before stays, and with it what somebody is typing.
      setOpened((before) => (answer.ok || before?.ok !== true ? answer : before));
      setFault(answer.ok ? null : answer.fault);
      if (!answer.ok) return;
      if (isKept) await send(() => ({ text: text.current, edits: [] }));
      else keep(answer.value.draft);
    },
    [keep, send],
  );
  useEffect(() => void reopen(false), [reopen]);

  const stored = opened?.ok === true ? opened.value.draft : null;
  return {
    opened,
    draft,
    isDirty: draft !== null && stored !== null && draft.text !== stored.text,
    fault,
    change: (edits) => void send(() => ({ text: text.current, edits })),
    replace: (whole) => send(() => ({ text: whole, edits: [] })),
    discard: () => stored !== null && keep(stored),
    reopen,
  };
}
