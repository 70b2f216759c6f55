import { Button } from "@zendeskgarden/react-buttons";
import { Field, Textarea } from "@zendeskgarden/react-forms";
import { useLayoutEffect, useRef, useState } from "react";
import styled from "styled-components";
import type { Answer, Fault } from "./fault";
import { t } from "./i18n/t";
import { Small, Stack } from "./layout";
import { Notice, writeFaultText } from "./notices";
import { mayBeSaved } from "./recording";
import { useKept } from "./use-kept";

const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;

export interface NoteFormProps {
  /** Under which the text is kept until it is saved. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly longest: number;
  readonly rows: number;
  readonly save: (text: string) => Promise<Answer<null>>;
  /** It was saved, or the agent wants it no more. */
  readonly onClose: (isSaved: boolean) => void;
}

/** Asks for a few words and saves them; whatever goes wrong, the words stay. */
export function NoteForm({ id, label, hint, submit, longest, rows, save, onClose }: NoteFormProps) {
  const [text, setText] = useKept(id);
  const [state, setState] = useState<"idle" | "busy" | "empty">("idle");
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    // Loaded while somebody types, so that saving waits for nothing but Zendesk.
    void import("./mask-secrets").catch(() => {});
  }, []);
  const press = async () => {
    if (state === "busy") return;
    if (text.trim() === "") {
      setState("empty");
      field.current?.focus();
      return;
    }
    setState("busy");
    setProblem(null);
    const answer = await save(text.trim());
    setState("idle");
    if (answer.ok) {
      setText("");
      onClose(true);
    } else setProblem(problemText(answer.fault));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void press();
      }}
      onKeyDown={({ key }) => key === "Escape" && state !== "busy" && onClose(false)}
    >
      <Stack>
        <Field>
          <Field.Label>{label}</Field.Label>
          <Field.Hint>{hint}</Field.Hint>
          <Textarea
            ref={field}
            isCompact
            isResizable
            minRows={rows}
            maxRows={12}
            maxLength={longest}
            value={text}
            readOnly={state === "busy"}
            {...(state === "empty" && { validation: "error" as const })}
            onChange={({ target }) => {
              setText(target.value);
              if (state === "empty") setState("idle");
            }}
          />
          {state === "empty" && <Field.Message validation="error">{t("note.empty")}</Field.Message>}
        </Field>
        {problem !== null && <Notice kind="error">{problem}</Notice>}
        <Buttons>
          <Button size="small" type="submit" isPrimary aria-disabled={state === "busy"}>
            {submit}
          </Button>
          <Button size="small" type="button" disabled={state === "busy"} onClick={() => onClose(false)}>
            {t("note.cancel")}
          </Button>
        </Buttons>
        <Small as="div" role="status">
          {state === "busy" ? t("note.saving") : ""}
        </Small>
      </Stack>
    </form>
  );
}

function problemText(fault: Fault): string {
  if (mayBeSaved(fault)) return t("note.unknown");
  return fault.kind === "session" ? t("note.session") : t("note.failed", { fault: writeFaultText(fault) });
}
