import { DISCOURSE_LABELS } from "../../shared/evidence/discourse/label";
import { labelSentences } from "../../shared/evidence/discourse/labels";
import { MODEL, type Model } from "../../shared/evidence/discourse/model";
import { presentIn } from "../../shared/evidence/discourse/present";
import { read } from "../../shared/text/reading";
import { type DataFolder, type Row, scores } from "./data";
import { examplesOf, type GoldReport, goldReports, type WholeReport, wholeReports } from "./discourse-data";
import { trainModel } from "./discourse-model";

/**
 * Sentence level: precision, recall and F1 of each label on sentences that were labelled one by one or not at all.
 * Report level: the same for `has`, and for `missing` as DeMIBuD counts it. Every system is measured with a model that
 * was trained without it (`model: "held-out"`), and all with the shipped one, which has seen them (`"shipped"`).
 */
export function* bench(data: DataFolder): Iterable<Row> {
  const gold = [...goldReports(data)];
  const whole = wholeReports(data);
  const systems = [...new Set(gold.map(({ system }) => system))];
  const heldOut = new Map<string, Model>(
    systems.map((system) => {
      const others = (one: { readonly system: string }) => one.system !== system;
      return [system, trainModel([...examplesOf(gold.filter(others), whole.filter(others))])];
    }),
  );
  for (const [name, modelOf] of [
    ["held-out", (system: string) => heldOut.get(system) ?? MODEL],
    ["shipped", () => MODEL],
  ] as const) {
    for (const system of systems)
      yield* sentenceLevel(
        name,
        system,
        gold.filter((one) => one.system === system),
        modelOf(system),
      );
    const nimbus = [...new Set(whole.map(({ system }) => system))];
    for (const some of [...nimbus.map((system) => [system]), nimbus])
      yield* reportLevel(
        name,
        some,
        whole.filter(({ system }) => some.includes(system)),
        modelOf,
      );
  }
  yield* followUps(data);
}

function* sentenceLevel(model: string, set: string, reports: readonly GoldReport[], weights: Model): Iterable<Row> {
  const counts = DISCOURSE_LABELS.map(() => ({ both: 0, ours: 0, theirs: 0 }));
  for (const { reading, sentences } of reports) {
    const found = new Map(labelSentences(reading, weights).map(({ end, labels }) => [end, labels]));
    for (const { end, targets, coarse } of sentences) {
      if (coarse) continue;
      for (const [index, count] of counts.entries()) {
        const label = DISCOURSE_LABELS[index];
        const ours = label !== undefined && (found.get(end) ?? []).includes(label);
        if (ours && targets[index] === 1) count.both++;
        else if (ours) count.ours++;
        else if (targets[index] === 1) count.theirs++;
      }
    }
  }
  for (const [index, { both, ours, theirs }] of counts.entries())
    yield {
      bench: "discourse",
      level: "sentence",
      model,
      set,
      label: DISCOURSE_LABELS[index] ?? "",
      present: both + theirs,
      ...scores(both, ours, theirs),
    };
}

function* reportLevel(
  model: string,
  systems: readonly string[],
  reports: readonly WholeReport[],
  modelOf: (system: string) => Model,
): Iterable<Row> {
  for (const [index, label] of DISCOURSE_LABELS.entries()) {
    const count = { both: 0, ours: 0, theirs: 0, neither: 0 };
    for (const { system, title, reading, has, agreed } of reports) {
      if (agreed[index] !== true) continue;
      const weights = modelOf(system);
      const ours = presentIn(reading, label, weights).length > 0 || presentIn(title, label, weights).length > 0;
      const theirs = has[index] === true;
      count[ours ? (theirs ? "both" : "ours") : theirs ? "theirs" : "neither"]++;
    }
    const missing = scores(count.neither, count.theirs, count.ours);
    yield {
      bench: "discourse",
      level: "report",
      model,
      set: systems.length === 1 ? (systems[0] ?? "") : "all",
      label,
      reports: reports.length,
      ...scores(count.both, count.ours, count.theirs),
      missingPrecision: missing.precision,
      missingRecall: missing.recall,
      missingF1: missing.f1,
    };
  }
}

/** The share of reports whose maintainer asked for something that we, too, find missing. */
function* followUps(data: DataFolder): Iterable<Row> {
  interface FollowUp {
    readonly post: string;
    readonly weakAskedFor: readonly string[];
  }
  const asked = { "observed-behaviour": "observed", "expected-behaviour": "expected", "steps-to-reproduce": "steps" };
  const posts = data.ndjson<FollowUp>("evidence/followup-questions.ndjson.gz");
  for (const label of DISCOURSE_LABELS) {
    const share = (some: readonly FollowUp[]) =>
      Math.round(
        (some.filter(({ post }) => presentIn(read(post), label).length === 0).length / Math.max(1, some.length)) * 1000,
      ) / 1000;
    const ofKind = posts.filter(({ weakAskedFor }) => weakAskedFor.includes(asked[label]));
    yield {
      bench: "discourse",
      level: "follow-up",
      label,
      asked: ofKind.length,
      missingRecall: share(ofKind),
      missingInAll: share(posts),
    };
  }
}
