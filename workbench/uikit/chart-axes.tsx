interface AxesProps {
  readonly ticks: readonly number[];
  readonly names: readonly string[];
  readonly width: number;
  readonly height: number;
}

const LETTER = 6.5;
const LINE = 16;
/** The cosine of 45°, at which names stand that have no room beside one another. */
const SLANT = 0.71;
const MOST_LETTERS = 14;
/** Between two names beside one another. */
const GAP = 12;

/** Where the marks of a chart with upright values stand. */
export function plotOf({ ticks, names, width, height }: AxesProps) {
  const letters = Math.min(MOST_LETTERS, Math.max(0, ...names.map((name) => name.length)));
  const beside = String(ticks.at(-1) ?? 0).length * LETTER + 10;
  // The first name may slant out to the left.
  const left = Math.max(beside, letters * LETTER * SLANT - width / Math.max(1, names.length) / 2);
  const step = (width - left) / Math.max(1, names.length);
  const isTight = letters * LETTER + GAP > step;
  const bottom = isTight ? letters * LETTER * SLANT + LINE + 8 : LINE + 6;
  const top = LINE + 6;
  const most = ticks.at(-1) ?? 1;
  return {
    left,
    step,
    isTight,
    base: height - bottom,
    middle: (index: number): number => left + step * (index + 0.5),
    level: (value: number): number => height - bottom - (value / most) * (height - bottom - top),
  };
}

/** As much of a name as there is room for. */
export const shortened = (name: string, most: number): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name;

/** How many letters there is room for. */
export const lettersIn = (width: number): number => Math.floor(width / LETTER);

export function Axes(props: AxesProps) {
  const { ticks, names, width } = props;
  const { left, base, isTight, middle, level } = plotOf(props);
  return (
    <g className="uikit-axes">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width} y1={level(tick)} y2={level(tick)} />
          <text x={left - 6} y={level(tick)} dy="0.35em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {names.map((name, index) =>
        isTight ? (
          <text
            key={name}
            textAnchor="end"
            transform={`translate(${middle(index) + 4} ${base + LINE - 2}) rotate(-45)`}
          >
            {shortened(name, MOST_LETTERS)}
          </text>
        ) : (
          <text key={name} x={middle(index)} y={base + LINE} textAnchor="middle">
            {name}
          </text>
        ),
      )}
    </g>
  );
}
