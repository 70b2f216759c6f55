import type { Health, SweepHealth } from "../../health";
import { t } from "../../i18n/t";
import type { Progress } from "../../judging-queue";
import type { Line } from "../lines";
import { whenWords } from "../time-words";

const MINUTE = 60_000;
/** Longer than Forge lets the hourly look run. */
const LONGEST_LOOK = 20 * MINUTE;
/** One look may be left out; two are a fault. */
const LATE = 130 * MINUTE;

/** How the work that nobody waits for is doing: the hourly look at open issues, its queue, and the last fault. */
export function healthLines({ sweep, queue, fault }: Health, now: number): readonly Line[] {
  const why = fault === null ? "" : t(`health.why.${fault.kind}`);
  return [
    ...(sweep === null
      ? [{ colour: "default" as const, word: t("health.waiting"), text: t("health.none") }]
      : sweepLines(sweep, now)),
    ...(queue === null ? [] : [queueLine(queue)]),
    fault === null
      ? { colour: "success", word: t("health.good"), text: t("health.noFault") }
      : {
          colour: "moved",
          word: t("health.fault"),
          text: t(`health.${fault.work}`, { when: whenWords(Date.parse(fault.at)), why }),
        },
  ];
}

function queueLine({ asked, waiting, failed }: Progress): Line {
  const text = t("health.queue", { count: asked, waiting, failed });
  if (waiting > 0) return { colour: "inprogress", word: t("health.running"), text };
  if (failed > 0) return { colour: "moved", word: t("health.fault"), text };
  return { colour: "success", word: t("health.good"), text };
}

function sweepLines(sweep: SweepHealth, now: number): readonly Line[] {
  const { seen, pushed, isWhole, fault } = sweep;
  const started = Date.parse(sweep.startedAt);
  const when = whenWords(started);
  if (now - started > LATE)
    return [{ colour: "removed", word: t("health.late"), text: t("health.lateText", { when }) }];
  if (sweep.endedAt === null) {
    return now - started > LONGEST_LOOK
      ? [{ colour: "moved", word: t("health.broken"), text: t("health.brokenText", { when }) }]
      : [{ colour: "inprogress", word: t("health.running"), text: t("health.runningText", { when }) }];
  }
  const text = t(isWhole ? "health.whole" : "health.part", { when, seen, pushed });
  return fault === null
    ? [{ colour: "success", word: t("health.good"), text }]
    : [{ colour: "moved", word: t("health.ended"), text: `${text} ${t(`health.why.${fault}`)}` }];
}
