const AMOUNT = /^(?:(\d{1,5})\s*h)?\s*(?:(\d{1,6})\s*(?:m|min)?)?$/;

/** The minutes of `30 min`, `4 h`, `1 h 30 min` or `90`; null where a text says none of that, or no time at all. */
export function readMinutes(text: string): number | null {
  const found = AMOUNT.exec(text.trim().toLowerCase());
  const minutes = found === null ? 0 : Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0);
  return minutes > 0 ? minutes : null;
}

/** The same the other way round, for a field in which it is edited: in every language with the units that are read. */
export function writeMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])].join(" ");
}
