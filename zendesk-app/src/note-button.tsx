import { Button } from "@zendeskgarden/react-buttons";
import { useRef, useState } from "react";
import { VisuallyHidden } from "./layout";
import { NoteForm, type NoteFormProps } from "./note-form";

interface NoteButtonProps extends Omit<NoteFormProps, "onClose"> {
  /** What the button says, and for readers who hear it alone, of what. */
  readonly action: string;
  readonly of?: string;
  readonly onSaved?: () => void;
}

/** A button that opens a form in its place, and has the focus again when the form is closed. */
export function NoteButton({ action, of = "", onSaved, ...form }: NoteButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (isSaved: boolean) => {
    setOpen(false);
    if (isSaved) onSaved?.();
    // The button comes back with the next drawing.
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen) return <NoteForm {...form} onClose={close} />;
  return (
    <div>
      <Button isLink size="small" ref={button} onClick={() => setOpen(true)}>
        {action}
        {of !== "" && <VisuallyHidden>{` ${of}`}</VisuallyHidden>}
      </Button>
    </div>
  );
}
