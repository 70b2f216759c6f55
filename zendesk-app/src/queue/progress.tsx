import { Button } from "@zendeskgarden/react-buttons";
import type { Fault } from "../fault";
import { t, tCount } from "../i18n/t";
import { Icon } from "../icons";
import { Row, Small } from "../layout";
import { faultText, Notice } from "../notices";
import { Controls } from "./filters";
import type { LiveQueue } from "./live-queue";
import type { QueueState } from "./queue-state";

interface ProgressProps {
  readonly state: QueueState;
  readonly queue: LiveQueue;
}

/** How far the queue has been read, what it was judged by, and how to stop, go on or begin anew. */
export function Progress({ state, queue }: ProgressProps) {
  const { phase, rows, unreadable, source, conversations } = state;
  const waitSeconds = state.waitSeconds ?? conversations.waitSeconds;
  const whole = rows.filter(({ hasConversation }) => hasConversation).length;
  const phases = [phase, conversations.phase];
  return (
    <>
      <Controls>
        <Small>
          {tCount("queue.judged", rows.length)}. {whole === 0 && t("queue.basis")}
          {unreadable > 0 && ` ${tCount("queue.unreadable", unreadable)}`}
        </Small>
        {phases.includes("reading") ? (
          <Button size="small" onClick={queue.stop}>
            {t("queue.stop")}
          </Button>
        ) : (
          <>
            {phases.some((one) => one === "stopped" || one === "failed") && (
              <Button size="small" isPrimary onClick={queue.proceed}>
                {t("queue.continue")}
              </Button>
            )}
            <Button size="small" onClick={() => queue.open(source)}>
              {t("queue.refresh")}
            </Button>
          </>
        )}
      </Controls>
      {whole > 0 && (
        <Row>
          <Icon name="conversation" tone="quiet" />
          {/* In one line, so that the table below stays where it is. */}
          <Small>
            {t("queue.whole", { count: whole })} {conversations.phase === "reading" && t("queue.conversations")}
          </Small>
        </Row>
      )}
      {phases.includes("stopped") && <Notice kind="info">{t("queue.stopped")}</Notice>}
      {waitSeconds !== null && (
        <Notice kind="info">{tCount("queue.waiting", Math.max(1, Math.ceil(waitSeconds)))}</Notice>
      )}
      <Failure title={t("queue.failed")} fault={state.fault} />
      <Failure title={t("queue.unread")} fault={conversations.fault} />
    </>
  );
}

function Failure({ title, fault }: { readonly title: string; readonly fault: Fault | null }) {
  if (fault === null) return null;
  return (
    <Notice kind="warning" title={title}>
      {fault.kind === "offline" ? t("queue.offline") : faultText(fault)}
    </Notice>
  );
}
