import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EN } from "../../shared/i18n/reasons/en";
import { parseInstant, toInstant } from "../../shared/instant";
import { sayFinding } from "../../shared/say-report";
import { assessSla, clockFacts } from "../../shared/sla/assess";
import { explainClocks } from "../../shared/sla/explain";
import { pauseAudit } from "../../shared/sla/pause-audit";
import { METRICS } from "../../shared/sla/targets";
import type { Instant, Ticket, TicketEvent } from "../../shared/types";
import { at, event, POLICY, talk, text, ticketOf } from "./ticket";

const START = at("09:00");
const DAY = 1440;
const minute = fc.integer({ min: 0, max: 6 * DAY });
const instantOf = (minutes: number): Instant => toInstant(START + minutes * 60_000);
const statuses = fc.constantFrom("new", "open", "pending", "hold", "solved", "closed", "unheard of");
const events: fc.Arbitrary<TicketEvent> = fc.oneof(
  fc.record({ kind: fc.constant("status" as const), at: minute.map(instantOf), from: statuses, to: statuses }),
  fc.record({
    kind: fc.constantFrom("resolved", "closed", "reopened", "assignee", "group" as const),
    at: minute.map(instantOf),
    to: fc.constantFrom(null, "Ada"),
  }),
  fc.record({
    kind: fc.constant("severity" as const),
    at: minute.map(instantOf),
    from: fc.constantFrom("sev1", "sev3"),
    to: fc.constantFrom("sev1", "sev3", "sev9", null),
  }),
);
const texts = fc
  .array(fc.tuple(minute, fc.constantFrom("customer", "agent", "engineer", "system" as const), fc.boolean()), {
    maxLength: 12,
  })
  .map((found) =>
    talk(
      ...found.map(([when, by, shown], n) => ({ ...text(`comment:${n}`, by, "09:00", shown), at: instantOf(when) })),
    ),
  );
const tickets: fc.Arbitrary<Ticket> = fc
  .record({
    texts,
    events: fc.array(events, { maxLength: 12 }),
    status: fc.constantFrom(null, "open", "pending", "solved" as const),
  })
  .map(ticketOf);
const severities = fc.constantFrom("sev1", "sev3", null);

describe("laws of clocks", () => {
  it("a later now never moves the due time of a running clock earlier, nor of a met clock at all", () => {
    fc.assert(
      fc.property(tickets, severities, minute, fc.integer({ min: 1, max: 3 * DAY }), (ticket, severity, when, more) => {
        // Nothing happens in between, and the severity of today was not guessed from a status of later.
        const still = { ...ticket, status: null, events: ticket.events.filter((found) => found.at <= instantOf(when)) };
        const quiet = { ...still, texts: still.texts.filter((found) => (found.at ?? 0) <= instantOf(when)) };
        const before = assessSla(quiet, POLICY, instantOf(when), severity).clocks;
        const after = assessSla(quiet, POLICY, instantOf(when + more), severity).clocks;
        expect(after.map(({ metric }) => metric)).toEqual(before.map(({ metric }) => metric));
        for (const [index, clock] of before.entries()) {
          const later = after[index];
          if (clock.state === "met" || clock.state === "breached") expect(later?.dueAt).toBe(clock.dueAt);
          if (clock.state === "met") expect(later).toEqual(clock);
          if (clock.state !== "running" || clock.dueAt === null) continue;
          expect(parseInstant(later?.dueAt ?? "")).toBeGreaterThanOrEqual(parseInstant(clock.dueAt) ?? 0);
          expect(later?.risk).toBeGreaterThanOrEqual(clock.risk);
        }
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it("the order of events changes nothing", () => {
    const shuffled = tickets.chain((ticket) =>
      fc.tuple(fc.constant(ticket), fc.shuffledSubarray([...ticket.events], { minLength: ticket.events.length })),
    );
    fc.assert(
      fc.property(shuffled, severities, minute, ([ticket, other], severity, when) => {
        const now = instantOf(when);
        const mixed = { ...ticket, events: other };
        expect(assessSla(mixed, POLICY, now, severity)).toEqual(assessSla(ticket, POLICY, now, severity));
        const asleep = (one: Ticket) => pauseAudit(one, now).map((finding) => sayFinding(finding, EN));
        expect(asleep(mixed)).toEqual(asleep(ticket));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it("what happens after now changes nothing", () => {
    fc.assert(
      fc.property(tickets, severities, minute, (ticket, severity, when) => {
        const now = instantOf(when);
        const past = ticketOf({
          texts: ticket.texts.filter((found) => (found.at ?? 0) <= now),
          events: ticket.events.filter((found) => found.at <= now),
        });
        const knows = (found: TicketEvent) => found.kind === "severity" || found.kind === "status";
        // The first later change tells what was before it; nothing else may leak back.
        if (ticket.events.some((found) => found.at > now && knows(found))) return;
        expect(assessSla({ ...ticket, status: null }, POLICY, now, severity)).toEqual(
          assessSla(past, POLICY, now, severity),
        );
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it("every figure agrees with the others", () => {
    fc.assert(
      fc.property(tickets, severities, minute, (ticket, severity, when) => {
        for (const clock of assessSla(ticket, POLICY, instantOf(when), severity).clocks) {
          expect(clock.risk).toBeGreaterThanOrEqual(0);
          expect(clock.risk).toBeLessThanOrEqual(1);
          const { elapsedMinutes, remainingMinutes, targetMinutes } = clock;
          if (elapsedMinutes === null || remainingMinutes === null) continue;
          expect(elapsedMinutes).toBeGreaterThanOrEqual(0);
          expect(elapsedMinutes + remainingMinutes).toBeCloseTo(targetMinutes ?? Number.NaN, 6);
          if (remainingMinutes < 0) expect(clock.state).toBe("breached");
        }
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  it("an explanation is in order of time and ends as the clock stands", () => {
    fc.assert(
      fc.property(tickets, severities, minute, fc.constantFrom(...METRICS), (ticket, severity, when, metric) => {
        const steps = explainClocks(clockFacts(ticket, POLICY, instantOf(when), severity)).get(metric) ?? [];
        const times = steps.map((step) => parseInstant(step.at) ?? Number.NaN);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        const clock = assessSla(ticket, POLICY, instantOf(when), severity).clocks.find(
          (found) => found.metric === metric,
        );
        if (clock === undefined) return;
        expect(steps.length === 0).toBe(clock.state === "not-started");
      }),
      { seed: 10, numRuns: 200 },
    );
  });

  it("a long ticket is no trouble", () => {
    const many = Array.from({ length: 10_000 }, (_, n) =>
      event("status", "09:00", "open", n % 2 === 0 ? "pending" : "open"),
    );
    const long = ticketOf({ events: many.map((found, n) => ({ ...found, at: toInstant(START + n * 1000) })) });
    const together = ticketOf({ events: many });
    expect(assessSla(long, POLICY, at("12:00"), "sev3").clocks.length).toBe(4);
    expect(assessSla(together, POLICY, at("12:00"), "sev3").clocks.length).toBe(4);
  });
});
