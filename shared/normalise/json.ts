import { parseInstant, toInstant } from "../instant";
import type { Instant } from "../types";

export type Json = Readonly<Record<string, unknown>>;

/** True of an object that is no array. */
export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path of own keys; undefined where a step is missing. Never reads a prototype. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (!isRecord(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}

/** An array, or an empty one. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** A string with something in it, or null. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path);
  return typeof found === "string" && found !== "" ? found : null;
}

/** An identifier as text: platforms write the same id as a number here and as a string there. */
export function idAt(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path);
  if (typeof found === "number" && Number.isFinite(found)) return String(found);
  return typeof found === "string" && found !== "" ? found : null;
}

/** A string, number or boolean as text; an object never, since its own `toString` may be anything. */
export function shown(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

export function numberAt(value: unknown, ...path: readonly string[]): number | null {
  const found = at(value, ...path);
  return typeof found === "number" && Number.isFinite(found) ? found : null;
}

/** A size in bytes; a negative one is none. */
export function bytesAt(value: unknown, ...path: readonly string[]): number | null {
  const found = numberAt(value, ...path);
  return found !== null && found >= 0 ? found : null;
}

export function flagAt(value: unknown, ...path: readonly string[]): boolean | null {
  const found = at(value, ...path);
  return typeof found === "boolean" ? found : null;
}

export function instantAt(value: unknown, ...path: readonly string[]): Instant | null {
  const found = at(value, ...path);
  return typeof found === "string" ? readInstant(found) : null;
}

/** 0000-01-01 and 10000-01-01: outside of them an instant cannot be written with four digits of a year. */
const FIRST = -62_167_219_200_000;
const END = 253_402_300_800_000;

/** An ISO 8601 instant with zone, or null. */
export function readInstant(text: string): Instant | null {
  const instant = parseInstant(text);
  return instant !== null && instant >= FIRST && instant < END ? instant : null;
}

/** Milliseconds since the epoch as an instant; null where they name none. */
export function epochAt(value: unknown, ...path: readonly string[]): Instant | null {
  const ms = numberAt(value, ...path);
  return ms !== null && ms >= FIRST && ms < END ? toInstant(Math.trunc(ms)) : null;
}
