import { Inline, LoadingButton, Stack } from "@forge/react";
import { t } from "../i18n/t";
import type { ShownEvidence } from "../shown";
import { FaultMessage } from "./notices";
import { useWaiver } from "./use-waiver";

interface TakeBackProps {
  readonly item: ShownEvidence;
  readonly onDone: () => void;
}

/** Asks again for what was set aside. */
export function TakeBack({ item: { kind, title }, onDone }: TakeBackProps) {
  const { isSending, fault, send } = useWaiver(onDone);
  return (
    <Stack space="space.050">
      <Inline>
        <LoadingButton appearance="subtle" spacing="compact" isLoading={isSending} onClick={() => send(kind, null)}>
          {t("waiver.takeBack", { title })}
        </LoadingButton>
      </Inline>
      {fault !== null && <FaultMessage title={t("waiver.failed")} fault={fault} />}
    </Stack>
  );
}
