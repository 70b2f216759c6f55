import type { Priority, Status, TicketType } from "../zendesk/records";

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  new: "New",
  open: "Open",
  pending: "Pending",
  hold: "On-hold",
  solved: "Solved",
  closed: "Closed",
};

export const PRIORITY_WORDS: Readonly<Record<Priority, string>> = {
  low: "Low",
  normal: "Normal",
  high: "High",
  urgent: "Urgent",
};

export const TYPE_WORDS: Readonly<Record<TicketType, string>> = {
  question: "Question",
  incident: "Incident",
  problem: "Problem",
  task: "Task",
};

/** `52 min ago`, `3 h ago`, `2 d ago`; both instants in epoch milliseconds. */
export function ago(at: number, now: number): string {
  const minutes = Math.round((now - at) / 60_000);
  if (minutes < 0) return "later";
  if (minutes < 1) return "now";
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h ago` : `${Math.round(hours / 24)} d ago`;
}

const INSTANT = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** `Tue 24 Nov, 10:30` in UTC. */
export const instantWords = (at: number): string => INSTANT.format(at);
