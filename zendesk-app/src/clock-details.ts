import { type NextUpdate, nextUpdate } from "../../shared/sla/next-update";
import type { Report } from "../../shared/types";
import type { ClockAccount, ClockQuestion } from "./clock-account";

/** What the SLA card tells beyond the report. */
export interface ClockDetails extends Pick<ClockAccount, "courses" | "stories"> {
  readonly nextUpdate: NextUpdate | null;
}

export const NO_DETAILS: ClockDetails = { courses: [], stories: new Map(), nextUpdate: null };

/** Tells the clocks of a report in detail, where they could be told. */
export function clockDetails(
  { ticket, policy, now, severity }: ClockQuestion,
  report: Report,
  { courses, stories }: ClockAccount,
): ClockDetails {
  if (report.checks.sla?.state === "crashed") return NO_DETAILS;
  return { courses, stories, nextUpdate: nextUpdate(ticket, policy, now, severity, report) };
}
