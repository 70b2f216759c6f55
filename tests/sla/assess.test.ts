import { describe, expect, it } from "vitest";
import { assessSla } from "../../shared/sla/assess";
import type { ClockReport, MetricId, PlatformClock, Ticket } from "../../shared/types";
import { at, event, POLICY, status, talk, text, ticketOf } from "./ticket";

function clock(
  ticket: Ticket,
  now: string,
  severity: string | null,
  metric: MetricId,
): Partial<ClockReport> | undefined {
  const { clocks } = assessSla(ticket, POLICY, at(now), severity);
  return clocks.find((found) => found.metric === metric && found.source === "computed");
}

function short(ticket: Ticket, now: string, severity: string | null, metric: MetricId): string {
  const found = clock(ticket, now, severity, metric);
  return found === undefined
    ? "none"
    : `${found.state} ${found.elapsedMinutes} of ${found.targetMinutes}, due ${found.dueAt}`;
}

describe("first reply", () => {
  it("runs from the creation to the first public text of an agent", () => {
    expect(short(ticketOf(), "09:20", "sev1", "first-reply")).toBe("running 20 of 30, due 2026-11-23T09:30:00Z");
    const answered = ticketOf({ texts: talk(text("comment:2", "agent", "09:20")) });
    expect(short(answered, "11:00", "sev1", "first-reply")).toBe("met 20 of 30, due 2026-11-23T09:30:00Z");
  });

  it("gives every figure of the report", () => {
    expect(clock(ticketOf(), "09:20", "sev1", "first-reply")).toEqual({
      metric: "first-reply",
      state: "running",
      startedAt: "2026-11-23T09:00:00Z",
      targetMinutes: 30,
      elapsedMinutes: 20,
      remainingMinutes: 10,
      dueAt: "2026-11-23T09:30:00Z",
      hours: "calendar",
      source: "computed",
      risk: 0.464,
    });
  });

  it("is not given by a private note, nor by the customer", () => {
    const texts = talk(text("comment:2", "agent", "09:10", false), text("comment:3", "customer", "09:15"));
    expect(short(ticketOf({ texts }), "09:20", "sev1", "first-reply")).toBe(
      "running 20 of 30, due 2026-11-23T09:30:00Z",
    );
  });

  it("is given by an engineer in public, not by the system", () => {
    const texts = talk(text("comment:2", "system", "09:05"), text("comment:3", "engineer", "09:15"));
    expect(short(ticketOf({ texts }), "09:20", "sev1", "first-reply")).toBe("met 15 of 30, due 2026-11-23T09:30:00Z");
  });

  it("counts as missed when it came late", () => {
    const late = ticketOf({ texts: talk(text("comment:2", "agent", "09:45")) });
    expect(short(late, "11:00", "sev1", "first-reply")).toBe("breached 45 of 30, due 2026-11-23T09:30:00Z");
    expect(clock(late, "11:00", "sev1", "first-reply")).toMatchObject({ remainingMinutes: -15, risk: 1 });
  });

  it("is in time at the due instant itself", () => {
    const punctual = ticketOf({ texts: talk(text("comment:2", "agent", "09:30")) });
    expect(clock(punctual, "11:00", "sev1", "first-reply")?.state).toBe("met");
    expect(clock(ticketOf(), "09:30", "sev1", "first-reply")?.state).toBe("running");
    expect(clock(ticketOf(), "2026-11-23T09:30:01Z", "sev1", "first-reply")?.state).toBe("breached");
  });

  it("ends when the ticket is solved without a reply", () => {
    const solved = ticketOf({ events: [status("09:10", "open", "solved")] });
    expect(short(solved, "11:00", "sev1", "first-reply")).toBe("met 10 of 30, due 2026-11-23T09:30:00Z");
  });

  it("does not stop while the ticket is pending", () => {
    const pending = ticketOf({ events: [status("09:05", "open", "pending")] });
    expect(clock(pending, "09:20", "sev1", "first-reply")?.state).toBe("running");
  });

  it("waits for the customer's first text where an agent opened the ticket", () => {
    const texts = [text("description", "agent", "09:00"), text("comment:2", "agent", "09:30")];
    expect(clock(ticketOf({ texts }), "11:00", "sev1", "first-reply")?.state).toBe("not-started");
    expect(clock(ticketOf({ texts }), "11:00", "sev1", "next-reply")?.state).toBe("not-started");
    const asked = ticketOf({ texts: [...texts, text("comment:3", "customer", "10:00")] });
    expect(short(asked, "10:10", "sev1", "first-reply")).toBe("running 10 of 30, due 2026-11-23T10:30:00Z");
    expect(clock(asked, "10:10", "sev1", "next-reply")?.state).toBe("not-started");
  });
});

