import { customerLanguage } from "../i18n/customer-language";
import type { Saying } from "../i18n/reasons/wording";
import { SEVERITY_WORDINGS } from "../i18n/severity";
import type { Policy } from "../policy/schema";
import type { TextReading } from "../text/reading";
import type { SeverityReport, Signal, Ticket } from "../types";
import { isDoubtful } from "./doubtful";
import { compareClaim, type Exception, entitledSeverity } from "./entitlement";
import { type Facts, foldFacts } from "./facts";
import { type Hit, readHits, type TextHits } from "./hits";
import { type Judgement, judge } from "./judge";
import { settle, weighOpinion } from "./opinion/settle";
import { languageIn, languageOf } from "./reading-language";
import { reasonOf } from "./reason";
import { replyOf } from "./reply";

/**
 * Judges a ticket's severity by the policy's definitions: what its texts say of impact and urgency after the last one,
 * what the plan entitles to, and how the claim compares. `readings` in order of time, the subject first.
 */
export function assessSeverity(
  ticket: Ticket,
  readings: readonly TextReading[],
  policy: Policy,
): SeverityReport<Saying> {
  const language = languageOf(readings);
  const texts = readings.map((reading) => readHits(reading, languageIn(reading, language)));
  const facts = foldFacts(texts);
  const ruled = judge(facts);
  const weighed = weighOpinion(ruled, { facts, texts, readings, policy });
  const judgement = weighed === null ? ruled : settle(ruled, weighed);
  const { impact, urgency } = judgement;
  const matrix = impact === "unknown" || urgency === "unknown" ? null : policy.matrix[impact][urgency];
  const entitled = matrix === null ? null : entitledSeverity(matrix, ticket.plan, exceptionsOf(facts), policy);
  const compared = compareClaim(ticket.severity, entitled, policy);
  const isUnclear = compared !== null && isDoubtful(compared, { ticket, judgement, weighed, facts, policy });
  const verdict = isUnclear ? "unclear" : compared;
  const offered = [...SEVERITY_WORDINGS.keys()];
  const label = (id: string | null) => policy.severities.find((severity) => severity.id === id)?.label ?? id;
  const labels = {
    matrix: label(matrix),
    entitled: label(entitled),
    claimed: label(ticket.severity),
    capped: entitled !== matrix,
  };
  return {
    claimed: ticket.severity,
    impact,
    urgency,
    matrix,
    entitled,
    verdict,
    confidence: weighed === null ? confidenceOf(ruled, facts) : Math.round(weighed.confidence * 100) / 100,
    signals: signalsOf(texts),
    reason: reasonOf(judgement, facts, labels, verdict),
    reply: replyOf(judgement, facts, labels, verdict, customerLanguage(ticket, offered)),
  };
}

function exceptionsOf(facts: Facts): readonly Exception[] {
  const found: Exception[] = [];
  if (facts.exposure) found.push("security");
  if (facts.loss) found.push("data-loss");
  if (facts.legal && facts.deadline === "near") found.push("legal");
  return found;
}

/** What the rule leaves open lowers it: who is affected, a way round, how far the texts lean to another reading. */
function confidenceOf({ rule, doubt }: Judgement, { scope, workaround }: Facts): number {
  const open = rule === "failure" ? (scope === "unknown" ? 0.15 : 0) + (workaround === "unknown" ? 0.08 : 0) : 0;
  return Math.round((0.86 - 0.45 * doubt - open) * 100) / 100;
}

/** Cues of context that weigh nothing by themselves. */
const CUES = new Set([
  "plain-question-mark",
  "hypothetical",
  "past",
  "core-function",
  "dispute",
  "elsewhere",
  "one-person",
  "contradiction",
  "praise",
]);

const isSignal = ({ id, negated, hypothetical, quoted }: Hit) => !CUES.has(id) && !negated && !hypothetical && !quoted;

function signalsOf(texts: readonly TextHits[]): readonly Signal[] {
  const signals: Signal[] = [];
  for (const { hits } of texts)
    for (const hit of hits)
      if (isSignal(hit)) signals.push({ id: hit.id, text: hit.text, start: hit.start, end: hit.end });
  return signals;
}
