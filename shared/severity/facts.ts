import { type Environment, environmentOf } from "./environment";
import type { Hit, TextHits } from "./hits";
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
  readonly ongoing: boolean;
  readonly degradedOnly: boolean;
  readonly loss: boolean;
  /** Something is not there, or cannot be brought back, which proves no loss. */
  readonly mayLose: boolean;
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

const FAILURE_WEIGHTS: Readonly<Record<string, number>> = {
  "nobody-can": 2,
  "service-down": 2,
  "payment-failure": 2,
  "double-charge": 2,
  "work-blocked": 1.5,
  "function-failure": 1,
  "function-degraded": 1,
  "vague-failure": 0.5,
  "scope-key-user": 0.5,
};
const ASKING_WEIGHTS: Readonly<Record<string, number>> = {
  "feature-request": 2.5,
  "no-impact": 2,
  cosmetic: 1.5,
  planned: 1.5,
  question: 0.8,
  praise: 1,
  documentation: 1.5,
  hypothetical: 1,
  "plain-question-mark": 0.4,
  "root-cause": 0.5,
};
const MOST = 6;
const EXPOSURES = ["data-exposure", "access-not-revoked", "vulnerability", "leaked-credential"];
const LOSSES = ["data-loss", "data-corruption"];

const GROUPS = new Set([
  "count-people",
  "count-sites",
  "count-ratio",
  "count-percent",
  "scope-department",
  "scope-some-users",
]);
const WIDE = new Set(["scope-all-users", "scope-many-users", "count-people", "count-sites", "count-ratio"]);
const NOW = new Set(["ongoing", "no-workaround", "failed-attempt"]);
const SOLVED = new Set(["restored", "acceptable-workaround", "data-recovered", "data-safe"]);
const WAYS_ROUND = new Set(["acceptable-workaround", "costly-workaround", "no-workaround"]);

const STANDSTILL = new Set(["nobody-can", "service-down", "work-blocked", "no-workaround", "data-loss"]);

const isLive = (hit: Hit) => !hit.negated && !hit.hypothetical && !hit.quoted;

/** Folds the signals of all texts, in order of time, into the state after the last one. */
export function foldFacts(texts: readonly TextHits[]): Facts {
  const heard = texts.filter((text) => text.voice !== "agent");
  const all = heard.flatMap((text) => text.hits);
  const live = all.filter(isLive);
  const has = (...ids: readonly string[]) => live.some((hit) => ids.includes(hit.id));
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
    stopped: has("nobody-can", "service-down", "work-blocked"),
    ongoing: has("ongoing"),
    degradedOnly: has("function-degraded") && !has("service-down", "work-blocked"),
    loss: isHarm(live, LOSSES) || isLossInParts(live),
    mayLose: has("data-missing") || has("no-restore"),
    recovered: isRecovered(heard),
    exposure: isHarm(live, EXPOSURES) || hasHints(live),
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
    specific: live.some((hit) => hit.id !== "vague-failure" && FAILURE_WEIGHTS[hit.id] !== undefined),
    words: heard.reduce((sum, text) => sum + text.words, 0),
  };
}

/** A later text takes the alarm back and raises none itself. */
const isTakenBack = ({ hits }: TextHits, i: number) =>
  i > 1 &&
  hits.some((hit) => hit.id === "false-alarm" && isLive(hit)) &&
  !hits.some((hit) => STANDSTILL.has(hit.id) && isLive(hit));

/** One hint proves nothing; two do, in different sentences. Of private matters speaks whoever handles them. */
const hasHints = (live: readonly Hit[]) => {
  const told = (id: string) => live.filter((hit) => hit.id === id && !hit.asked && !hit.old).map(sentenceOf);
  const hints = new Set(told("exposure-hint"));
  return hints.size > 0 && new Set([...hints, ...told("private-matter")]).size > 1;
};

const sentenceOf = ({ text, sentence }: Hit) => `${text} ${sentence}`;