describe("next reply", () => {
  it("runs from the oldest unanswered customer text after the first reply", () => {
    const texts = talk(
      text("comment:2", "agent", "09:20"),
      text("comment:3", "customer", "09:30"),
      text("comment:4", "customer", "09:50"),
    );
    expect(short(ticketOf({ texts }), "10:00", "sev1", "next-reply")).toBe(
      "running 30 of 60, due 2026-11-23T10:30:00Z",
    );
  });

  it("starts a new cycle with each customer text that an agent has left unanswered", () => {
    const texts = talk(
      text("comment:2", "agent", "09:20"),
      text("comment:3", "customer", "09:30"),
      text("comment:4", "agent", "09:40"),
    );
    expect(short(ticketOf({ texts }), "10:00", "sev1", "next-reply")).toBe("met 10 of 60, due 2026-11-23T10:30:00Z");
    const again = ticketOf({ texts: [...texts, text("comment:5", "customer", "10:00")] });
    expect(short(again, "10:05", "sev1", "next-reply")).toBe("running 5 of 60, due 2026-11-23T11:00:00Z");
  });

  it("asks nothing for a text on a solved ticket until it is opened again", () => {
    const texts = talk(text("comment:2", "agent", "09:20"), text("comment:3", "customer", "10:30"));
    const solved = [status("09:50", "open", "solved")];
    expect(clock(ticketOf({ texts, events: solved }), "15:00", "sev1", "next-reply")?.state).toBe("not-started");
    const opened = ticketOf({ texts, events: [...solved, status("10:30", "solved", "open")] });
    expect(short(opened, "10:40", "sev1", "next-reply")).toBe("running 10 of 60, due 2026-11-23T11:30:00Z");
  });

  it("has not started before the first reply", () => {
    const texts = talk(text("comment:2", "customer", "09:30"));
    expect(short(ticketOf({ texts }), "10:00", "sev1", "next-reply")).toBe("not-started null of 60, due null");
  });
});

describe("update", () => {
  const replied = talk(text("comment:2", "agent", "09:20"));

  it("runs from each public reply to the next", () => {
    expect(short(ticketOf({ texts: replied }), "10:00", "sev1", "update")).toBe(
      "running 40 of 60, due 2026-11-23T10:20:00Z",
    );
    const texts = [...replied, text("comment:3", "agent", "10:10")];
    expect(short(ticketOf({ texts }), "10:30", "sev1", "update")).toBe("running 20 of 60, due 2026-11-23T11:10:00Z");
  });

  it("needs neither a change of status nor a customer's text to start again, and a private note is no update", () => {
    const texts = [...replied, text("comment:3", "agent", "10:10", false)];
    expect(clock(ticketOf({ texts }), "10:30", "sev1", "update")).toMatchObject({
      state: "breached",
      elapsedMinutes: 70,
    });
  });

  it("waits while pending, runs on hold, and ends with solved", () => {
    const pending = ticketOf({ texts: replied, events: [status("09:30", "open", "pending")] });
    expect(short(pending, "12:00", "sev1", "update")).toBe("paused 10 of 60, due 2026-11-23T12:50:00Z");
    const hold = ticketOf({ texts: replied, events: [status("09:30", "open", "hold")] });
    expect(clock(hold, "10:00", "sev1", "update")?.state).toBe("running");
    const solved = ticketOf({ texts: replied, events: [status("09:50", "open", "solved")] });
    expect(short(solved, "23:00", "sev1", "update")).toBe("met 30 of 60, due 2026-11-23T10:20:00Z");
  });
});

