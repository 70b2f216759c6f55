import { Button } from "@zendeskgarden/react-buttons";
import { t, tCount } from "../i18n/t";
import { Small } from "../layout";
import { faultText, Notice } from "../notices";
import { Controls } from "./filters";
import type { LiveQueue, QueueState } from "./live-queue";

interface ProgressProps {
  readonly state: QueueState;
  readonly queue: LiveQueue;
}

/** How far the queue has been read, what it was judged by, and how to stop, go on or begin anew. */
export function Progress({ state, queue }: ProgressProps) {
  const { phase, fault, rows, unreadable, waitSeconds, source } = state;
  return (
    <>
      <Controls>
        <Small>
          {tCount("queue.judged", rows.length)}. {t("queue.basis")}
          {unreadable > 0 && ` ${tCount("queue.unreadable", unreadable)}`}
        </Small>
        {phase === "reading" ? (
          <Button size="small" onClick={queue.stop}>
            {t("queue.stop")}
          </Button>
        ) : (
          <>
            {phase !== "done" && (
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
      {phase === "stopped" && <Notice kind="info">{t("queue.stopped")}</Notice>}
      {waitSeconds !== null && (
        <Notice kind="info">{tCount("queue.waiting", Math.max(1, Math.ceil(waitSeconds)))}</Notice>
      )}
      {fault !== null && (
        <Notice kind="warning" title={t("queue.failed")}>
          {fault.kind === "offline" ? t("queue.offline") : faultText(fault)}
        </Notice>
      )}
    </>
  );
}
