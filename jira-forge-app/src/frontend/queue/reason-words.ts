import type { LozengeProps } from "@forge/react";
import type { QueueReason } from "../../../../shared/queue/rank";
import { nameOf, t, tCount } from "../../i18n/t";
import type { ShownRow } from "../../project-shown";
import { timeWords } from "../time-words";

/** Why an issue stands where it does: a word in a colour, and what it means. */
export interface ReasonWords {
  readonly colour: NonNullable<LozengeProps["appearance"]>;
  readonly word: string;
  readonly text: string;
}

export function reasonWords(reason: QueueReason, row: ShownRow, now: number): ReasonWords {
  switch (reason.code) {
    case "missed-clock": {
      const metric = nameOf("metric", reason.metric);
      const text = reason.due === null ? metric : t("sla.missedBy", { metric, time: timeWords(now - reason.due) });
      return { colour: "removed", word: t("queue.missed-clock"), text };
    }
    case "due-soon":
      return {
        colour: "moved",
        word: t("queue.due-soon"),
        text: t("queue.dueIn", { metric: nameOf("metric", reason.metric), time: timeWords(reason.due - now) }),
      };
    case "understated": {
      const values = { claimed: row.claimedLabel ?? t("severity.none"), judged: row.judgedLabel ?? reason.judged };
      return { colour: "removed", word: t("queue.understated"), text: t("severity.looks", values) };
    }
    case "sleeping-pause":
      return { colour: "moved", word: t("queue.sleeping-pause"), text: t("sla.answered") };
    case "evidence-gap":
      return {
        colour: "default",
        word: t("queue.evidence-gap"),
        text: tCount("queue.missing", reason.missing.length),
      };
  }
}
