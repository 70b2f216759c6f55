import { Box, Button, ErrorMessage, Inline, Label, Stack, Textfield, xcss } from "@forge/react";
import { useState } from "react";
import { t } from "../../i18n/t";

interface AddPlanProps {
  /** The ids that are taken. */
  readonly known: readonly string[];
  readonly onAdd: (plan: { readonly id: string; readonly label: string }) => void;
}

const width = xcss({ width: "180px" });

/** A plan by the name that the mapped field gives it. */
export function AddPlan({ known, onAdd }: AddPlanProps) {
  const [label, setLabel] = useState("");
  const [added, setAdded] = useState(0);
  const id = idOf(label);
  const isKnown = known.includes(id);
  const add = () => {
    onAdd({ id, label: label.trim() });
    setLabel("");
    setAdded(added + 1);
  };
  return (
    <Stack space="space.050">
      <Label labelFor="plan-add">{t("admin.plans.add")}</Label>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Box xcss={width}>
          <Textfield
            key={added}
            id="plan-add"
            isCompact
            defaultValue=""
            onChange={(event) => setLabel(String(event.target.value ?? ""))}
          />
        </Box>
        <Button isDisabled={id === "" || isKnown} onClick={add}>
          {t("admin.plans.addButton")}
        </Button>
      </Inline>
      {isKnown && <ErrorMessage>{t("admin.plans.known", { id })}</ErrorMessage>}
    </Stack>
  );
}

/** `Gold Plus` is `gold-plus`. */
const idOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .replace(/-$/, "")
    .slice(0, 64);
