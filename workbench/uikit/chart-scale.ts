/** From zero to the first round number above the largest value, in at most five steps. */
export function ticksTo(largest: number): readonly number[] {
  const rough = Math.max(1, largest) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  // A count is whole, so a step is too.
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((times) => times * power >= rough) ?? 10) * power);
  const whole = Math.ceil(step);
  const count = Math.max(1, Math.ceil(largest / whole));
  return Array.from({ length: count + 1 }, (_, index) => index * whole);
}
