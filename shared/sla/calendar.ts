import { toInstant } from "../instant";
import { nearest } from "../nearest";
import type { Calendar } from "../policy/schema";
import type { Instant, Result } from "../types";
import { isOpenLocally, type LocalHours, localHours, localTimeOf, openUntil } from "./local-hours";
import { type Zone, zoneOf } from "./zone";

/**
 * A calendar ready for arithmetic. An instant is open when the wall clock of the zone at that instant lies in an
 * opening: an hour that the clocks repeat counts twice, an hour or a day that they skip does not count at all.
 */
export interface CompiledCalendar {
  readonly zone: Zone;
  readonly hours: LocalHours;
}

/** The years 0000 to 9999, which ISO 8601 writes with four digits: arithmetic stays within them. */
const FIRST = Date.UTC(2000, 0, 1) - 730_485 * 86_400_000;
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
/** A calendar that opens once in ten years is a mistake, and looking on would take for ever. */
const PATIENCE = 3653 * 86_400_000;

/** Checks the zone, the week and the dates. Problems have paths inside the calendar. */
export function compileCalendar(calendar: Calendar): Result<CompiledCalendar> {
  const zone = zoneOf(calendar.timeZone);
  if (zone === null) {
    const near = nearest(calendar.timeZone, Intl.supportedValuesOf("timeZone"));
    const fix = near === null ? "Use an IANA name such as Europe/Berlin." : `Did you mean "${near}"?`;
    return { ok: false, problems: [{ path: "timeZone", message: `Unknown time zone "${calendar.timeZone}".`, fix }] };
  }
  const hours = localHours(calendar);
  return hours.ok ? { ok: true, value: { zone, hours: hours.value } } : hours;
}

/** Open milliseconds of real time in `[from, to)`; negative where `to` is before `from`. */
export function openMillis(calendar: CompiledCalendar, from: Instant, to: Instant): number {
  if (to < from) return 0 - openMillis(calendar, to, from);
  const end = bounded(to);
  let open = 0;
  for (let at = bounded(from); at < end; ) {
    const stretch = calendar.zone.stretchAt(at);
    const until = Math.min(stretch.end, end);
    open += openUntil(calendar.hours, until + stretch.offset) - openUntil(calendar.hours, at + stretch.offset);
    at = until;
  }
  return open;
}

/** Whether the calendar is open at an instant; a closing instant itself is closed. */
export function isOpen(calendar: CompiledCalendar, at: Instant): boolean {
  return isOpenLocally(calendar.hours, at + calendar.zone.stretchAt(bounded(at)).offset);
}

/**
 * The instant by which exactly `ms` open milliseconds have passed since `from`: the closing instant itself where they
 * end with an opening, the next open instant for 0, and backwards for negative ones. Null where the calendar does not
 * open for ten years, or the answer leaves the years 0000 to 9999.
 */
export function addOpen(calendar: CompiledCalendar, from: Instant, ms: number): Instant | null {
  if (!Number.isFinite(ms)) return null;
  return ms < 0 ? goBack(calendar, from, -ms) : goOn(calendar, from, ms);
}

/** `at` itself where the calendar is open, else the next instant at which it opens; null as in `addOpen`. */
export function nextOpen(calendar: CompiledCalendar, at: Instant): Instant | null {
  return goOn(calendar, at, 0);
}

/** `at` itself where the calendar is open or just closes, else the closing instant before; null as in `addOpen`. */
export function previousOpen(calendar: CompiledCalendar, at: Instant): Instant | null {
  return goBack(calendar, at, 0);
}

function goOn({ zone, hours }: CompiledCalendar, from: Instant, ms: number): Instant | null {
  let left = ms;
  let at = bounded(from);
  for (let lastOpen = at; at < LAST && at - lastOpen < PATIENCE; ) {
    const { end, offset } = zone.stretchAt(at);
    const before = openUntil(hours, at + offset);
    const open = openUntil(hours, end + offset) - before;
    if (open > left || (open === left && left > 0)) {
      const which = ms === 0 ? "last" : "first";
      const found = localTimeOf(hours, before + left, at + offset, end + offset, which) - offset;
      return found <= LAST ? toInstant(found) : null;
    }
    if (open > 0) lastOpen = end;
    left -= open;
    at = end;
  }
  return null;
}

function goBack({ zone, hours }: CompiledCalendar, from: Instant, ms: number): Instant | null {
  let left = ms;
  let at = bounded(from);
  for (let lastOpen = at; at > FIRST && lastOpen - at < PATIENCE; ) {
    // The stretch that ends here, not the one that begins here.
    const { start, offset } = zone.stretchAt(at - 1);
    const before = openUntil(hours, at + offset);
    const open = before - openUntil(hours, start + offset);
    if (open > left || (open === left && left > 0)) {
      const which = ms === 0 ? "first" : "last";
      const found = localTimeOf(hours, before - left, start + offset, at + offset, which) - offset;
      return found >= FIRST ? toInstant(found) : null;
    }
    if (open > 0) lastOpen = start;
    left -= open;
    at = start;
  }
  return null;
}

/** Not a number counts as the first instant, so that no loop can run without end. */
function bounded(ms: number): number {
  return ms >= FIRST ? Math.min(ms, LAST) : FIRST;
}
