import { lowered } from "../text/lowered";
import { type Cues, promising } from "../text/promising";
import { perReading } from "../text/reading";
import type { Range } from "../types";
import { clocksOf } from "./instants/clocks";
import { dateAfter, dateBefore } from "./instants/dates";
import { epochsOf } from "./instants/epochs";
import { zoneAfter, zoneBefore } from "./instants/zones";
import { inOrder, rangesOf } from "./ranges";

/** A point in time that a text names. Its range holds the zone too, where that stands beside it. */
export interface Found extends Range {
  readonly hasDate: boolean;
  readonly zone: Range | null;
}

export const INSTANT_PATTERNS = {
  compact:
    /(?<![A-Za-z\d.])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?|[-_ ]?(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)(?:[.,]\d{1,6})?(?!\d)/g,
  // Hadoop's old layout: yyMMdd HHmmss, then a thread number.
  sixDigits: /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ ,](?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?=[ ,.])/gm,
  // Counted back from the moment of writing, such a time is the same in every zone.
  ago: /(?<![\p{L}\d.])(?:(?:\d{1,3}|an?|half an|one|two|three|five|ten|few)[ \t]?(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?),?[ \t](?:and )?){0,2}(?:\d{1,3}|an?|half an|one|two|three|five|ten|few)[ \t]?(?:h|hrs?|hours?|mins?|minutes?|secs?|seconds?)[ \t]ago(?!\p{L})/gu,
  agoElsewhere:
    /(?<!\p{L})(?:vor|il y a|hace|há|geleden)[ \t](?:\d{1,3}|ein(?:er|igen)?|une?|una?|uma|um)[ \t](?:stunden?|minuten?|heures?|minutes?|horas?|minutos?)(?!\p{L})/gu,
  allTimes:
    /(?<!\p{L})(?:times?(?:stamps?)?|zeiten|zeitangaben|heures|horas)(?: (?:zone|here|below|above|are|is|all|in|given|shown|listed|logged|sind|alle|en|em)){1,5} (utc|gmt|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|jst|ist|bst|aest)(?!\p{L})/gu,
  zoneField:
    /(?<!\p{L})(?:time zone|timezone|Zeitzone|fuseau horaire|zona horaria|fuso horário)["'*]{0,2}[ \t]?(?::|=|is|ist)["'*]{0,2}[ \t]{0,2}["']?(?:(?:UTC|GMT)(?:[ \t]?[+-]\d{1,2}(?::?\d\d)?)?|[A-Z]{3,4}|[A-Z][a-z]{2,9}\/[A-Z]\w{2,20})(?!\p{L})/gu,
} as const;

/** See `promising`. */
export const INSTANT_CUES: Cues<keyof typeof INSTANT_PATTERNS> = {
  ago: ["ago"],
  agoElsewhere: ["vor", "il y a", "hace", "há", "geleden"],
  allTimes: ["time", "zeiten", "zeitangaben", "heures", "horas"],
  zoneField: ["time zone", "timezone", "Zeitzone", "fuseau horaire", "zona horaria", "fuso horário"],
};

const WINDOW = 48;

/** Every point in time in `text`, in order: clock times with or without a date, epoch and compact times, "ten minutes ago". */
function instantsOf(text: string): readonly Found[] {
  const found: Found[] = [...fusedOf(text)];
  let previous = 0;
  for (const clock of clocksOf(text)) {
    const from = Math.max(previous, clock.start - WINDOW);
    const before = text.slice(from, clock.start);
    const dateStart = dateBefore(before, clock.exact);
    if (clock.dotted && !/\d{4}/.test(dateStart < 0 ? "" : before.slice(dateStart))) continue;
    let end = clock.end;
    let zone = zoneAfter(text, end, clock.exact);
    if (zone !== null) end = zone.end;
    let hasDate = dateStart >= 0;
    if (!hasDate) {
      const ahead = dateAfter(text.slice(end, end + WINDOW));
      hasDate = ahead > 0;
      if (hasDate) end += ahead;
      if (hasDate && zone === null) zone = zoneAfter(text, end, true);
      if (zone !== null) end = Math.max(end, zone.end);
    } else end += yearAfter(text, end);
    const start = dateStart >= 0 ? from + dateStart : clock.start;
    if (zone === null) zone = shift(zoneBefore(text.slice(Math.max(0, start - 8), start)), Math.max(0, start - 8));
    found.push({ start: zone === null ? start : Math.min(start, zone.start), end, hasDate, zone });
    previous = end;
  }
  return inOrder(found);
}

/** The same for what the writer of a text says, which three detectors ask for. */
export const instantsIn = perReading(({ own }) => instantsOf(own));

/** Zones that are stated for all times of a text: "all times are UTC", "Time zone: Europe/Berlin". */
export function statedZones(text: string): readonly Range[] {
  const { allTimes, zoneField } = INSTANT_PATTERNS;
  const lower = lowered(text);
  return [
    ...rangesOf(lower, promising(lower, { allTimes }, INSTANT_CUES)),
    ...rangesOf(text, promising(text, { zoneField }, INSTANT_CUES)),
  ].sort((a, b) => a.start - b.start);
}

function* fusedOf(text: string): Iterable<Found> {
  for (const range of rangesOf(text, [INSTANT_PATTERNS.compact])) {
    const zone = zoneAfter(text, range.end, true);
    yield { start: range.start, end: zone?.end ?? range.end, hasDate: true, zone };
  }
  for (const range of rangesOf(text, [INSTANT_PATTERNS.sixDigits])) yield { ...range, hasDate: true, zone: null };
  for (const { start, end, labelled } of epochsOf(text))
    yield { start, end, hasDate: true, zone: labelled ? { start, end } : null };
  const { ago, agoElsewhere } = INSTANT_PATTERNS;
  const lower = lowered(text);
  for (const range of rangesOf(lower, promising(lower, { ago, agoElsewhere }, INSTANT_CUES)))
    yield { ...range, hasDate: true, zone: range };
}

// ctime(3) and date(1) print the year last.
function yearAfter(text: string, at: number): number {
  return /^ (?:19|20)\d\d(?![\d/.:-])/.test(text.slice(at, at + 6)) ? 5 : 0;
}

const shift = (range: Range | null, by: number): Range | null =>
  range === null ? null : { start: range.start + by, end: range.end + by };
