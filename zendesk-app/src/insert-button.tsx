import { Button } from "@zendeskgarden/react-buttons";
import { useEffect, useState } from "react";
import styled from "styled-components";
import type { Composer } from "./composer";
import type { Answer } from "./fault";
import { t } from "./i18n/t";
import { Small, Stack } from "./layout";

const Told = styled(Small)`
  &:empty {
    margin-top: -${({ theme }) => theme.space.xxs};
  }
`;

interface InsertButtonProps {
  readonly label: string;
  readonly text: string;
  /** True where pressing it is what to do next. */
  readonly isPrimary?: boolean;
  readonly composer: Composer;
  readonly insert: (text: string) => Promise<Answer<null>>;
}

/** Adds a draft to the reply, once for each press, and says how that went. */
export function InsertButton({ label, text, isPrimary = false, composer, insert }: InsertButtonProps) {
  const [state, setState] = useState<"idle" | "busy" | "done" | "failed">("idle");
  // A changed draft is a new offer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what resets the state
  useEffect(() => setState("idle"), [text]);
  const press = async () => {
    setState("busy");
    setState((await insert(composer.isEmpty ? text : `\n\n${text}`)).ok ? "done" : "failed");
  };
  const told =
    state === "failed"
      ? t("insert.failed")
      : state === "done"
        ? t(composer.isNote ? "insert.note" : "insert.done")
        : "";
  return (
    <Stack $gap="xxs">
      {/* The second click of a double click wants nothing more. */}
      <Button
        size="small"
        isStretched
        isPrimary={isPrimary}
        disabled={state === "busy"}
        onClick={({ detail }) => (detail < 2 ? void press() : undefined)}
      >
        {label}
      </Button>
      <Told as="div" role="status">
        {told}
      </Told>
    </Stack>
  );
}