describe("resolution", () => {
  it("waits while pending and on hold", () => {
    const events = [
      status("10:00", "open", "pending"),
      status("11:00", "pending", "open"),
      status("11:30", "open", "hold"),
    ];
    expect(short(ticketOf({ events }), "10:30", "sev1", "resolution")).toBe(
      "paused 60 of 240, due 2026-11-23T13:30:00Z",
    );
    expect(short(ticketOf({ events }), "11:15", "sev1", "resolution")).toBe(
      "running 75 of 240, due 2026-11-23T14:00:00Z",
    );
    expect(short(ticketOf({ events }), "20:00", "sev1", "resolution")).toBe(
      "paused 90 of 240, due 2026-11-23T22:30:00Z",
    );
  });

  it("goes on with the time it had when the ticket is reopened, without the time it was solved", () => {
    const events = [status("10:00", "open", "solved"), status("12:00", "solved", "open")];
    expect(short(ticketOf({ events }), "11:00", "sev1", "resolution")).toBe("met 60 of 240, due 2026-11-23T13:00:00Z");
    expect(short(ticketOf({ events }), "12:30", "sev1", "resolution")).toBe(
      "running 90 of 240, due 2026-11-23T15:00:00Z",
    );
  });

  it("reads resolved, closed and reopened events like a status", () => {
    const events = [event("resolved", "10:00", null, null), event("reopened", "12:00", null, null)];
    expect(short(ticketOf({ events }), "11:00", "sev1", "resolution")).toBe("met 60 of 240, due 2026-11-23T13:00:00Z");
    expect(short(ticketOf({ events }), "12:30", "sev1", "resolution")).toBe(
      "running 90 of 240, due 2026-11-23T15:00:00Z",
    );
    const closed = ticketOf({ events: [event("closed", "10:00", null, null)] });
    expect(clock(closed, "11:00", "sev1", "resolution")?.state).toBe("met");
  });
});

describe("acknowledgement", () => {
  it.each([
    ["an assignment", ticketOf({ events: [event("assignee", "09:05", null, "Ada")] })],
    ["a private note", ticketOf({ texts: talk(text("comment:2", "engineer", "09:05", false)) })],
    ["a public reply", ticketOf({ texts: talk(text("comment:2", "agent", "09:05")) })],
  ])("is given by %s", (_, ticket) => {
    expect(short(ticket, "10:00", "sev1", "acknowledgement")).toBe("met 5 of 15, due 2026-11-23T09:15:00Z");
  });

  it("is not given by taking an assignee away", () => {
    const ticket = ticketOf({ events: [event("assignee", "09:05", "Ada", null)] });
    expect(clock(ticket, "09:10", "sev1", "acknowledgement")?.state).toBe("running");
  });

  it("is left out where the severity has no such target", () => {
    expect(short(ticketOf(), "09:10", "sev3", "acknowledgement")).toBe("none");
  });
});

