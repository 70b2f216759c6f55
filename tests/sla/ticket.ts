import { blankTicket } from "../../shared/blank-ticket";
import { parseInstant } from "../../shared/instant";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Policy } from "../../shared/policy/schema";
import type { Author, EventKind, Instant, Ticket, TicketEvent, TicketText } from "../../shared/types";

/** A time of Monday 2026-11-23 in UTC, or a whole instant. */
export function at(time: string): Instant {
  const instant = parseInstant(time.length === 5 ? `2026-11-23T${time}:00Z` : time);
  if (instant === null) throw new Error(`not an instant: ${time}`);
  return instant;
}

export function ticketOf(over: Partial<Ticket> = {}): Ticket {
  return { ...blankTicket("t1", at("09:00")), texts: [text("description", "customer", "09:00")], ...over };
}

export function text(id: string, by: Author, time: string, shown = true): TicketText {
  return { id, by, public: shown, at: at(time), body: `${id} by ${by}\nsecond line` };
}

/** The customer's first text and what follows it. */
export function talk(...later: readonly TicketText[]): readonly TicketText[] {
  return [text("description", "customer", "09:00"), ...later];
}

export function event(kind: EventKind, time: string, from: string | null, to: string | null): TicketEvent {
  return { kind, at: at(time), from, to };
}

export const status = (time: string, from: string, to: string): TicketEvent => event("status", time, from, to);

/**
 * sev1: first reply 30 min, next reply 60, update 60, resolution 4 h, acknowledgement 15, every hour counting.
 * sev3: first reply 2 h, next reply 2 h, update 8 h, resolution 16 h, of the hours 09:00-12:00 and 13:00-17:00 in UTC.
 */
export const POLICY: Policy = {
  ...DEFAULT_POLICY,
  severities: [
    severityOf("sev1", "Sev-1", 1, "calendar", {
      "first-reply": 30,
      "next-reply": 60,
      update: 60,
      resolution: 240,
      acknowledgement: 15,
    }),
    severityOf("sev3", "Sev-3", 3, "business", { "first-reply": 120, "next-reply": 120, update: 480, resolution: 960 }),
  ],
  calendars: {
    office: { timeZone: "Etc/UTC", week: weekdays("09:00", "12:00", "13:00", "17:00"), holidays: ["2026-12-25"] },
    tokyo: { timeZone: "Asia/Tokyo", week: weekdays("09:00", "12:00", "13:00", "17:00") },
    berlin: { timeZone: "Europe/Berlin", week: weekdays("09:00", "12:00", "13:00", "17:00") },
  },
  calendar: { default: "office", byPlan: { enterprise: "berlin" }, byOrganization: { o1: "tokyo" } },
};

function severityOf(
  id: string,
  label: string,
  rank: number,
  hours: "business" | "calendar",
  minutes: Readonly<Record<string, number>>,
): Policy["severities"][number] {
  const targets = Object.fromEntries(
    Object.entries(minutes).map(([metric, count]) => [metric, { minutes: count, hours }]),
  );
  return { id, label, rank, definition: label, colour: "red", targets };
}

function weekdays(from: string, noon: string, one: string, to: string) {
  const day: [string, string][] = [
    [from, noon],
    [one, to],
  ];
  return { mon: day, tue: day, wed: day, thu: day, fri: day };
}
