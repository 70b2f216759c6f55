import { Button, Inline } from "@forge/react";
import { useState } from "react";
import { t } from "../i18n/t";
import type { ShownEvidence } from "../shown";
import { WaiveForm } from "./waive-form";

interface WaivingProps {
  readonly missing: readonly ShownEvidence[];
  readonly onDone: () => void;
}

/** The way to do without something that is missing, by need. */
export function Waiving({ missing, onDone }: WaivingProps) {
  const [isOpen, setOpen] = useState(false);
  const [first] = missing;
  if (first === undefined) return null;
  if (isOpen) return <WaiveForm first={first} items={missing} onDone={onDone} onCancel={() => setOpen(false)} />;
  return (
    <Inline>
      <Button spacing="compact" onClick={() => setOpen(true)}>
        {t("waiver.open")}
      </Button>
    </Inline>
  );
}
