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
import { judge } from "./judge";
import { type Opinion, URGENCY_CLASSES } from "./opinion/regression";
import { testimonyOf } from "./opinion/testimony";
import { opinionOfTestimony, weigh } from "./opinion/weigh";
import { wordsOf } from "./opinion/words";
import { opinionOfWords } from "./opinion/words-opinion";
import { languageIn, languageOf } from "./reading-language";
import { reasonOf } from "./reason";
import { replyOf } from "./reply";
import { settle, severityOf } from "./settle";

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
  const testimony = testimonyOf(ruled, texts, opinionOfWords(wordsOf(readings)));
  const weighed = weigh(opinionWithin(facts, opinionOfTestimony(testimony)), policy.matrix);
  const { judgement, confidence } = settle(ruled, weighed, { facts, texts, policy });
  const { impact, urgency } = judgement;
  const matrix = severityOf(judgement, policy);
  const exceptions = exceptionsOf(facts);
  const entitled = matrix === null ? null : entitledSeverity(matrix, ticket.plan, exceptions, policy);
  const compared = compareClaim(ticket.severity, entitled, policy);
  const verdict = isDoubtful(compared, ticket, weighed, exceptions, policy) ? "unclear" : compared;
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
    confidence: Math.round(confidence * 100) / 100,
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

/** Nothing is critical that has an acceptable way round: the definition says so. */
function opinionWithin({ workaround }: Facts, { impact, urgency }: Opinion): Opinion {
  if (workaround !== "acceptable") return { impact, urgency };
  return { impact, urgency: urgency.map((likely, at) => (URGENCY_CLASSES[at] === "critical" ? 0 : likely)) };
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