describe("what people complain about elsewhere", () => {
  it("1. keeps the time on hold when the severity changes", () => {
    const events = [
      status("09:30", "open", "pending"),
      status("13:00", "pending", "open"),
      event("severity", "13:30", "sev3", "sev1"),
    ];
    expect(short(ticketOf({ events }), "13:40", "sev1", "resolution")).toBe(
      "running 70 of 240, due 2026-11-23T16:30:00Z",
    );
  });

  it("1. judges a clock that has ended by the severity of its day", () => {
    const ticket = ticketOf({
      texts: talk(text("comment:2", "agent", "10:30")),
      events: [event("severity", "11:00", "sev3", "sev1")],
    });
    expect(short(ticket, "12:00", "sev1", "first-reply")).toBe("met 90 of 120, due 2026-11-23T11:00:00Z");
  });

  it("2. counts open hours only: lunch, nights, weekends, holidays", () => {
    expect(short(ticketOf({ createdAt: at("11:30") }), "13:30", "sev3", "first-reply")).toBe(
      "running 60 of 120, due 2026-11-23T14:30:00Z",
    );
    const friday = ticketOf({ createdAt: at("2026-11-27T16:30:00Z"), texts: [] });
    expect(short(friday, "2026-11-28T12:00:00Z", "sev3", "first-reply")).toBe(
      "running 30 of 120, due 2026-11-30T10:30:00Z",
    );
    const eve = ticketOf({ createdAt: at("2026-12-24T16:00:00Z"), texts: [] });
    expect(short(eve, "2026-12-26T12:00:00Z", "sev3", "first-reply")).toBe(
      "running 60 of 120, due 2026-12-28T10:00:00Z",
    );
  });

  it("2. is due when the office closes, and late after that", () => {
    const ticket = ticketOf({ createdAt: at("15:00"), texts: [] });
    expect(short(ticket, "16:00", "sev3", "first-reply")).toBe("running 60 of 120, due 2026-11-23T17:00:00Z");
    expect(clock(ticket, "18:00", "sev3", "first-reply")).toMatchObject({ state: "breached", remainingMinutes: 0 });
  });

  it("2. takes the organisation's calendar before the plan's, and that before the default", () => {
    const late = { createdAt: at("07:45"), texts: [] };
    const due = (over: Partial<Ticket>) => clock(ticketOf({ ...late, ...over }), "08:00", "sev3", "first-reply")?.dueAt;
    expect(due({})).toBe("2026-11-23T11:00:00Z");
    expect(due({ plan: "enterprise" })).toBe("2026-11-23T10:00:00Z");
    expect(due({ plan: "enterprise", organization: { id: "o1", name: null } })).toBe("2026-11-24T01:45:00Z");
  });

  it("3. shows the platform's clock first and ours beside it", () => {
    const sla: PlatformClock[] = [
      { metric: "total_resolution_time", targetMinutes: null, dueAt: at("12:00"), breached: null, stage: "active" },
      { metric: "first_reply_time", targetMinutes: 60, dueAt: at("10:00"), breached: null, stage: "active" },
      { metric: "group_ownership_time", targetMinutes: 90, dueAt: at("10:30"), breached: null, stage: "active" },
    ];
    const { clocks, next } = assessSla(ticketOf({ sla }), POLICY, at("09:20"), "sev1");
    expect(
      clocks.map(({ metric, source, dueAt, remainingMinutes }) => [metric, source, dueAt, remainingMinutes]),
    ).toEqual([
      ["first-reply", "platform", "2026-11-23T10:00:00Z", 40],
      ["first-reply", "computed", "2026-11-23T09:30:00Z", 10],
      ["next-reply", "computed", null, null],
      ["update", "computed", null, null],
      ["resolution", "platform", "2026-11-23T12:00:00Z", 160],
      ["resolution", "computed", "2026-11-23T13:00:00Z", 220],
      ["acknowledgement", "computed", "2026-11-23T09:15:00Z", -5],
      ["group_ownership_time", "platform", "2026-11-23T10:30:00Z", 70],
    ]);
    expect(next).toBe("first-reply");
  });

  it("4. keeps the cadence of updates without a change of status", () => {
    const texts = talk(...[10, 11, 12].map((hour) => text(`comment:${hour}`, "agent", `${hour}:00`)));
    expect(short(ticketOf({ texts }), "12:30", "sev1", "update")).toBe("running 30 of 60, due 2026-11-23T13:00:00Z");
  });

  it("5. takes a reply and pending in one save as a reply", () => {
    const ticket = ticketOf({
      texts: talk(text("comment:2", "agent", "09:20")),
      events: [status("09:20", "new", "pending")],
    });
    expect(short(ticket, "12:00", "sev1", "first-reply")).toBe("met 20 of 30, due 2026-11-23T09:30:00Z");
    expect(clock(ticket, "12:00", "sev1", "resolution")?.state).toBe("paused");
  });

  it("5. lets no clock run on after the agent replied", () => {
    const texts = talk(
      text("comment:2", "agent", "09:20"),
      text("comment:3", "customer", "09:30"),
      text("comment:4", "agent", "09:40"),
    );
    const { clocks } = assessSla(ticketOf({ texts }), POLICY, at("12:00"), "sev1");
    expect(clocks.filter(({ metric }) => metric.endsWith("reply")).map(({ state }) => state)).toEqual(["met", "met"]);
  });

  it("6. hears a customer on any channel, and a move between groups changes no clock", () => {
    const texts = talk(text("comment:2", "agent", "09:20"), text("chat:7", "customer", "09:30"));
    expect(clock(ticketOf({ texts }), "09:40", "sev1", "next-reply")?.state).toBe("running");
    const moved = ticketOf({ texts, events: [event("group", "09:35", "Tier 1", "Tier 2")] });
    expect(assessSla(moved, POLICY, at("09:40"), "sev1")).toEqual(
      assessSla(ticketOf({ texts }), POLICY, at("09:40"), "sev1"),
    );
  });

  it("8. reads more than a hundred comments", () => {
    const texts = Array.from({ length: 400 }, (_, n) => ({
      ...text(`comment:${n + 2}`, n % 2 === 0 ? "agent" : "customer", "09:00"),
      at: at(new Date(at("09:01") + n * 60_000).toISOString()),
    }));
    expect(short(ticketOf({ texts: talk(...texts) }), "15:50", "sev1", "next-reply")).toBe(
      "running 10 of 60, due 2026-11-23T16:40:00Z",
    );
  });
});

