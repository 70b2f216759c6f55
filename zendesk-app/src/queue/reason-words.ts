import type { QueueReason, QueueRow } from "../../../shared/queue/rank";
import { midSentence, nameOf, t, tCount } from "../i18n/t";
import { timeWords } from "../remaining";
import { type Line, severityLabel } from "../verdict-lines";

type Severities = Parameters<typeof severityLabel>[0];

/** Why a ticket stands where it stands: its gravest reason. */
export function whyLine({ reasons }: QueueRow, policy: Severities, now: number): Line {
  const [first] = reasons;
  if (first === undefined) return { tone: "quiet", icon: "check", text: t("queue.calm") };
  return reasonLine(first, policy, now);
}

function reasonLine(reason: QueueReason, policy: Severities, now: number): Line {
  switch (reason.code) {
    case "missed-clock": {
      const metric = nameOf("metric", reason.metric);
      if (reason.due === null) return { tone: "bad", icon: "clock", text: t("sla.breached", { metric }) };
      return { tone: "bad", icon: "clock", text: t("sla.missedBy", { metric, time: timeWords(now - reason.due) }) };
    }
    case "due-soon": {
      const metric = nameOf("metric", reason.metric);
      return { tone: "warn", icon: "clock", text: t("sla.dueIn", { metric, time: timeWords(reason.due - now) }) };
    }
    case "understated": {
      const [claimed, judged] = [reason.claimed, reason.judged].map((id) => severityLabel(policy, id));
      return {
        tone: "bad",
        icon: "up",
        text: t("severity.understated", { claimed: claimed ?? "", judged: judged ?? "" }),
      };
    }
    case "sleeping-pause":
      return { tone: "warn", icon: "pause", text: t("sla.sleeping") };
    case "evidence-gap": {
      const names = reason.missing.map((kind) => nameOf("evidence", kind));
      const kinds = names.map((name, place) => (place === 0 ? name : midSentence(name))).join(", ");
      return { tone: "quiet", icon: "question", text: tCount("queue.missing", names.length, { kinds }) };
    }
  }
}
