import { DEFAULT_POLICY } from "../../shared/policy/default";
import { foldFacts } from "../../shared/severity/facts";
import { readHits } from "../../shared/severity/hits";
import { judge } from "../../shared/severity/judge";
import {
  HEADS,
  IMPACT_CLASSES,
  type Opinion,
  PER_LOGIT,
  type Regression,
  URGENCY_CLASSES,
} from "../../shared/severity/opinion/regression";
import { testimonyOf } from "../../shared/severity/opinion/testimony";
import { opinionOfTestimony, weigh } from "../../shared/severity/opinion/weigh";
import { wordsOf } from "../../shared/severity/opinion/words";
import { opinionOfWords } from "../../shared/severity/opinion/words-opinion";
import { languageIn, languageOf } from "../../shared/severity/reading-language";
import { readTicket } from "../../shared/text/read-ticket";
import { readScenarios, type Scenario, ticketOf } from "../severity/scenario";

/** One scenario to learn from: what it says, and the places of its impact and urgency in their classes. */
export interface Lesson {
  readonly words: ReadonlySet<string>;
  /** What rules and signals say beside an opinion of the words. */
  readonly testimony: (opinion: Opinion | null) => ReadonlyMap<string, number>;
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
  const readings = readTicket(ticketOf(scenario));
  const language = languageOf(readings);
  const texts = readings.map((reading) => readHits(reading, languageIn(reading, language)));
  const ruled = judge(foldFacts(texts));
  return {
    words: wordsOf(readings),
    testimony: (opinion) => testimonyOf(ruled, texts, opinion),
    impact: places.impact.indexOf(scenario.expect.impact),
    urgency: places.urgency.indexOf(scenario.expect.urgency),
  };
}

/** The regressions over words and word pairs. */
export function trainWords(lessons: readonly Lesson[]): Regression {
  const examples = lessons.map(({ words, impact, urgency }) => ({
    features: new Map([...words].map((word) => [word, 1] as const)),
    impact,
    urgency,
  }));
  return train(examples, { sparsity: 0.0003, isShared: true });
}

const FOLDS = 10;

/**
 * Testimonies to learn from, in ten parts: each lesson with the opinion of words that were learnt without its part, and
 * so as good as one of a new ticket.
 */
export function testimoniesOf(lessons: readonly Lesson[]): readonly (readonly Example[])[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainWords(lessons.filter((_, at) => at % FOLDS !== fold));
    return lessons
      .filter((_, at) => at % FOLDS === fold)
      .map(({ words, testimony, impact, urgency }) => ({
        features: testimony(opinionOfWords(words, model)),
        impact,
        urgency,
      }));
  });
}

/** The regressions over testimonies. */
export function trainTestimony(parts: readonly (readonly Example[])[]): Regression {
  return train(parts.flat(), { sparsity: 0.002, isShared: false });
}

/** How well each part is judged by what is learnt from the others: the share of right severities, and the mean logarithm of what was given to them. */
export function crossValidate(parts: readonly (readonly Example[])[]): {
  readonly right: number;
  readonly logLikelihood: number;
} {
  const given = parts.flatMap((part, fold) => {
    const model = trainTestimony(parts.filter((_, at) => at !== fold));
    return part.map((example) => {
      const { severities } = weigh(opinionOfTestimony(example.features, model), DEFAULT_POLICY.matrix);
      const due = severities.get(severityOf(example)) ?? 0;
      return { due, isRight: due === Math.max(...severities.values()) };
    });
  });
  return {
    right: given.filter(({ isRight }) => isRight).length / given.length,
    logLikelihood: given.reduce((sum, { due }) => sum + Math.log(due), 0) / given.length,
  };
}

function severityOf({ impact, urgency }: Example): string {
  const [row, column] = [IMPACT_CLASSES[impact], URGENCY_CLASSES[urgency]];
  if (row === undefined || column === undefined || row === "unknown" || column === "unknown") return "unknown";
  return DEFAULT_POLICY.matrix[row][column];
}

/** What a regression learns from; `impact` and `urgency` are places in their classes. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly impact: number;
  readonly urgency: number;
}

interface Training {
  /** What each round takes off every weight but the bias, so that most features end at nought and are left out. */
  readonly sparsity: number;
  /** The features of an example share their say, however many they are. */
  readonly isShared: boolean;
}

/** A feature of fewer lessons is not learnt. */
const LEAST_LESSONS = 3;
const ROUNDS = 400;
const STEP = 1;
const MOMENTUM = 0.9;

/**
 * Two multinomial regressions with an L1 penalty, by proximal gradient descent over all examples at once: same examples,
 * same model.
 */
function train(examples: readonly Example[], training: Training): Regression {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const one of features.keys()) counts.set(one, (counts.get(one) ?? 0) + 1);
  const vocabulary = [...counts].filter(([, count]) => count >= LEAST_LESSONS).map(([feature]) => feature);
  const learnt = descend(examples, vocabulary.sort(), training);
  return new Map([...learnt].filter(([feature, weights]) => feature === "" || weights.some((weight) => weight !== 0)));
}

function descend(
  examples: readonly Example[],
  vocabulary: readonly string[],
  { sparsity, isShared }: Training,
): Regression {
  const places = new Map(["", ...vocabulary].map((feature, place) => [feature, place]));
  const rows = examples.map(({ features, impact, urgency }) => {
    const known = [...features].flatMap(([feature, value]) => {
      const place = places.get(feature);
      return place === undefined || feature === "" ? [] : [{ place, value }];
    });
    const share = isShared ? 1 / Math.sqrt(Math.max(known.length, 1)) : 1;
    return { known: known.map(({ place, value }) => ({ place, value: value * share })), impact, urgency };
  });
  const weights = new Float64Array(places.size * HEADS);
  const speed = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(weights.length);
    for (const { known, impact, urgency } of rows) {
      const errors = errorsOf(weights, known, impact, urgency);
      for (let head = 0; head < HEADS; head++) {
        const error = (errors[head] ?? 0) / rows.length;
        slope[head] = (slope[head] ?? 0) + error;
        for (const { place, value } of known) {
          slope[place * HEADS + head] = (slope[place * HEADS + head] ?? 0) + error * value;
        }
      }
    }
    for (let i = 0; i < weights.length; i++) {
      speed[i] = MOMENTUM * (speed[i] ?? 0) - STEP * (slope[i] ?? 0);
      const next = (weights[i] ?? 0) + (speed[i] ?? 0);
      weights[i] = i < HEADS ? next : Math.sign(next) * Math.max(0, Math.abs(next) - sparsity);
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
  known: readonly { readonly place: number; readonly value: number }[],
  impact: number,
  urgency: number,
): readonly number[] {
  const logits = Array.from({ length: HEADS }, (_, head) => {
    let sum = weights[head] ?? 0;
    for (const { place, value } of known) sum += (weights[place * HEADS + head] ?? 0) * value;
    return sum;
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
