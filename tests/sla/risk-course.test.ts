import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessSla, clockFacts } from "../../shared/sla/assess";
import { riskCourse } from "../../shared/sla/risk-course";
import type { ClockReport, MetricId, PlatformClock, Ticket } from "../../shared/types";
import { at, POLICY, status, talk, text, ticketOf } from "./ticket";

const clockOf = (ticket: Ticket, now: string, metric: MetricId, source = "computed"): ClockReport => {
  const found = assessSla(ticket, POLICY, at(now), "sev1").clocks.find(
    (clock) => clock.metric === metric && clock.source === source,
  );
  if (found === undefined) throw new Error(`There is no ${metric}.`);
  return found;
};
const courseOf = (ticket: Ticket, now: string, metric: MetricId, source?: string) =>
  riskCourse(clockFacts(ticket, POLICY, at(now), "sev1"), clockOf(ticket, now, metric, source));

describe("the course of a clock's risk", () => {
  it("runs from the start to now, and on to certainty at the due time", () => {
    const course = courseOf(ticketOf(), "09:15", "first-reply");
    expect(course?.past.at(0)).toEqual({ at: at("09:00"), risk: 0.1 });
    expect(course?.past.at(-1)).toEqual({ at: at("09:15"), risk: 0.316 });
    expect(course?.ahead.at(0)).toEqual({ at: at("09:15"), risk: 0.316 });
    expect(course?.ahead.at(-1)).toEqual({ at: at("09:30"), risk: 1 });
  });

  it("stands still while the clock is paused, and nothing happens ahead", () => {
    const paused = ticketOf({ events: [status("10:00", "open", "pending")] });
    const course = courseOf(paused, "11:00", "resolution");
    const halfway = course?.past.filter((point) => point.at >= at("10:00")).map(({ risk }) => risk);
    expect(new Set(halfway)).toEqual(new Set([0.203]));
    expect(new Set(course?.ahead.map(({ risk }) => risk))).toEqual(new Set([0.203]));
    expect(course?.past.at(0)?.risk).toBe(0.3);
  });

  it("of a platform's clock that waits now was running before", () => {
    const sla: readonly PlatformClock[] = [
      { metric: "resolution", targetMinutes: 240, dueAt: null, breached: null, stage: "paused" },
    ];
    const paused = ticketOf({ sla, events: [status("10:00", "open", "pending")] });
    const course = courseOf(paused, "11:00", "resolution", "platform");
    expect(course?.past.at(0)?.risk).toBe(0.3);
    expect(course?.past.at(-1)?.risk).toBe(0.203);
  });

  it("is not told of a clock that has ended, was missed, or has not started", () => {
    const answered = ticketOf({ texts: talk(text("comment:2", "agent", "09:10")) });
    expect(courseOf(answered, "09:20", "first-reply")).toBeNull();
    expect(courseOf(ticketOf(), "09:40", "first-reply")).toBeNull();
    expect(courseOf(ticketOf(), "09:10", "next-reply")).toBeNull();
  });

  it("ends now at what the report says, whatever happened before", () => {
    const minutes = fc.integer({ min: 1, max: 239 });
    const property = fc.property(minutes, minutes, minutes, (pause, resume, now) => {
      const time = (after: number) => new Date(at("09:00") + after * 60_000).toISOString();
      const ticket = ticketOf({
        events: [
          status(time(Math.min(pause, resume)), "open", "pending"),
          status(time(Math.max(pause, resume)), "pending", "open"),
        ],
      });
      const clock = clockOf(ticket, time(now), "resolution");
      const course = riskCourse(clockFacts(ticket, POLICY, at(time(now)), "sev1"), clock);
      expect(course?.past.at(-1)?.risk).toBe(clock.risk);
    });
    fc.assert(property, { seed: 5, numRuns: 100 });
  });
});