describe("platform clocks", () => {
  const one = (clock: Partial<PlatformClock>, over: Partial<Ticket> = {}) => {
    const sla = [{ metric: "first-reply", targetMinutes: null, dueAt: null, breached: null, ...clock }];
    return assessSla(ticketOf({ sla, ...over }), POLICY, at("09:40"), "sev1").clocks.find(
      ({ source }) => source === "platform",
    );
  };
  const answered = { texts: talk(text("comment:2", "agent", "09:20")) };

  it("fills in what the platform leaves out", () => {
    expect(one({ targetMinutes: 60, dueAt: at("10:00"), breached: false }, answered)).toEqual({
      metric: "first-reply",
      state: "met",
      startedAt: "2026-11-23T09:00:00Z",
      targetMinutes: 60,
      elapsedMinutes: 20,
      remainingMinutes: 40,
      dueAt: "2026-11-23T10:00:00Z",
      hours: "calendar",
      source: "platform",
      risk: 0,
    });
  });

  it("believes the platform that a clock has breached, or has not", () => {
    expect(one({ breached: true, targetMinutes: 60 }, answered)?.state).toBe("breached");
    expect(one({ breached: false, targetMinutes: 10 }, answered)?.state).toBe("met");
    expect(one({ breached: false, targetMinutes: 10 })?.state).toBe("running");
  });

  it("tells a breach from the due time where the platform does not say", () => {
    expect(one({ dueAt: at("09:30"), stage: "active" })?.state).toBe("breached");
    expect(one({ dueAt: at("09:30"), stage: "achieved" }, answered)?.state).toBe("met");
    expect(one({ dueAt: at("09:10"), stage: "achieved" }, answered)?.state).toBe("breached");
  });

  it.each([
    ["Time to first response", "first-reply"],
    ["Time to resolution", "resolution"],
    ["next_reply_time", "next-reply"],
    ["pausable_update_time", "update"],
    ["agent_work_time", "agent_work_time"],
    ["Time to close after resolution", "Time to close after resolution"],
  ])("calls %s %s", (metric, ours) => {
    expect(one({ metric })?.metric).toBe(ours);
  });

  it("tells how late a clock is that goes on, and how much was left of one that ended", () => {
    expect(one({ dueAt: at("09:30"), breached: true })).toMatchObject({ remainingMinutes: -10, risk: 1 });
    expect(one({ dueAt: at("09:50"), stage: "achieved" }, answered)).toMatchObject({ remainingMinutes: 30, risk: 0 });
  });

  it("has a risk where the platform names no target", () => {
    expect(one({ dueAt: at("10:20"), stage: "active" })).toMatchObject({
      elapsedMinutes: 40,
      remainingMinutes: 40,
      risk: 0.316,
    });
    expect(one({ metric: "group_ownership_time", dueAt: at("10:20") })).toMatchObject({
      elapsedMinutes: null,
      risk: 0.447,
    });
  });

  it("survives a clock of which nothing is known", () => {
    expect(one({ metric: "__proto__", stage: "constructor" })).toMatchObject({
      state: "running",
      dueAt: null,
      risk: 0,
    });
  });
});

describe("what is not known", () => {
  it("gives no targets without a severity", () => {
    expect(short(ticketOf(), "09:20", null, "first-reply")).toBe("running 20 of null, due null");
    expect(short(ticketOf(), "09:20", "sev9", "resolution")).toBe("running 20 of null, due null");
  });

  it("does not count texts without a time, nor anything after now", () => {
    const undated = { ...text("comment:2", "agent", "09:10"), at: null };
    const ticket = ticketOf({
      texts: talk(undated, text("comment:3", "agent", "09:25")),
      events: [status("09:22", "open", "solved")],
    });
    expect(short(ticket, "09:20", "sev1", "first-reply")).toBe("running 20 of 30, due 2026-11-23T09:30:00Z");
  });

  it("takes the ticket's own status where no event tells of it", () => {
    const texts = talk(text("comment:2", "agent", "09:20"));
    expect(short(ticketOf({ texts, status: "pending" }), "12:00", "sev1", "resolution")).toBe(
      "paused 20 of 240, due 2026-11-23T15:40:00Z",
    );
    expect(clock(ticketOf({ texts, status: "solved" }), "12:00", "sev1", "resolution")?.state).toBe("met");
  });

  it("believes the events where they say otherwise", () => {
    const ticket = ticketOf({ status: "open", events: [status("10:00", "open", "pending")] });
    expect(clock(ticket, "12:00", "sev1", "resolution")?.state).toBe("paused");
  });

  it("does not take a status of today for one of the past", () => {
    const ticket = ticketOf({ status: "closed", events: [status("15:00", "open", "closed")] });
    expect(clock(ticket, "10:00", "sev1", "resolution")?.state).toBe("running");
  });

  it("lets an unknown status pass", () => {
    const ticket = ticketOf({ events: [status("09:10", "open", "waiting for a miracle")] });
    expect(clock(ticket, "10:00", "sev1", "resolution")?.state).toBe("running");
  });

  it("has nothing elapsed before the ticket was created", () => {
    expect(short(ticketOf(), "08:00", "sev1", "first-reply")).toBe("running 0 of 30, due 2026-11-23T09:30:00Z");
  });
});
