import type { Impact, Urgency } from "../types";
import type { Facts } from "./facts";

/** Impact and urgency with the rule that gave them. */
export interface Judgement {
  readonly impact: Impact | "unknown";
  readonly urgency: Urgency | "unknown";
  readonly rule: Rule;
}

export type Rule =
  | "exposure"
  | "loss"
  | "loss-recovered"
  | "not-production"
  | "request"
  | "over"
  | "failure"
  | "no-basis"
  /** No rule: tickets that read alike were judged so. */
  | "alike";

const UNKNOWN: Judgement = { impact: "unknown", urgency: "unknown", rule: "no-basis" };
/** Told at length, and nothing of a failure in it. */
const UNEVENTFUL: Judgement = { impact: "minor", urgency: "low", rule: "request" };
/** Less than this says nothing: one vague sentence. */
const ENOUGH = 0.8;
/** From this share of failure on, a ticket tells of one; below it asks or wishes. */
const FAILURE_SHARE = 0.5;

/** Applies the policy's definitions of impact and urgency to the facts. First rule that holds decides. */
export function judge(facts: Facts): Judgement {
  const test = facts.environment === "non-production";
  if (facts.environment === "disputed" || facts.disputed) return UNKNOWN;
  if (facts.falseAlarm) return { impact: "minor", urgency: "low", rule: "over" };
  if (facts.exposure && !test) {
    return { impact: "extensive", urgency: facts.over ? "low" : "critical", rule: "exposure" };
  }
  if (facts.loss && !test) {
    return facts.recovered
      ? { impact: "extensive", urgency: "low", rule: "loss-recovered" }
      : { impact: "extensive", urgency: "critical", rule: "loss" };
  }
  // A ticket that tells of no failure and asks anything is a question.
  const asking = facts.failing === 0 && facts.asking > 0 && facts.words > 12 ? Math.max(1, facts.asking) : facts.asking;
  const failure = Math.max(facts.failing, facts.over ? facts.failed : 0);
  if (failure + asking + facts.failed < ENOUGH && !(test && facts.words > 8))
    return isUneventful(facts) ? UNEVENTFUL : UNKNOWN;
  if (isVague(facts) || isPressure(facts)) return UNKNOWN;
  const lean = failure / Math.max(failure + asking, ENOUGH);
  const wide = facts.scope === "all" || facts.scope === "many";
  if (lean < FAILURE_SHARE && !(test && asking < ENOUGH) && !(facts.over && wide) && !isComplaint(facts)) {
    const urgency = facts.deadline === "near" ? "high" : "low";
    return { impact: "minor", urgency, rule: "request" };
  }
  if (test) return { impact: "minor", urgency: testUrgency(facts), rule: "not-production" };
  if (facts.over) return { impact: impactOf(facts), urgency: "low", rule: "over" };
  return { impact: impactOf(facts), urgency: urgencyOf(facts), rule: "failure" };
}

/** A question or a remark that tells of many who are stopped now, and of no wish or flaw of looks. */
function isComplaint(facts: Facts): boolean {
  const { scope, failing, workaround, down, ongoing, feature, cosmetic, environment, over, deadline } = facts;
  if (feature || cosmetic || over || facts.untouched || deadline === "far" || environment === "non-production")
    return false;
  const told = scope === "all" || scope === "many" || scope === "key-user";
  return told && failing >= 1 && (workaround === "none" || workaround === "costly" || (down && ongoing));
}

/** So few words are a cry for help: they name a thing at most. */
const CRY = 20;

/** It fails, and neither who nor what is told, or the telling happened elsewhere. */
function isVague(facts: Facts): boolean {
  if (facts.scope !== "unknown" || facts.feature || facts.over) return false;
  if (facts.elsewhere) return facts.asking < 2;
  if (!facts.specific && facts.failing > facts.asking) return true;
  if (facts.words < CRY && !facts.down && facts.workaround === "unknown") return true;
  return facts.words < 20 && facts.workaround === "unknown" && !facts.core && facts.asking < ENOUGH;
}

function isUneventful({ failing, failed, elsewhere, mayExpose, words }: Facts): boolean {
  return failing + failed === 0 && !elsewhere && !mayExpose && words > 20;
}

/** It presses, and tells nothing of what for. */
function isPressure({ emphatic, failing, failed, asking, scope }: Facts): boolean {
  return emphatic && scope === "unknown" && failing + failed < ENOUGH && asking < ENOUGH;
}

function testUrgency({ deadline, over }: Facts): Urgency {
  return over || deadline === "far" ? "low" : deadline === "near" ? "high" : "medium";
}

function impactOf(facts: Facts): Impact {
  switch (facts.scope) {
    case "all":
      return isUnusable(facts) ? "extensive" : "significant";
    case "many":
      return "significant";
    case "group":
    case "some":
      return facts.payments ? "significant" : "moderate";
    case "key-user":
      return "moderate";
    case "one":
      return "minor";
    case "unknown":
      if (facts.core && facts.down && facts.workaround === "none") return "extensive";
      return facts.payments || (facts.core && (facts.down || (facts.ongoing && !facts.over)))
        ? "significant"
        : "moderate";
  }
}

/** A function with an acceptable way round, or one that is only slow, is not unusable; nor one with a costly way round while work goes on. */
function isUnusable({ core, down, stopped, ongoing, degradedOnly, workaround }: Facts): boolean {
  if (degradedOnly || workaround === "acceptable") return false;
  return down || (core && (workaround !== "costly" || stopped || ongoing));
}

function urgencyOf(facts: Facts): Urgency {
  if (facts.deadline === "far" && !facts.down && facts.workaround !== "none") return "low";
  if (facts.intermittent && facts.workaround !== "costly") return "medium";
  const impact = impactOf(facts);
  if (facts.workaround === "acceptable") return "medium";
  if (facts.workaround === "costly") return "high";
  if (facts.scope === "key-user") return "critical";
  if (impact === "minor") return facts.deadline === "near" ? "high" : "medium";
  if (facts.workaround === "none") return "critical";
  if (facts.deadline === "near") return "high";
  if (impact !== "moderate") return "critical";
  return facts.unhurried ? "low" : "medium";
}