/** "The notes of March are empty. There is no backup": what is not there is lost where nothing brings it back. */
const isLossInParts = (live: readonly Hit[]) => {
  const told = (id: string) => live.some((hit) => hit.id === id && !hit.old && !(hit.asked && id === "data-missing"));
  return told("data-missing") && told("no-restore") && !told("data-safe");
};

const isHarm = (live: readonly Hit[], ids: readonly string[]) =>
  live.some((hit) => ids.includes(hit.id) && !hit.asked && !hit.old) ||
  live.filter((hit) => ids.includes(hit.id) && !hit.old).length > 1;

function weighFailure(texts: readonly TextHits[]): { failing: number; failed: number } {
  let failing = 0;
  let failed = 0;
  for (const text of texts) {
    const factor = text.id === "subject" ? 0.7 : 1;
    for (const hits of bySentence(text.hits)) {
      let best = 0;
      let past = false;
      for (const hit of hits) {
        const weight = FAILURE_WEIGHTS[hit.id] ?? 0;
        if (hit.negated || hit.hypothetical || weight === 0) continue;
        const ongoing = hits.some((other) => other.id === "ongoing");
        const worth = weight * (hit.quoted ? 0.4 : 1) * (hit.asked && !ongoing ? 0.4 : 1);
        if (worth > best) best = worth;
        past ||= hit.past;
      }
      if (best === 0 && isImplied(hits)) best = 0.5;
      if (best === 0) continue;
      if (hits.some((hit) => hit.id === "documentation" || hit.id === "cosmetic")) best *= 0.4;
      if (hits.some((hit) => hit.id === "ongoing")) best += 1;
      if (hits.some((hit) => hit.id === "scope-all-users" || hit.id === "nobody-can" || hit.id === "scope-many-users"))
        best += 1;
      if (hits.some((hit) => GROUPS.has(hit.id))) best += 0.5;
      if (past) failed += best * factor;
      else failing += best * factor;
    }
  }
  // Who tells of a way round tells of a failure; a wish or a question has none.
  const grouped = texts.some(({ hits }) => hits.some((hit) => GROUPS.has(hit.id) && isLive(hit)));
  if ((failing > 0 || grouped) && texts.some((text) => text.hits.some((hit) => WAYS_ROUND.has(hit.id) && isLive(hit))))
    failing += 0.5;
  return { failing: Math.min(MOST, failing), failed: Math.min(MOST, failed) };
}

/** "Prices at any of our 120 stores are the old ones since yesterday": who tells how many and since when, complains. */
function isImplied(hits: readonly Hit[]): boolean {
  const says = (ids: ReadonlySet<string>) => hits.some((hit) => isLive(hit) && ids.has(hit.id));
  return (
    says(WIDE) &&
    says(NOW) &&
    !hits.some(({ id, asked }) => asked || ASKING_WEIGHTS[id] !== undefined || SOLVED.has(id))
  );
}

function weighAsking(texts: readonly TextHits[]): number {
  const sums = new Map<string, number>();
  for (const text of texts) {
    const factor = text.id === "subject" ? 0.7 : 1;
    for (const hits of bySentence(text.hits)) {
      for (const { id, asked } of uniqueIds(hits.filter((hit) => !hit.negated && !hit.quoted))) {
        const weight = ASKING_WEIGHTS[id];
        if (id === "hypothetical" && hits.some((hit) => hit.id === "feature-request")) continue;
        if (id === "plain-question-mark" && hits.some((hit) => hit.id === "question")) continue;
        const worth = (weight ?? 0) * factor * (id === "question" && !asked ? 0.5 : 1);
        if (weight !== undefined)
          sums.set(id, Math.min((id === "feature-request" ? 3 : 2) * weight, (sums.get(id) ?? 0) + worth));
      }
    }
  }
  // Who wishes twice means it; the words of an outage are then emphasis.
  let total =
    texts.flatMap(({ hits }) => hits.filter((hit) => hit.id === "feature-request" && isLive(hit))).length > 1 ? 2 : 0;
  for (const sum of sums.values()) total += sum;
  return Math.min(MOST, total);
}

