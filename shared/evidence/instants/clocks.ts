import { lowered } from "../../text/lowered";
import type { Range } from "../../types";
import { NAMED_CLOCK } from "./calendar-words";

/** A time of day. `exact` has seconds; `dotted` may as well be a version and needs a full date before it. */
export interface Clock extends Range {
  readonly exact: boolean;
  readonly dotted: boolean;
}

export const CLOCK_PATTERNS = {
  // Some phones' logs do not pad minutes and seconds.
  colon:
    /(?<!\d)(?:[01]?\d|2[0-4])(?::[0-5]?\d(:[0-6]?\d(?:[.,:]\d{1,9})?)|:[0-5]\d)(?!\d|:\d)(?:[ \t]?[ap]\.?m(?![\p{L}\d])\.?|[ \t]?uhr)?/gu,
  dotted:
    /(?<![\d.])(?:[01]?\d|2[0-3])\.[0-5]\d(\.[0-5]\d(?:\.\d{1,9})?)?(?!\d|\.\d)([ \t]?[ap]\.?m(?![\p{L}\d])|[ \t]?uhr)?/gu,
  hour: /(?<![\p{L}\d.:,])(?:[01]?\d|2[0-4])[ \t]?(?:[ap]\.?m(?![\p{L}\d])\.?|uhr(?: [0-5]\d(?!\d))?|h[ \t]?[0-5]\d(?!\d)|(?:h|hs|heures|horas|o['’ ]?clock)(?!\p{L})|[時点时시](?:[ \t]?\d{1,2}[分분]|半)?)/gu,
  named: NAMED_CLOCK,
} as const;

/** Every time of day in `text`, in order, without overlaps. */
export function clocksOf(text: string): readonly Clock[] {
  const found: Clock[] = [];
  const lower = lowered(text);
  for (const [name, pattern] of Object.entries(CLOCK_PATTERNS))
    for (const match of lower.matchAll(pattern)) {
      const dotted = name === "dotted" && match[2] === undefined;
      const exact = match[1] !== undefined;
      found.push({ start: match.index, end: match.index + match[0].length, exact, dotted });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((clock) => {
    if (clock.start < end) return false;
    // A dotted pair does not hide the clock that it may be the date of.
    if (!clock.dotted) end = clock.end;
    return true;
  });
}
