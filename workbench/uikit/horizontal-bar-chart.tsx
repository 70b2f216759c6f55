import * as v from "valibot";
import { lettersIn, shortened } from "./chart-axes";
import { ChartFrame } from "./chart-frame";
import { CHART_PROPS, type Mark, marksOf, wordsOf } from "./chart-props";
import { component } from "./component";

export const horizontalBarChart = component(
  "HorizontalBarChart",
  CHART_PROPS,
  ({ props: { data, xAccessor, yAccessor, ...frame } }) => {
    const marks = marksOf(data, yAccessor, xAccessor);
    return (
      <ChartFrame {...frame} words={wordsOf("Bar chart", marks)}>
        {(width, height) => <Rows marks={marks} width={width} height={height} />}
      </ChartFrame>
    );
  },
);

export const horizontalStackBarChart = component(
  "HorizontalStackBarChart",
  { ...CHART_PROPS, colorAccessor: v.string() },
  ({ props: { data, xAccessor, yAccessor, colorAccessor, ...frame } }) => {
    const marks = marksOf(data, yAccessor, xAccessor, colorAccessor);
    return (
      <ChartFrame {...frame} words={wordsOf("Stacked bar chart", marks)} legend={<Legend groups={groupsOf(marks)} />}>
        {(width, height) => <Rows marks={marks} width={width} height={height} />}
      </ChartFrame>
    );
  },
);

interface RowsProps {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

const LINE = 16;
const GAP = 2;
/** For the values at the end of a row. */
const VALUE = 56;

/** A row for each name, its name above it: names of reasons are sentences. */
function Rows({ marks, width, height }: RowsProps) {
  const names = [...new Set(marks.map(({ name }) => name))];
  const groups = groupsOf(marks);
  const rows = names.map((name) => marks.filter((mark) => mark.name === name));
  const most = Math.max(1, ...rows.map(sumOf));
  const high = Math.min(64, height / names.length);
  const thick = Math.max(8, high - LINE - 10);
  const long = (value: number): number => (value / most) * (width - VALUE);
  return rows.map((row, index) => (
    <g key={names[index]} transform={`translate(0 ${index * high})`}>
      <text y={LINE - 4}>{shortened(names[index] ?? "", lettersIn(width))}</text>
      {row.map(({ group, value }, at) => (
        <rect
          key={group}
          className={`uikit-mark-${groups.indexOf(group)}`}
          x={long(sumOf(row.slice(0, at))) + at * GAP}
          y={LINE}
          width={long(value)}
          height={thick}
        />
      ))}
      <text x={long(sumOf(row)) + row.length * GAP + 4} y={LINE + thick / 2} dy="0.35em">
        {row.map(({ value }) => value).join(" + ")}
      </text>
    </g>
  ));
}

const sumOf = (marks: readonly Mark[]): number => marks.reduce((sum, { value }) => sum + value, 0);
const groupsOf = (marks: readonly Mark[]): readonly string[] => [...new Set(marks.map(({ group }) => group))];

const Legend = ({ groups }: { readonly groups: readonly string[] }) => (
  <ul className="uikit-legend">
    {groups.map((group, index) => (
      <li key={group}>
        <svg aria-hidden="true" width={12} height={12}>
          <rect className={`uikit-mark-${index}`} width={12} height={12} />
        </svg>
        {group}
      </li>
    ))}
  </ul>
);