const uniqueIds = (hits: readonly Hit[]) => [...new Map(hits.map((hit) => [hit.id, hit])).values()];

function bySentence(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const sentences = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = sentences.get(hit.sentence);
    if (list === undefined) sentences.set(hit.sentence, [hit]);
    else list.push(hit);
  }
  return [...sentences.values()];
}

/** A core function is named where the failure is told. */
function hasCoreFailure(texts: readonly TextHits[]): boolean {
  return texts.some((text) =>
    bySentence(text.hits).some(
      (hits) =>
        hits.some((hit) => hit.id === "core-function") &&
        hits.some((hit) => isLive(hit) && (FAILURE_WEIGHTS[hit.id] !== undefined || hit.id === "scope-all-users")),
    ),
  );
}

const over = (text: TextHits) =>
  bySentence(text.hits).some(
    (hits) =>
      hits.some((hit) => hit.id === "restored" && isLive(hit)) && !hits.some((hit) => hit.id === "not-restored"),
  );

/** One customer tells of two who say otherwise; of a manual that does, it is a question. */
const isUndecided = (texts: readonly TextHits[]) =>
  texts.some(({ hits }) => hits.some(({ id }) => id === "contradiction")) &&
  !texts.some(({ hits }) => hits.some(({ id }) => id === "documentation" || id === "feature-request"));

/** Two customers contradict one another: each answers the other, no agent between, and nothing settles it. */
function isDisputed(texts: readonly TextHits[]): boolean {
  let disputes = 0;
  let answers = 0;
  for (const [i, text] of texts.entries()) {
    const before = texts[i - 1];
    if (text.voice !== "customer" || before?.voice !== "customer" || before.id === "subject") continue;
    const says = (id: string) => text.hits.some((hit) => hit.id === id);
    answers++;
    if (says("dispute")) disputes++;
  }
  return disputes >= 2 || (disputes > 0 && answers >= 3);
}

/** The last text that speaks of a way round decides; within it the stronger statement. */
function workaroundOf(texts: readonly TextHits[]): Facts["workaround"] {
  let attempts = 0;
  for (const text of [...texts].reverse()) {
    const count = (id: string) =>
      new Set(text.hits.filter((hit) => hit.id === id && isLive(hit)).map((h) => h.sentence)).size;
    const none = count("no-workaround");
    const costly = count("costly-workaround");
    const acceptable = over(text) ? 0 : count("acceptable-workaround");
    attempts += count("failed-attempt");
    if (none + costly + acceptable === 0) continue;
    if (costly > 0 && costly >= acceptable) return none > 2 * costly ? "none" : "costly";
    return acceptable > none ? "acceptable" : none > 0 ? "none" : "acceptable";
  }
  return attempts > 0 ? "none" : "unknown";
}

/** Whether the failure has ended by the last word on it. */
function isOver(texts: readonly TextHits[]): boolean {
  let over = false;
  for (const text of texts) {
    for (const hits of bySentence(text.hits)) {
      const here = (id: string) => hits.some((hit) => hit.id === id && isLive(hit));
      if (here("not-restored")) over = false;
      else if (here("restored")) over = true;
      else if (here("bounded-time") && here("past")) over = true;
      else if (over && here("ongoing") && (here("function-failure") || here("service-down"))) over = false;
      else if (here("no-workaround") || here("failed-attempt")) over = false;
      else if (over && text.id !== "subject" && here("service-down") && !hits.some((hit) => hit.past)) over = false;
    }
  }
  return over;
}

function isRecovered(texts: readonly TextHits[]): boolean {
  let recovered = false;
  for (const text of texts) {
    for (const hits of bySentence(text.hits)) {
      const here = (id: string) => hits.some((hit) => hit.id === id && isLive(hit));
      if (here("data-not-recovered")) recovered = false;
      else if (here("data-recovered")) recovered = true;
      else if (here("no-restore") || here("data-missing")) recovered = false;
    }
  }
  return recovered;
}
