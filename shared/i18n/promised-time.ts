import { zoneOf } from "../sla/zone";
import type { Instant, Ticket } from "../types";

/**
 * When something will happen, told to the customer so that nobody has to calculate: weekday, date, time and zone, in
 * the requester's zone (UTC where it is not known) and in `language`, with the habits of the requester's own locale
 * where that is of this language: `Tuesday, November 24 at 6:00 AM EST`.
 */
export function promisedTime(at: Instant, language: string, requester: Ticket["requester"]): string {
  const zone = requester?.timeZone ?? null;
  const own = requester?.locale ?? null;
  const locale = own !== null && own.slice(0, 2).toLowerCase() === language && isLocale(own) ? own : language;
  return new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "numeric",
    minute: "2-digit",
    timeZone: zone !== null && zoneOf(zone) !== null ? zone : "UTC",
    timeZoneName: "short",
  }).format(at);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
