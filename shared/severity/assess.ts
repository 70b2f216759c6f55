import type { Policy } from "../policy/schema";
import { detectLanguage } from "../text/language";
import type { TextReading } from "../text/reading";
import type { SeverityReport, Signal, Ticket } from "../types";
import { compareClaim, type Exception, entitledSeverity } from "./entitlement";
import { type Facts, foldFacts } from "./facts";
import { readHits } from "./hits";
import { judge } from "./judge";
import { SIGNAL_LANGUAGES, type SignalLanguage } from "./signals/family";

/** Judges a ticket's severity from its texts by the policy. `readings` in order of time, the subject first. */
export function assessSeverity(ticket: Ticket, readings: readonly TextReading[], policy: Policy): SeverityReport {
  const language = languageOf(readings);
  const texts = readings.map((reading) => readHits(reading, textLanguage(reading) ?? language));
  const facts = foldFacts(texts);
  const { impact, urgency, doubt } = judge(facts);
  const matrix = impact === "unknown" || urgency === "unknown" ? null : policy.matrix[impact][urgency];
  const entitled = matrix === null ? null : entitledSeverity(matrix, ticket.plan, exceptionsOf(facts), policy);
  const verdict = compareClaim(ticket.severity, entitled, policy);
  const signals: Signal[] = texts.flatMap((text) =>
    text.hits
      .filter((h) => !h.negated && !h.hypothetical && !h.quoted)
      .map(({ id, text: t, start, end }) => ({ id, text: t, start, end })),
  );
  return {
    claimed: ticket.severity,
    impact,
    urgency,
    matrix,
    entitled,
    verdict,
    confidence: Math.round((0.9 - 0.6 * doubt) * 100) / 100,
    signals,
    reason: "",
    reply: "",
  };
}

function exceptionsOf(facts: Facts): readonly Exception[] {
  const found: Exception[] = [];
  if (facts.exposure) found.push("security");
  if (facts.loss) found.push("data-loss");
  if (facts.legal && facts.deadline === "near") found.push("legal");
  return found;
}

const isSignalLanguage = (language: string | null): language is SignalLanguage =>
  SIGNAL_LANGUAGES.some((known) => known === language);

function textLanguage({ reading }: TextReading): SignalLanguage | null {
  const language = detectLanguage(reading.prose);
  return isSignalLanguage(language) ? language : null;
}

function languageOf(readings: readonly TextReading[]): SignalLanguage {
  for (const reading of readings) {
    const language = reading.text.by === "customer" && reading.text.id !== "subject" ? textLanguage(reading) : null;
    if (language !== null) return language;
  }
  return "en";
}
