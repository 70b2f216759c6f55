import { describe, expect, it } from "vitest";
import { EN } from "../../shared/i18n/reasons/en";
import { sayFinding } from "../../shared/say-report";
import { clockFacts } from "../../shared/sla/assess";
import { explainClocks } from "../../shared/sla/explain";
import { pauseAudit } from "../../shared/sla/pause-audit";
import { whatIf, whatIfSentence } from "../../shared/sla/what-if";
import type { Instant, MetricId, Ticket } from "../../shared/types";
import { at, event, POLICY, status, talk, text, ticketOf } from "./ticket";

const explained = (ticket: Ticket, now: string, severity: string | null, metric: MetricId) =>
  (explainClocks(clockFacts(ticket, POLICY, at(now), severity)).get(metric) ?? []).map(
    (step) => `${step.at.slice(11, 16)} ${step.kind}: ${step.text}`,
  );

describe("explainClock", () => {
  it("tells starts, pauses, resumptions, changes of target and the end", () => {
    const events = [
      status("09:30", "open", "pending"),
      status("10:30", "pending", "open"),
      event("severity", "11:00", "sev3", "sev1"),
      status("11:30", "open", "solved"),
    ];
    expect(explained(ticketOf({ events }), "15:00", "sev1", "resolution")).toEqual([
      "09:00 started: The ticket was created: the clock started.",
      "09:00 target: The target is 16 h of open hours (Sev-3).",
      "09:30 paused: The ticket went pending: the clock waits.",
      "10:30 resumed: The ticket turned open: the clock goes on with the time it had.",
      "11:00 target: The severity changed from Sev-3 to Sev-1: the target is now 4 h, and the time counted stays.",
      "11:30 ended: The ticket turned solved after 1 h 30 min, in time.",
    ]);
  });

  it("tells when a target passed, and by how much the answer was late", () => {
    const ticket = ticketOf({ texts: talk(text("comment:2", "agent", "10:45")) });
    expect(explained(ticket, "12:00", "sev1", "first-reply")).toEqual([
      "09:00 started: The ticket was created: the clock started.",
      "09:00 target: The target is 30 min (Sev-1).",
      "09:30 passed: The target of 30 min passed.",
      "10:45 ended: A public reply went out after 1 h 45 min, 1 h 15 min late.",
    ]);
  });

  it("gives open hours as hours, since a day of them is no day", () => {
    const longer = POLICY.severities.map((known) => ({
      ...known,
      targets: { ...known.targets, resolution: { minutes: 2730, hours: "business" as const } },
    }));
    const facts = clockFacts(ticketOf(), { ...POLICY, severities: longer }, at("09:10"), "sev3");
    expect(explainClocks(facts).get("resolution")?.[1]?.text).toBe("The target is 45 h 30 min of open hours (Sev-3).");
  });

  it("tells every cycle", () => {
    const texts = talk(
      text("comment:2", "agent", "09:10"),
      text("comment:3", "customer", "09:20"),
      text("comment:4", "agent", "09:30"),
      text("comment:5", "customer", "09:40"),
    );
    expect(explained(ticketOf({ texts }), "09:50", "sev1", "next-reply")).toEqual([
      "09:20 started: The customer wrote: the clock started.",
      "09:20 target: The target is 1 h (Sev-1).",
      "09:30 ended: A public reply went out after 10 min, in time.",
      "09:40 started: The customer wrote: the clock started.",
      "09:40 target: The target is 1 h (Sev-1).",
    ]);
  });

  it("says where a severity has no such target", () => {
    expect(explained(ticketOf(), "09:10", "sev3", "acknowledgement")[1]).toBe(
      "09:00 target: Sev-3 has no target for this clock.",
    );
  });

  it("says what it does not know", () => {
    expect(explained(ticketOf(), "09:10", null, "first-reply")).toEqual([
      "09:00 started: The ticket was created: the clock started.",
      "09:00 target: The severity is not known, so the target is not either.",
    ]);
  });
});

const asleep = (ticket: Ticket, now: Instant) => pauseAudit(ticket, now).map((finding) => sayFinding(finding, EN));

