import type { Model } from "../../shared/evidence/discourse/model";

/** One passage to learn from. `targets` and `weights` are in the order of `DISCOURSE_LABELS`. */
export interface Example {
  /** The system that the report is about; what only one or two systems say is not learnt. */
  readonly system: string;
  readonly features: ReadonlySet<string>;
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

const LEAST_EXAMPLES = 40;
const LEAST_SYSTEMS = 5;
const EPOCHS = 10;
const STEP = 0.1;
const DECAY = 0.0005;
/** Hundredths of a logit below which a feature is not worth its bytes. */
const LEAST_WEIGHT = 12;

/** Features of form and cue, and words that are general: frequent, in nearly all systems, without digits. */
function vocabularyOf(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, { all: number; readonly systems: Set<string> }>();
  for (const { system, features } of examples)
    for (const feature of features) {
      const count = counts.get(feature) ?? { all: 0, systems: new Set<string>() };
      count.all++;
      count.systems.add(system);
      counts.set(feature, count);
    }
  const systems = new Set(examples.map(({ system }) => system)).size;
  return [...counts]
    .filter(([feature, { all, systems: seen }]) =>
      feature.startsWith(":") || feature === "bias"
        ? all >= 10
        : all >= LEAST_EXAMPLES && seen.size >= Math.min(LEAST_SYSTEMS, systems) && !/[\d_]/.test(feature),
    )
    .map(([feature]) => feature)
    .sort();
}

/** Three logistic regressions, learnt by AdaGrad in an order that a fixed seed gives: same examples, same model. */
export function trainModel(examples: readonly Example[]): Model {
  const vocabulary = vocabularyOf(examples);
  const indexes = new Map(vocabulary.map((feature, index) => [feature, index]));
  const rows = examples.map(({ features }) =>
    [...features].map((feature) => indexes.get(feature) ?? -1).filter((index) => index >= 0),
  );
  const weights = new Float64Array(vocabulary.length * 3);
  const sums = new Float64Array(vocabulary.length * 3).fill(0.01);
  const random = randomFrom(1);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index] ?? [];
      const example = examples[index];
      for (let label = 0; label < 3; label++) {
        const importance = example?.weights[label] ?? 0;
        if (importance === 0) continue;
        let logit = 0;
        for (const feature of row) logit += weights[feature * 3 + label] ?? 0;
        const slope = (1 / (1 + Math.exp(-logit)) - (example?.targets[label] ?? 0)) * importance;
        for (const feature of row) {
          const at = feature * 3 + label;
          const gradient = slope + DECAY * (weights[at] ?? 0);
          sums[at] = (sums[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (STEP * gradient) / Math.sqrt(sums[at] ?? 1);
        }
      }
    }
  }
  return new Map(
    vocabulary
      .map((feature, index) => {
        const own = [0, 1, 2].map((label) => Math.round((weights[index * 3 + label] ?? 0) * 100));
        return [feature, own] as const;
      })
      .filter(([, own]) => own.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)),
  );
}

/** Numerical Recipes' linear congruential generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
