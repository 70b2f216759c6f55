import { Button } from "@zendeskgarden/react-buttons";
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { Answer, Fault } from "./fault";
import { t } from "./i18n/t";
import { Row, Small, Stack, Strong, VisuallyHidden } from "./layout";
import { faultText, Notice } from "./notices";

interface RemoveFindingProps {
  /** The name of what is found, its masked preview and its place. */
  readonly what: { readonly type: string; readonly preview: string; readonly where: string };
  readonly remove: () => Promise<Answer<unknown>>;
}

/** Removes a finding at its source once the agent has confirmed it; shows the masked preview only. */
export function RemoveFinding({ what, remove }: RemoveFindingProps) {
  const [state, setState] = useState<"idle" | "asking" | "busy">("idle");
  const [fault, setFault] = useState<Fault | null>(null);
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const isOpen = state !== "idle";
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (isOpen) cancel.current?.focus();
    else if (wasOpen.current) open.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const confirm = async () => {
    setState("busy");
    setFault(null);
    const answer = await remove();
    // What was removed is told elsewhere, and the focus goes there.
    if (answer.ok) wasOpen.current = false;
    setState("idle");
    if (!answer.ok) setFault(answer.fault);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape" && state === "asking") setState("idle");
  };
  if (isOpen) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a question is no set of fields.
      <div role="group" aria-labelledby={`${id}-ask`} aria-describedby={`${id}-what`} onKeyDown={onKeyDown}>
        <Stack>
          <Strong id={`${id}-ask`}>{t("redact.ask")}</Strong>
          <p id={`${id}-what`}>
            <bdi>{t("redact.what", what)}</bdi>
          </p>
          <Row>
            <Button size="small" isDanger isPrimary disabled={state === "busy"} onClick={() => void confirm()}>
              {t("redact.confirm")}
            </Button>
            <Button size="small" ref={cancel} disabled={state === "busy"} onClick={() => setState("idle")}>
              {t("redact.cancel")}
            </Button>
          </Row>
        </Stack>
      </div>
    );
  }
  return (
    <Stack>
      <div>
        <Button size="small" ref={open} onClick={() => setState("asking")}>
          {t("redact.button")}
          <VisuallyHidden>{` ${what.type}, ${what.where}`}</VisuallyHidden>
        </Button>
      </div>
      {fault !== null && (
        <Notice kind="error">
          <Stack>
            <p>{refusalWords(fault)}</p>
            <Small>{t("redact.steps")}</Small>
          </Stack>
        </Notice>
      )}
    </Stack>
  );
}

function refusalWords(fault: Fault): string {
  const { kind } = fault;
  if (kind === "forbidden" || kind === "not-found" || kind === "rejected" || kind === "offline") {
    return t(`redact.refused.${kind}`);
  }
  return t("redact.refused.other", { fault: faultText(fault) });
}