describe("pauseAudit", () => {
  const pending = [status("09:30", "open", "pending")];
  const answered = talk(text("comment:2", "agent", "09:30"), text("comment:3", "customer", "11:30"));

  it("finds the pause that nobody ended, and quotes the customer's first line", () => {
    expect(asleep(ticketOf({ texts: answered, events: pending }), at("14:30"))).toEqual([
      {
        message: "sleeping-pause",
        reason: "The customer wrote 3 h ago (2026-11-23T11:30:00Z), and the ticket is still pending.",
        spans: [{ text: "comment:3", start: 0, end: "comment:3 by customer".length }],
        fix: { kind: "set", field: "status", value: "open" },
      },
    ]);
  });

  it("finds it on hold and from the ticket's status alone", () => {
    const hold = ticketOf({ texts: answered, events: [status("09:30", "open", "hold")] });
    expect(asleep(hold, at("14:30"))[0]?.reason).toContain("still on hold");
    expect(asleep(ticketOf({ texts: answered, status: "pending" }), at("14:30"))).toHaveLength(1);
  });

  it.each([
    [
      "the ticket was opened again",
      ticketOf({ texts: answered, events: [...pending, status("11:31", "pending", "open")] }),
    ],
    ["nobody has answered yet", ticketOf({ texts: talk(text("comment:2", "agent", "09:30")), events: pending })],
    [
      "the answer came before it went on hold",
      ticketOf({ texts: answered, events: [status("12:00", "open", "hold")] }),
    ],
    ["the answer is in the future", ticketOf({ texts: talk(text("comment:3", "customer", "15:00")), events: pending })],
    ["the ticket is solved", ticketOf({ texts: answered, events: [...pending, status("12:00", "pending", "solved")] })],
    ["nothing is known", ticketOf({ texts: [] })],
  ])("finds nothing where %s", (_, ticket) => {
    expect(asleep(ticket, at("14:30"))).toEqual([]);
  });

  it("has no span where the customer sent an empty text", () => {
    const texts = talk({ ...text("comment:3", "customer", "11:30"), body: " \n" });
    expect(asleep(ticketOf({ texts, events: pending }), at("14:30"))[0]?.spans).toEqual([]);
  });
});

describe("whatIf", () => {
  const sentences = (ticket: Ticket, now: string, zone: string) =>
    whatIf(ticket, POLICY, at(now)).map((alternative) => whatIfSentence(alternative, POLICY, at(now), zone));

  it("gives every severity's clocks, the gravest first", () => {
    const due = whatIf(ticketOf(), POLICY, at("09:10")).map(({ severity, clocks }) => [severity, clocks[0]?.dueAt]);
    expect(due).toEqual([
      ["sev1", "2026-11-23T09:30:00Z"],
      ["sev3", "2026-11-23T11:00:00Z"],
    ]);
  });

  it("says it in the zone that is asked for", () => {
    expect(sentences(ticketOf(), "09:39", "Europe/Berlin")).toEqual([
      "As Sev-1 the first reply would be 9 min late; the resolution is due 14:00; the acknowledgement would be 24 min late.",
      "As Sev-3 the first reply is due 12:00; the resolution is due Wed 25 Nov 12:00.",
    ]);
  });

  it("falls back on UTC and names the year where it is another", () => {
    const ticket = ticketOf({ createdAt: at("2026-12-31T16:00:00Z"), texts: [] });
    expect(sentences(ticket, "2026-12-31T16:10:00Z", "Middle/Earth")[1]).toBe(
      "As Sev-3 the first reply is due Fri 1 Jan 2027 10:00; the resolution is due Tue 5 Jan 2027 10:00.",
    );
  });

  it("judges what has ended, and what waits", () => {
    const ticket = ticketOf({
      texts: talk(text("comment:2", "agent", "09:20")),
      events: [status("09:20", "open", "pending")],
    });
    expect(sentences(ticket, "10:00", "Etc/UTC")[1]).toBe(
      "As Sev-3 the first reply would have been in time; the next update is due Tue 24 Nov 11:00 if the clock goes on now; the resolution is due Wed 25 Nov 11:40 if the clock goes on now.",
    );
  });
});
