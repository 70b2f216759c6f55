import * as v from "valibot";
import { flag, text } from "./props";

const DATUM = v.record(v.string(), v.union([v.string(), v.number()]));

/** What every chart is told. Of the forms that Forge takes, rows as objects and accessors as their names. */
export const CHART_PROPS = {
  data: v.array(DATUM),
  xAccessor: v.string(),
  yAccessor: v.string(),
  width: v.exactOptional(v.number()),
  height: v.exactOptional(v.number()),
  title: text,
  subtitle: text,
  showBorder: flag,
  hideMenu: flag,
};

const SHAPE = v.strictObject(CHART_PROPS);
export type ChartProps = v.InferOutput<typeof SHAPE>;

/** One value with its name, and the group that its colour stands for. */
export interface Mark {
  readonly name: string;
  readonly value: number;
  readonly group: string;
}

/** The marks of a chart. Throws where a name or a value is not there. */
export function marksOf(data: ChartProps["data"], name: string, value: string, group?: string): readonly Mark[] {
  return data.map((row) => {
    const amount = row[value];
    if (typeof amount !== "number" || row[name] === undefined) {
      throw new Error(`The workbench cannot draw this chart: ${JSON.stringify(row)}`);
    }
    return { name: String(row[name]), value: amount, group: group === undefined ? "" : String(row[group]) };
  });
}

/** What a chart says to somebody who does not see it. */
export const wordsOf = (kind: string, marks: readonly Mark[]): string =>
  `${kind}: ${marks.map((mark) => [mark.name, mark.group, mark.value].filter((part) => part !== "").join(" ")).join(", ")}`;
