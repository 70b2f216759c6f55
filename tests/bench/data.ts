import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One line of a benchmark's result: its name, then figures. */
export interface Row {
  readonly bench: string;
  readonly [figure: string]: string | number | boolean | null | readonly string[];
}

/** A benchmark reads what it needs of the data folder and gives rows. */
export type Bench = (data: DataFolder) => AsyncIterable<Row> | Iterable<Row>;

export interface DataFolder {
  /** A file's text, unzipped where its name ends in .gz. Throws `MissingData` where the file is absent. */
  text(path: string): string;
  /** A file's lines, each parsed as JSON. */
  ndjson<T>(path: string): readonly T[];
}

export class MissingData extends Error {}

export function openData(folder: string | undefined): DataFolder {
  const text = (path: string): string => {
    const file = folder === undefined ? undefined : join(folder, path);
    if (file === undefined || !existsSync(file)) throw new MissingData(path);
    const bytes = readFileSync(file);
    return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  };
  return {
    text,
    ndjson: <T>(path: string) =>
      text(path)
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as T),
  };
}

/** Precision, recall and F1 from counts; null where a figure is not defined. */
export function scores(truePositive: number, falsePositive: number, falseNegative: number) {
  const round = (value: number) => (Number.isFinite(value) ? Math.round(value * 1000) / 1000 : null);
  return {
    precision: round(truePositive / (truePositive + falsePositive)),
    recall: round(truePositive / (truePositive + falseNegative)),
    f1: round((2 * truePositive) / (2 * truePositive + falsePositive + falseNegative)),
  };
}
