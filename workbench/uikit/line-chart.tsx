import { Axes, plotOf } from "./chart-axes";
import { ChartFrame } from "./chart-frame";
import { CHART_PROPS, marksOf, wordsOf } from "./chart-props";
import { ticksTo } from "./chart-scale";
import { component } from "./component";

export const lineChart = component("LineChart", CHART_PROPS, ({ props: { data, xAccessor, yAccessor, ...frame } }) => {
  const marks = marksOf(data, xAccessor, yAccessor);
  const ticks = ticksTo(Math.max(0, ...marks.map(({ value }) => value)));
  return (
    <ChartFrame {...frame} words={wordsOf("Line chart", marks)}>
      {(width, height) => {
        const axes = { ticks, names: marks.map(({ name }) => name), width, height };
        const { middle, level } = plotOf(axes);
        return (
          <>
            <Axes {...axes} />
            <polyline
              className="uikit-line"
              points={marks.map(({ value }, index) => `${middle(index)},${level(value)}`).join(" ")}
            />
            {marks.map(({ name, value }, index) => (
              <g key={name}>
                <circle className="uikit-mark-0" cx={middle(index)} cy={level(value)} r={4} />
                <text x={middle(index)} y={level(value) - 9} textAnchor="middle">
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
