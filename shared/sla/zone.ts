/** A time during which a zone's offset from UTC does not change: `[start, end)` in epoch milliseconds. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Local time minus UTC, in milliseconds. */
  readonly offset: number;
}

export interface Zone {
  readonly name: string;
  /** The stretch that holds an instant; at most `CHUNK` long, so a long offset comes as several stretches. */
  readonly stretchAt: (ms: number) => Stretch;
}

const DAY = 86_400_000;
const CHUNK = 400 * DAY;
/**
 * Offsets are read this far apart. No zone of the IANA database comes back to an earlier offset in less than seven
 * days (Brazil in October 2000, Gaza in October 2040), so that no change can hide between two readings.
 */
const STEP = 4 * DAY;
/** A cache this full starts again; support tickets need a few dozen chunks of a handful of zones. */
const MOST_CHUNKS = 1024;
const MOST_ZONES = 128;
const OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

// What a zone's name means never changes while a program runs, so that remembering it changes no answer.
const zones = new Map<string, Zone | null>();

/** The rules of an IANA zone as the runtime's Intl knows them (to the second), or null where it knows no such name. */
export function zoneOf(name: string): Zone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  if (zones.size >= MOST_ZONES) zones.clear();
  const zone = openZone(name);
  zones.set(name, zone);
  return zone;
}

function openZone(name: string): Zone | null {
  const format = offsetFormat(name);
  if (format === null) return null;
  const offsetAt = (ms: number) => readOffset(format.format(ms));
  const chunks = new Map<number, readonly Stretch[]>();
  const chunkOf = (index: number): readonly Stretch[] => {
    const known = chunks.get(index);
    if (known !== undefined) return known;
    if (chunks.size >= MOST_CHUNKS) chunks.clear();
    const found = readStretches(index * CHUNK, (index + 1) * CHUNK, offsetAt);
    chunks.set(index, found);
    return found;
  };
  const stretchAt = (ms: number): Stretch => {
    const stretches = chunkOf(Math.floor(ms / CHUNK));
    return stretches.find((stretch) => ms < stretch.end) ?? { start: ms, end: ms + 1, offset: offsetAt(ms) };
  };
  return { name, stretchAt };
}

function offsetFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  } catch {
    return null;
  }
}

function readOffset(text: string): number {
  const found = OFFSET.exec(text);
  const seconds = Number(found?.[2] ?? 0) * 3600 + Number(found?.[3] ?? 0) * 60 + Number(found?.[4] ?? 0);
  return seconds * (found?.[1] === "-" ? -1000 : 1000);
}

function readStretches(from: number, to: number, offsetAt: (ms: number) => number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  let offset = offsetAt(from);
  for (let at = from; at < to; ) {
    const next = Math.min(at + STEP, to - 1000);
    while (offsetAt(next) !== offset) {
      const change = firstChange(at, next, offset, offsetAt);
      stretches.push({ start, end: change, offset });
      start = change;
      offset = offsetAt(change);
      at = change;
    }
    at = next + 1000 >= to ? to : next;
  }
  stretches.push({ start, end: to, offset });
  return stretches;
}

/** The first second after `from` whose offset is another; both ends are whole seconds. */
function firstChange(from: number, to: number, offset: number, offsetAt: (ms: number) => number): number {
  let same = from / 1000;
  let other = to / 1000;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(middle * 1000) === offset) same = middle;
    else other = middle;
  }
  return other * 1000;
}
