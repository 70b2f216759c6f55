import styled from "styled-components";
import type { RiskCourse, RiskPoint } from "../../shared/sla/risk-course";
import { t } from "./i18n/t";
import { riskPercent } from "./remaining";
import { toneColour } from "./theme";
import type { Tone } from "./verdict-lines";

const WIDTH = 72;
const HEIGHT = 18;
/** So that a line at 0 or 1 is not cut in half. */
const EDGE = 2;

const Drawing = styled.svg<{ $tone: Tone }>`
  flex: none;
  width: ${WIDTH}px;
  height: ${HEIGHT}px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linecap: round;
  stroke-linejoin: round;
  color: ${({ theme, $tone }) => toneColour(theme, $tone)};
`;

/** The risk of a clock from its start to now and, dimmed, on to its due time if nothing happens. */
export function Sparkline({ course: { past, ahead }, tone }: { readonly course: RiskCourse; readonly tone: Tone }) {
  const first = past[0];
  const now = past.at(-1);
  const last = ahead.at(-1) ?? now;
  if (first === undefined || now === undefined || last === undefined) return null;
  const x = (at: number) => EDGE + ((at - first.at) / Math.max(1, last.at - first.at)) * (WIDTH - 2 * EDGE);
  const y = (risk: number) => HEIGHT - EDGE - risk * (HEIGHT - 2 * EDGE);
  const line = (points: readonly RiskPoint[]) =>
    points.map(({ at, risk }) => `${x(at).toFixed(1)},${y(risk).toFixed(1)}`).join(" ");
  const values = { start: riskPercent(first.risk), now: riskPercent(now.risk), due: Math.round(last.risk * 100) };
  return (
    <Drawing
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t(ahead.length > 0 ? "sla.course" : "sla.coursePast", values)}
      $tone={tone}
    >
      {ahead.length > 0 && <polyline points={line(ahead)} strokeDasharray="2 3" opacity="0.6" />}
      <polyline points={line(past)} />
      <circle cx={x(now.at)} cy={y(now.risk)} r="2" fill="currentColor" stroke="none" />
    </Drawing>
  );
}
