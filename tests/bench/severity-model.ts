import { opinionFeatures } from "../../shared/severity/opinion/features";
import { IMPACT_CLASSES, type OpinionModel, PER_LOGIT, URGENCY_CLASSES } from "../../shared/severity/opinion/model";
import { readTicket } from "../../shared/text/read-ticket";
import { readScenarios, type Scenario, ticketOf } from "../severity/scenario";

/** One scenario to learn from: its features, and the places of its impact and urgency in their classes. */
export interface Lesson {
  readonly features: ReadonlySet<string>;
  readonly impact: number;
  readonly urgency: number;
}

/** The lessons in files of tests/severity/fixtures, named without their ending. */
export function lessonsOf(files: readonly string[]): readonly Lesson[] {
  return files.flatMap((file) => readScenarios(file).map(readLesson));
}

const places: Readonly<Record<"impact" | "urgency", readonly string[]>> = {
  impact: IMPACT_CLASSES,
  urgency: URGENCY_CLASSES,
};

function readLesson(scenario: Scenario): Lesson {
  return {
    features: opinionFeatures(readTicket(ticketOf(scenario))),
    impact: places.impact.indexOf(scenario.expect.impact),
    urgency: places.urgency.indexOf(scenario.expect.urgency),
  };
}

const LEAST_LESSONS = 3;
const ROUNDS = 400;
const STEP = 1;
const MOMENTUM = 0.9;
/** What each round takes off every weight but the bias, so that most features end at nought and are left out. */
const SPARSITY = 0.0003;
const HEADS = IMPACT_CLASSES.length + URGENCY_CLASSES.length;

/**
 * Two multinomial regressions with an L1 penalty, by proximal gradient descent over all lessons at once: same lessons,
 * same model.
 */
export function trainOpinion(lessons: readonly Lesson[]): OpinionModel {
  const counts = new Map<string, number>();
  for (const { features } of lessons) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const vocabulary = [...counts].filter(([, count]) => count >= LEAST_LESSONS).map(([feature]) => feature);
  const learnt = descend(lessons, vocabulary.sort());
  return new Map([...learnt].filter(([feature, weights]) => feature === "" || weights.some((weight) => weight !== 0)));
}

function descend(lessons: readonly Lesson[], vocabulary: readonly string[]): OpinionModel {
  const places = new Map(["", ...vocabulary].map((feature, place) => [feature, place]));
  const rows = lessons.map(({ features, impact, urgency }) => {
    const known = [...features].flatMap((feature) => (feature === "" ? [] : (places.get(feature) ?? [])));
    return { known, scale: 1 / Math.sqrt(Math.max(known.length, 1)), impact, urgency };
  });
  const weights = new Float64Array(places.size * HEADS);
  const speed = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(weights.length);
    for (const { known, scale, impact, urgency } of rows) {
      const errors = errorsOf(weights, known, scale, impact, urgency);
      for (let head = 0; head < HEADS; head++) {
        const error = (errors[head] ?? 0) / rows.length;
        slope[head] = (slope[head] ?? 0) + error;
        for (const place of known) slope[place * HEADS + head] = (slope[place * HEADS + head] ?? 0) + error * scale;
      }
    }
    for (let i = 0; i < weights.length; i++) {
      speed[i] = MOMENTUM * (speed[i] ?? 0) - STEP * (slope[i] ?? 0);
      const next = (weights[i] ?? 0) + (speed[i] ?? 0);
      weights[i] = i < HEADS ? next : Math.sign(next) * Math.max(0, Math.abs(next) - SPARSITY);
      if (weights[i] === 0) speed[i] = 0;
    }
  }
  // Only differences count between the classes of a question, so the last one may stand at nought.
  const last = (head: number) => (head < IMPACT_CLASSES.length ? IMPACT_CLASSES.length : HEADS) - 1;
  const weightAt = (place: number, head: number) => weights[place * HEADS + head] ?? 0;
  const rounded = (place: number) =>
    Array.from({ length: HEADS }, (_, head) =>
      Math.round((weightAt(place, head) - weightAt(place, last(head))) * PER_LOGIT),
    );
  return new Map([...places].map(([feature, place]) => [feature, rounded(place)]));
}

function errorsOf(
  weights: Float64Array,
  known: readonly number[],
  scale: number,
  impact: number,
  urgency: number,
): readonly number[] {
  const logits = Array.from({ length: HEADS }, (_, head) => {
    let sum = 0;
    for (const place of known) sum += weights[place * HEADS + head] ?? 0;
    return sum * scale + (weights[head] ?? 0);
  });
  const split = IMPACT_CLASSES.length;
  return [...lessError(logits.slice(0, split), impact), ...lessError(logits.slice(split), urgency)];
}

function lessError(logits: readonly number[], right: number): readonly number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power, place) => power / sum - (place === right ? 1 : 0));
}
