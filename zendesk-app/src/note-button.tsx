import { Button } from "@zendeskgarden/react-buttons";
import { type ComponentType, useRef, useState } from "react";
import { t } from "./i18n/t";
import { Small, Stack, VisuallyHidden } from "./layout";
import type { NoteFormProps } from "./note-form";

type Shown = { readonly as: "button" | "loading" | "failed" } | { readonly as: ComponentType<NoteFormProps> };

interface NoteButtonProps extends Omit<NoteFormProps, "onClose"> {
  /** What the button says, and for readers who hear it alone, of what. */
  readonly action: string;
  readonly of?: string;
  readonly onSaved?: () => void;
}

/** A button that opens a form in its place, and has the focus again when the form is closed. */
export function NoteButton({ action, of = "", onSaved, ...form }: NoteButtonProps) {
  const [shown, setShown] = useState<Shown>({ as: "button" });
  const button = useRef<HTMLButtonElement>(null);
  const open = async () => {
    setShown({ as: "loading" });
    // A page that lost its connection cannot load the form either.
    const loaded = await import("./note-form").catch(() => null);
    setShown({ as: loaded === null ? "failed" : loaded.NoteForm });
  };
  const close = (isSaved: boolean) => {
    setShown({ as: "button" });
    if (isSaved) onSaved?.();
    // The button comes back with the next drawing.
    requestAnimationFrame(() => button.current?.focus());
  };
  if (typeof shown.as !== "string") return <shown.as {...form} onClose={close} />;
  return (
    <Stack $gap="xxs">
      <div>
        <Button isLink size="small" ref={button} onClick={() => void open()}>
          {action}
          {of !== "" && <VisuallyHidden>{` ${of}`}</VisuallyHidden>}
        </Button>
      </div>
      {shown.as === "failed" && (
        <Small as="div" role="alert">
          {t("note.unopened")}
        </Small>
      )}
    </Stack>
  );
}
