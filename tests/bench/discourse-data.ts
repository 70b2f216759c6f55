import { featuresOf } from "../../shared/evidence/discourse/features";
import { readPassages } from "../../shared/evidence/discourse/passages";
import { type Reading, read } from "../../shared/text/reading";
import type { DataFolder } from "./data";
import type { Example } from "./discourse-model";

/** A report cut into sentences by its labellers. */
export interface GoldReport {
  readonly set: "nimbus" | "astrobr" | "bee" | "livechat";
  readonly system: string;
  readonly reading: Reading;
  readonly sentences: readonly GoldSentence[];
}

export interface GoldSentence {
  readonly start: number;
  readonly end: number;
  /** In the order of `DISCOURSE_LABELS`. */
  readonly targets: readonly number[];
  /** The label was given to a whole paragraph. */
  readonly coarse: boolean;
}

/** A whole report that is labelled as a whole. */
export interface WholeReport {
  readonly system: string;
  readonly bug: string;
  readonly title: Reading;
  readonly reading: Reading;
  readonly has: readonly boolean[];
  readonly agreed: readonly boolean[];
}

interface Labels {
  readonly OB: boolean;
  readonly EB: boolean;
  readonly S2R: boolean;
}
interface SentenceRow extends Labels {
  readonly id: string;
  readonly text: string;
  readonly level?: string;
}

export function* goldReports(data: DataFolder): Iterable<GoldReport> {
  interface Nimbus {
    readonly system: string;
    readonly sentences: readonly SentenceRow[];
  }
  for (const { system, sentences } of data.ndjson<Nimbus>("evidence/nimbus-sentences.ndjson"))
    yield { set: "nimbus", system, ...joined(sentences) };
  interface Android {
    readonly sentences: readonly SentenceRow[];
  }
  for (const { sentences } of data.ndjson<Android>("evidence/astrobr-sentences.ndjson"))
    yield { set: "astrobr", system: "astrobr", ...joined(sentences) };
  interface Chat {
    readonly set: "bee" | "livechat";
    readonly text: string;
    readonly label: string;
    readonly inNimbusHeldout?: boolean;
    readonly inNimbusDev?: boolean;
  }
  for (const row of data.ndjson<Chat>("evidence/chat-and-eclipse-sentences.ndjson")) {
    // Kept apart elsewhere, or the same sentences as in nimbus: a held-out system would not be held out.
    if (row.inNimbusHeldout === true || row.inNimbusDev === true) continue;
    const text = row.text.replace(/_eou_|_euo_/g, "");
    const is = (label: string) => row.label === label;
    const sentence = { id: "1", text, OB: is("OB"), EB: is("EB"), S2R: is("S2R") };
    yield { set: row.set, system: row.set, ...joined([sentence]) };
  }
}

export function wholeReports(data: DataFolder): readonly WholeReport[] {
  interface Row {
    readonly system: string;
    readonly bug: string;
    readonly title: string;
    readonly text: string;
    readonly hasOB: boolean;
    readonly hasEB: boolean;
    readonly hasS2R: boolean;
    readonly agree: Labels;
  }
  return data.ndjson<Row>("evidence/nimbus-reports.ndjson").map((row) => ({
    system: row.system,
    bug: row.bug,
    title: read(row.title),
    reading: read(row.text),
    has: [row.hasOB, row.hasEB, row.hasS2R],
    agreed: [row.agree.OB, row.agree.EB, row.agree.S2R],
  }));
}

/** The sentences put together again: one a line, a blank line between paragraphs (the number before the dot). */
function joined(rows: readonly SentenceRow[]): { reading: Reading; sentences: readonly GoldSentence[] } {
  let body = "";
  let paragraph = "";
  const sentences: GoldSentence[] = [];
  for (const { id, text, level, OB, EB, S2R } of rows) {
    const own = id.split(".")[0] ?? "";
    if (body !== "") body += own === paragraph ? "\n" : "\n\n";
    paragraph = own;
    const start = body.length + text.length - text.trimStart().length;
    const end = body.length + text.trimEnd().length;
    body += text;
    if (end > start) sentences.push({ start, end, targets: [OB, EB, S2R].map(Number), coarse: level === "paragraph" });
  }
  const reading = read(body);
  return { reading: { ...reading, sentences: sentences.map(({ start, end }) => ({ start, end })) }, sentences };
}

/** Weights: a paragraph's label is noisy, a sentence without its report lacks half of its features. */
const WEIGHT = { nimbus: 1, coarse: 0.3, astrobr: 2, bee: 0.5, livechat: 0, whole: 0.25 };

export function* examplesOf(gold: Iterable<GoldReport>, whole: Iterable<WholeReport>): Iterable<Example> {
  for (const { set, system, reading, sentences } of gold) {
    if (WEIGHT[set] === 0) continue;
    const passages = readPassages(reading);
    const byEnd = new Map(sentences.map((sentence) => [sentence.end, sentence]));
    for (const [index, passage] of passages.entries()) {
      const sentence = byEnd.get(passage.end);
      if (sentence === undefined) continue;
      const weight = sentence.coarse ? WEIGHT.coarse : WEIGHT[set];
      const features = featuresOf(reading.prose, passages, index);
      yield { system, features, targets: sentence.targets, weights: [weight, weight, weight] };
    }
  }
  // Where a report as a whole lacks a label, each of its sentences does.
  for (const { system, title, reading, has, agreed } of whole) {
    const weights = has.map((present, label) => (!present && agreed[label] === true ? WEIGHT.whole : 0));
    if (weights.every((weight) => weight === 0)) continue;
    for (const one of [title, reading]) {
      const passages = readPassages(one);
      for (const index of passages.keys())
        yield { system, features: featuresOf(one.prose, passages, index), targets: [0, 0, 0], weights };
    }
  }
}
