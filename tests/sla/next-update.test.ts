import { describe, expect, it } from "vitest";
import { evaluate } from "../../shared/evaluate";
import { nextUpdate } from "../../shared/sla/next-update";
import type { Ticket } from "../../shared/types";
import { at, POLICY, talk, text, ticketOf } from "./ticket";

const requester = (locale: string, timeZone: string | null, name: string | null = null) => ({
  name,
  timeZone,
  locale,
  vip: null,
});
const updateOf = (ticket: Ticket, now: string, severity: string | null = "sev1") =>
  nextUpdate(ticket, POLICY, at(now), severity, evaluate(ticket, POLICY, at(now)));
/** ICU writes some spaces as narrow ones. */
const promised = (ticket: Ticket, now: string, severity?: string) =>
  updateOf(ticket, now, severity)?.draft.split("\n\n").at(-1)?.replace(/\s/g, " ");

describe("the next update", () => {
  it("is due when the clock that runs says so; the one after it a target later, at a round minute", () => {
    const answered = ticketOf({ severity: "sev1", texts: talk(text("comment:2", "agent", "09:10")) });
    expect(updateOf(answered, "09:47")).toMatchObject({
      dueAt: "2026-11-23T10:10:00Z",
      nextAt: "2026-11-23T10:45:00Z",
    });
  });

  it("is promised by the first reply where none runs", () => {
    expect(updateOf(ticketOf({ severity: "sev1" }), "09:20")).toMatchObject({
      dueAt: null,
      nextAt: "2026-11-23T10:20:00Z",
    });
  });

  it("counts open hours where the policy does", () => {
    expect(updateOf(ticketOf({ severity: "sev3" }), "09:30", "sev3")?.nextAt).toBe("2026-11-24T10:30:00Z");
  });

  it.each(["solved", "closed"] as const)("is none on a %s ticket", (status) => {
    expect(updateOf(ticketOf({ severity: "sev1", status }), "09:20")).toBeNull();
  });

  it("is none where the severity is not known", () => {
    expect(updateOf(ticketOf(), "09:20", null)).toBeNull();
  });
});

describe("the draft of an update", () => {
  it("says what we know and when the next one comes, and nothing of a solution", () => {
    const ticket = ticketOf({
      severity: "sev1",
      requester: requester("en-GB", "Europe/London", "Ada"),
      texts: [
        {
          ...text("description", "customer", "09:00"),
          body: "None of our users can log in to production since 08:40. There is no workaround.",
        },
      ],
    });
    expect(updateOf(ticket, "09:20")?.draft.replace(/[\u202f\u00a0]/g, " ")).toBe(
      `Hello Ada,

Here is where we stand. We understand that most of your users cannot work, or that data or access is at stake. We are handling this as Sev-1. Some details are still open; meanwhile we go on with what we have.

You will hear from us again by Monday 23 November at 10:20 GMT, even if there is nothing new to report.`,
    );
  });

  it("tells the time of the requester's zone on both sides of a change to winter time", () => {
    const ticket = ticketOf({ severity: "sev1", requester: requester("en-US", "America/New_York") });
    expect(promised(ticket, "2026-11-01T04:30:00Z")).toContain("by Sunday, November 1 at 1:30 AM EDT,");
    expect(promised(ticket, "2026-11-01T05:30:00Z")).toContain("by Sunday, November 1 at 1:30 AM EST,");
  });

  it("names UTC where the requester's zone is not known", () => {
    expect(promised(ticketOf({ severity: "sev1", requester: requester("en-GB", null) }), "09:20")).toContain(
      "10:20 UTC,",
    );
    expect(promised(ticketOf({ severity: "sev1", requester: requester("en-GB", "Mars/Olympus") }), "09:20")).toContain(
      "10:20 UTC,",
    );
  });

  it.each([
    ["de", "Sie hören spätestens bis Montag, 23. November"],
    ["fr", "Vous aurez de nos nouvelles au plus tard le lundi 23 novembre"],
    ["es", "Volveremos a escribirle a más tardar el lunes, 23 de noviembre"],
    ["pt-BR", "Voltaremos a escrever, o mais tardar, até segunda-feira, 23 de novembro"],
    ["ja", "新しいご報告がない場合でも、11月23日"],
  ])("is written in %s", (locale, sentence) => {
    const ticket = ticketOf({ severity: "sev1", requester: requester(locale, "Europe/Berlin"), texts: [] });
    expect(promised(ticket, "09:20")).toContain(sentence);
  });

  it("stands a locale that is none", () => {
    expect(promised(ticketOf({ severity: "sev1", requester: requester("de_!!", null), texts: [] }), "09:20")).toContain(
      "Montag, 23. November",
    );
  });
});
