import * as v from "valibot";
import { type Calendar, calendarSchema } from "../policy/schema";
import { schemaProblem } from "../schema-problem";
import type { Result } from "../types";

/** Reads a calendar from parsed JSON. Problems have paths inside the calendar; an unknown key names the nearest one. */
export function readCalendar(value: unknown): Result<Calendar> {
  const parsed = v.safeParse(calendarSchema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, problems: parsed.issues.map((issue) => schemaProblem(calendarSchema, issue)) };
}
