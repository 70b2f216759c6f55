const UNIT_MINUTES: Readonly<Record<string, number>> = { d: 1440, h: 60, m: 1, s: 1 / 60 };
const PART = /(\d{1,9}(?:\.\d{1,6})?)([dhms])/y;

/**
 * Reads a duration such as `4h30m`, `90m`, `1.5h` or `-2d` as minutes; a day has 24 hours, open or not. Null where the
 * text is anything else, repeats a unit or puts a smaller one first.
 */
export function parseDuration(text: string): number | null {
  const negative = text.startsWith("-");
  let minutes = 0;
  let last = Number.POSITIVE_INFINITY;
  let at = negative ? 1 : 0;
  if (at === text.length) return null;
  while (at < text.length) {
    PART.lastIndex = at;
    const found = PART.exec(text);
    const unit = UNIT_MINUTES[found?.[2] ?? ""];
    if (found === null || unit === undefined || unit >= last) return null;
    minutes += Number(found[1]) * unit;
    last = unit;
    at = PART.lastIndex;
  }
  return negative ? -minutes : minutes;
}
