import { weighAsking } from "./asking-weight";
import { isOver, isRecovered, isTakenBack, workaroundOf } from "./course";
import { isDisputed, isUndecided } from "./dispute";
import { type Environment, environmentOf } from "./environment";
import { hasCoreFailure, isFailure, weighFailure } from "./failure-weight";
import { isExposure, isLoss } from "./harm";
import { isLive, type TextHits } from "./hits";
import { type Scope, scopeOf } from "./scope";

/** What the whole ticket says after its last text. Weights count sentences; see `WEIGHTS`. */
export interface Facts {
  readonly environment: Environment;
  readonly scope: Scope;
  /** How much the texts speak of a failure now, of one that is over, and of a question, wish or flaw of looks. */
  readonly failing: number;
  readonly failed: number;
  readonly asking: number;
  readonly core: boolean;
  readonly down: boolean;
  /** It is said outright that nobody or nothing can go on. */
  readonly stopped: boolean;
  /** And a customer says it, not a note of the desk. */
  readonly toldStopped: boolean;
  readonly ongoing: boolean;
  readonly degradedOnly: boolean;
  readonly loss: boolean;
  readonly recovered: boolean;
  readonly exposure: boolean;
  /** A single hint of an exposure, which proves none. */
  readonly mayExpose: boolean;
  readonly payments: boolean;
  readonly legal: boolean;
  readonly workaround: "none" | "costly" | "acceptable" | "unknown";
  readonly intermittent: boolean;
  readonly over: boolean;
  readonly deadline: "near" | "far" | "none";
  readonly unhurried: boolean;
  readonly feature: boolean;
  readonly cosmetic: boolean;
  /** It is said more than twice that all works. */
  readonly untouched: boolean;
  readonly emphatic: boolean;
  readonly elsewhere: boolean;
  /** A later text of the customer takes it back. */
  readonly falseAlarm: boolean;
  readonly disputed: boolean;
  /** Some failure is told in more than "there is a problem". */
  readonly specific: boolean;
  readonly words: number;
}

const STOPS = ["nobody-can", "service-down", "work-blocked"];

/** Folds the signals of all texts, in order of time, into the state after the last one. */
export function foldFacts(texts: readonly TextHits[]): Facts {
  const heard = texts.filter((text) => text.voice !== "agent");
  const all = heard.flatMap((text) => text.hits);
  const live = all.filter(isLive);
  const said = new Set(live.map(({ id }) => id));
  const has = (...ids: readonly string[]) => ids.some((id) => said.has(id));
  const told = heard.filter(({ voice }) => voice === "customer");
  const { failing, failed } = weighFailure(heard);
  const report = has("root-cause") && failed > failing && !has("ongoing", "not-restored");
  const over = isOver(told) || report;
  return {
    environment: environmentOf(texts),
    scope: scopeOf(texts),
    failing,
    failed,
    asking: weighAsking(told),
    core: hasCoreFailure(heard),
    down: has("service-down", "work-blocked"),
    stopped: has(...STOPS),
    toldStopped: told.some(({ hits }) => hits.some((hit) => isLive(hit) && STOPS.includes(hit.id))),
    ongoing: has("ongoing"),
    degradedOnly: has("function-degraded") && !has("service-down", "work-blocked"),
    loss: isLoss(live),
    recovered: isRecovered(heard),
    exposure: isExposure(live),
    mayExpose: has("exposure-hint"),
    payments: has("payment-failure", "double-charge", "revenue-loss"),
    legal: has("legal-duty"),
    workaround: workaroundOf(told),
    intermittent: has("intermittent"),
    over,
    deadline: has("near-deadline") ? "near" : has("far-deadline") ? "far" : "none",
    unhurried: has("no-hurry"),
    feature: has("feature-request"),
    cosmetic: has("cosmetic"),
    untouched: live.filter(({ id }) => id === "no-impact").length > 2,
    emphatic: has("emphasis"),
    elsewhere: all.some((hit) => hit.id === "elsewhere"),
    falseAlarm: told.some(isTakenBack),
    disputed: isDisputed(texts) || isUndecided(told),
    specific: live.some((hit) => hit.id !== "vague-failure" && isFailure(hit)),
    words: heard.reduce((sum, text) => sum + text.words, 0),
  };
}
