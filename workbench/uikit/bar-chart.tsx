import { Axes, plotOf } from "./chart-axes";
import { ChartFrame } from "./chart-frame";
import { CHART_PROPS, marksOf, wordsOf } from "./chart-props";
import { ticksTo } from "./chart-scale";
import { component } from "./component";

const WIDEST = 64;

export const barChart = component("BarChart", CHART_PROPS, ({ props: { data, xAccessor, yAccessor, ...frame } }) => {
  const marks = marksOf(data, xAccessor, yAccessor);
  const ticks = ticksTo(Math.max(0, ...marks.map(({ value }) => value)));
  return (
    <ChartFrame {...frame} words={wordsOf("Bar chart", marks)}>
      {(width, height) => {
        const axes = { ticks, names: marks.map(({ name }) => name), width, height };
        const { step, base, middle, level } = plotOf(axes);
        const thick = Math.min(WIDEST, step * 0.6);
        return (
          <>
            <Axes {...axes} />
            {marks.map(({ name, value }, index) => (
              <g key={name}>
                <rect
                  className="uikit-mark-0"
                  x={middle(index) - thick / 2}
                  y={level(value)}
                  width={thick}
                  height={base - level(value)}
                />
                <text x={middle(index)} y={level(value) - 4} textAnchor="middle">
                  {value}
                </text>
              </g>
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
});
