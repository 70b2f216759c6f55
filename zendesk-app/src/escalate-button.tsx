import { Button } from "@zendeskgarden/react-buttons";
import { memo, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import type { Escalating } from "./escalation";
import { t } from "./i18n/t";
import { Stack } from "./layout";
import { faultText, Notice } from "./notices";

interface EscalateButtonProps {
  readonly escalating: Escalating;
  /** True where pressing it is what to do next. */
  readonly isPrimary: boolean;
}

/** Opens the modal, and takes the focus back when that closes. */
export const EscalateButton = memo(function EscalateButton({ escalating, isPrimary }: EscalateButtonProps) {
  const { isModalOpen, modalFault } = useSyncExternalStore(escalating.subscribe, escalating.state);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isModalOpen) button.current?.focus();
    wasOpen.current = isModalOpen;
  }, [isModalOpen]);
  return (
    <Stack $gap="xxs">
      <Button
        ref={button}
        size="small"
        isStretched
        isPrimary={isPrimary}
        aria-haspopup="dialog"
        aria-expanded={isModalOpen}
        onClick={escalating.open}
      >
        {t("escalate.button")}
      </Button>
      {modalFault !== null && <Notice kind="error">{t("escalate.failed", { fault: faultText(modalFault) })}</Notice>}
    </Stack>
  );
});
