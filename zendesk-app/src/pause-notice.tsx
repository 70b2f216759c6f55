import { Button } from "@zendeskgarden/react-buttons";
import { useEffect, useState } from "react";
import type { TicketStatus } from "../../shared/types";
import { t } from "./i18n/t";
import { Icon } from "./icons";
import { Row, Small, Stack } from "./layout";
import type { Zendesk } from "./zendesk";

interface PauseNoticeProps {
  /** Why the ticket should wait no longer. */
  readonly reason: string;
  /** As it stands on the page, saved or not. */
  readonly status: TicketStatus | null;
  readonly zendesk: Pick<Zendesk, "set">;
}

/** Says that a ticket sleeps though the customer has answered, and wakes it with one press, which can be undone. */
export function PauseNotice({ reason, status, zendesk }: PauseNoticeProps) {
  const [wanted, setWanted] = useState<TicketStatus | null>(null);
  const [before, setBefore] = useState<TicketStatus | null>(null);
  const [hasFailed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page's own word ends the guess.
  useEffect(() => {
    setWanted(null);
    setFailed(false);
  }, [status]);
  const current = wanted ?? status;
  const isAwake = current !== null && current !== "pending" && current !== "hold";
  const setStatus = async (next: TicketStatus) => {
    setWanted(next);
    setFailed(false);
    if ((await zendesk.set("ticket.status", next)).ok) return;
    setWanted(null);
    setFailed(true);
  };
  const wake = () => {
    setBefore(current);
    void setStatus("open");
  };
  return (
    <Row>
      <Icon name="warning" tone="warn" />
      <Stack>
        <p>{reason}</p>
        {/* One button that stays, so that the focus stays too. */}
        {(!isAwake || before !== null) && (
          <div>
            <Button size="small" onClick={isAwake && before !== null ? () => void setStatus(before) : wake}>
              {t(isAwake ? "undo.button" : "pause.open")}
            </Button>
          </div>
        )}
        <Small as="div" role="status">
          {hasFailed ? t("pause.failed") : isAwake ? t("pause.done") : ""}
        </Small>
      </Stack>
    </Row>
  );
}
