/** Open from `start` until just before `end`, in milliseconds since local midnight, at most to the next midnight. */
export interface Opening {
  readonly start: number;
  readonly end: number;
}

/** Milliseconds of openings that do not overlap. */
export function total(openings: readonly Opening[]): number {
  return openings.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The same time without overlaps, in order. */
export function union(openings: readonly Opening[]): readonly Opening[] {
  const joined: Opening[] = [];
  for (const opening of openings.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (opening.end <= opening.start) continue;
    if (last === undefined || opening.start > last.end) joined.push(opening);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, opening.end) };
  }
  return joined;
}

/** What is left of `openings` without `closed`; neither overlaps in itself. */
export function subtract(openings: readonly Opening[], closed: readonly Opening[]): readonly Opening[] {
  return openings.flatMap((opening) => {
    const left: Opening[] = [];
    let start = opening.start;
    for (const gap of closed) {
      if (gap.end <= start || gap.start >= opening.end) continue;
      if (gap.start > start) left.push({ start, end: gap.start });
      start = Math.max(start, gap.end);
    }
    return start < opening.end ? [...left, { start, end: opening.end }] : left;
  });
}
