import { customerLanguage } from "../i18n/customer-language";
import type { Saying } from "../i18n/reasons/wording";
import { SEVERITY_WORDINGS } from "../i18n/severity";
import type { Policy } from "../policy/schema";
import { readLanguage } from "../text/language";
import type { TextReading } from "../text/reading";
import type { SeverityReport, Signal, Ticket } from "../types";
import { compareClaim, type Exception, entitledSeverity } from "./entitlement";
import { type Facts, foldFacts } from "./facts";
import { type Hit, readHits, type TextHits } from "./hits";
import { type Judgement, judge } from "./judge";
import { opinionFeatures } from "./opinion/features";
import { type Opinion, opinionOf, URGENCY_CLASSES } from "./opinion/model";
import { type Weighed, weigh } from "./opinion/weigh";
import { reasonOf } from "./reason";
import { replyOf } from "./reply";
import { SIGNAL_LANGUAGES, type SignalLanguage } from "./signals/family";

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
  const isRuled = isFirm(ruled, facts) || isGraverByNotes(ruled, facts, texts, policy);
  const opinion = isRuled ? null : opinionWithin(facts, opinionOf(opinionFeatures(readings)));
  const weighed = opinion === null ? null : weigh(ruled, opinion, policy.matrix);
  const judgement = weighed === null ? ruled : settle(ruled, weighed);
  const { impact, urgency } = judgement;
  const matrix = impact === "unknown" || urgency === "unknown" ? null : policy.matrix[impact][urgency];
  const entitled = matrix === null ? null : entitledSeverity(matrix, ticket.plan, exceptionsOf(facts), policy);
  const compared = compareClaim(ticket.severity, entitled, policy);
  const comforting = compared === "supported" || compared === "overstated";
  const doubtful =
    isRisky(ticket, judgement, policy) ||
    (comforting && (isBelittled(ticket, judgement, facts, policy) || mayBeGravest(ticket, weighed, policy)));
  const verdict = doubtful && compared !== null ? "unclear" : compared;
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

/** The opinion reads what customers write: it has not heard of those for whom a desk's notes make the case a graver one. */
function isGraverByNotes(ruled: Judgement, { scope }: Facts, texts: readonly TextHits[], policy: Policy): boolean {
  const others = texts.filter(({ voice }) => voice !== "note");
  if (others.length === texts.length) return false;
  const without = foldFacts(others);
  return without.scope !== scope && rankOf(ruled, policy) < rankOf(judge(without), policy);
}

/** 1 is the gravest; the unknown comes last. */
function rankOf({ impact, urgency }: Judgement, { matrix, severities }: Policy): number {
  const id = impact === "unknown" || urgency === "unknown" ? null : matrix[impact][urgency];
  return severities.find((severity) => severity.id === id)?.rank ?? Number.POSITIVE_INFINITY;
}

/**
 * Named exceptions beat counting. Who is affected and how they get by decide where both are told, or that they cannot go
 * on where nothing leans the other way; and a flaw of looks where nothing fails is what it is called.
 */
function isFirm({ rule, doubt }: Judgement, { scope, workaround, toldStopped, cosmetic }: Facts): boolean {
  if (rule === "failure") return (scope !== "unknown" && workaround !== "unknown") || (toldStopped && doubt === 0);
  if (rule === "request") return cosmetic && doubt === 0;
  return rule === "exposure" || rule === "loss" || rule === "not-production";
}

/** Nothing is critical that has an acceptable way round, whatever tickets that read alike were judged as. */
function opinionWithin({ workaround }: Facts, opinion: Opinion | null): Opinion | null {
  if (opinion === null || workaround !== "acceptable") return opinion;
  return {
    ...opinion,
    urgency: opinion.urgency.map((likely, at) => (URGENCY_CLASSES[at] === "critical" ? 0 : likely)),
  };
}

/** What the rules say, unless together with the opinion something else is likelier. */
function settle(ruled: Judgement, { impact, urgency, confidence }: Weighed): Judgement {
  if (impact === ruled.impact && urgency === ruled.urgency) return ruled;
  return { impact, urgency, rule: "alike", doubt: 1 - confidence };
}

/** From this probability of the gravest severity on, a lower claim is not waved through. */
const MAY_BE_GRAVEST = 0.3;

function mayBeGravest({ severity, plan }: Ticket, weighed: Weighed | null, policy: Policy): boolean {
  const gravest = policy.severities.reduce((best, one) => (one.rank < best.rank ? one : best));
  if (weighed === null || (weighed.severities.get(gravest.id) ?? 0) < MAY_BE_GRAVEST) return false;
  return compareClaim(severity, entitledSeverity(gravest.id, plan, [], policy), policy) === "understated";
}

/** From this rank on a claim is a low one. */
const BELITTLED = 3;
/** From this doubt on a question may be an outage put as one. */
const RISKY = 0.42;

/** In doubt nobody is waved through, unless the claim is the gravest already. */
function isRisky({ severity }: Ticket, { rule, doubt }: Judgement, policy: Policy): boolean {
  const gravest = Math.min(...policy.severities.map(({ rank }) => rank));
  const claimed = policy.severities.find(({ id }) => id === severity);
  return rule === "request" && doubt > RISKY && claimed?.rank !== gravest;
}

/** Claimed low and read as a question or remark, though something is gone or cannot be brought back. */
function isBelittled({ severity }: Ticket, { rule }: Judgement, facts: Facts, policy: Policy): boolean {
  const claimed = policy.severities.find(({ id }) => id === severity);
  if (claimed === undefined || claimed.rank < BELITTLED || rule !== "request") return false;
  return facts.mayLose && !facts.feature && !facts.cosmetic && !facts.untouched;
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

const isSignalLanguage = (language: string | null): language is SignalLanguage =>
  SIGNAL_LANGUAGES.some((known) => known === language);

function textLanguage({ reading }: TextReading): SignalLanguage | null {
  const { language } = readLanguage(reading);
  return isSignalLanguage(language) ? language : null;
}

/** A subject is too short to tell: it speaks as the texts do. */
function languageIn(reading: TextReading, language: SignalLanguage | null): SignalLanguage {
  const own = textLanguage(reading);
  return (reading.text.id === "subject" ? (language ?? own) : (own ?? language)) ?? "en";
}

/** The language that the customer writes; null where no text of theirs tells. */
function languageOf(readings: readonly TextReading[]): SignalLanguage | null {
  for (const reading of readings) {
    const language = reading.text.by === "customer" && reading.text.id !== "subject" ? textLanguage(reading) : null;
    if (language !== null) return language;
  }
  return null;
}
