import { describe, expect, test } from "vitest";
import { assessEscalation } from "../../shared/escalation/assess";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { EVIDENCE_KINDS, type EvidenceItem, type TicketEvent } from "../../shared/types";
import { at, customerText, ticketOf } from "../fixtures/ticket";

const items: readonly EvidenceItem[] = EVIDENCE_KINDS.map((kind) => ({
  kind,
  state: kind === "request-id" ? "absent" : "present",
  required: true,
  spans: [],
}));
const escalated: TicketEvent = { kind: "escalated", at: at("2026-11-23T10:00:00Z"), to: "ENG-12", by: "agent" };
const issue = (review: unknown, category = "new") => ({
  key: "ENG-12",
  fields: { status: { statusCategory: { key: category } } },
  properties: { "firstpass-review": { review } },
});
const returned = {
  state: "returned",
  reasons: ["missing-diagnostics"],
  missing: ["request-id", "timestamp"],
  at: "2026-11-23T11:00:00Z",
};
const assess = (given: Parameters<typeof ticketOf>[0], answer: unknown = null) =>
  assessEscalation(ticketOf(given), answer, items, DEFAULT_POLICY);

describe("a ticket", () => {
  test("that nobody escalated has no escalation", () => {
    expect(assess({})).toBeNull();
  });

  test("that was escalated waits", () => {
    expect(assess({ events: [escalated] })).toMatchObject({ ref: "ENG-12", state: "waiting", isNews: false });
  });

  test("that is only linked to an issue waits too, and nothing is recorded of it", () => {
    const links = [{ kind: "jira", ref: "ENG-7" }];
    expect(assess({ links })).toMatchObject({ ref: "ENG-7", state: "waiting", isRecorded: false });
  });

  test("the newest escalation counts", () => {
    const again: TicketEvent = { ...escalated, at: at("2026-11-23T12:00:00Z"), to: "ENG-13" };
    expect(assess({ events: [escalated, again] })?.ref).toBe("ENG-13");
  });
});

describe("the answer of engineering", () => {
  test("in the review is news until it stands among the events", () => {
    const accepted = { state: "accepted", reasons: [], missing: [], at: "2026-11-23T11:00:00Z" };
    expect(assess({ events: [escalated] }, issue(accepted))).toMatchObject({ state: "accepted", isNews: true });
    const recorded: TicketEvent = { kind: "accepted", at: at("2026-11-23T11:00:05Z") };
    expect(assess({ events: [escalated, recorded] }, issue(accepted))).toMatchObject({
      state: "accepted",
      isNews: false,
    });
  });

  test("a return names its reasons and asks the customer for what is missing", () => {
    const found = assess({ events: [escalated], texts: [customerText("The export fails.")] }, issue(returned));
    expect(found).toMatchObject({
      state: "returned",
      reasons: ["missing-diagnostics"],
      reasonLabels: ["Logs, traces or request IDs are missing"],
      missing: ["timestamp", "request-id"],
    });
    expect(found?.ask.match(/^- /gm)).toHaveLength(2);
  });

  test("a return without a list means what its reasons stand for", () => {
    const found = assess({ events: [escalated] }, issue({ ...returned, missing: undefined }));
    expect(found?.missing).toEqual(["log-excerpt", "timestamp", "request-id"]);
  });

  test("once the customer has written again, only what is absent is asked for", () => {
    const texts = [customerText("The export fails."), customerText("At 12:00.", "comment:2", "2026-11-23T11:30:00Z")];
    expect(assess({ events: [escalated], texts }, issue(returned))?.missing).toEqual(["request-id"]);
  });

  test("a return that was recorded without Jira at hand still tells its reasons", () => {
    const recorded: TicketEvent = { kind: "returned", at: at("2026-11-23T11:00:00Z"), reasons: ["missing-steps"] };
    expect(assess({ events: [escalated, recorded] })).toMatchObject({
      state: "returned",
      missing: ["steps-to-reproduce"],
    });
  });

  test("a code that the policy does not know is shown in words", () => {
    const found = assess({ events: [escalated] }, issue({ ...returned, reasons: ["needs-a-call"] }));
    expect(found?.reasonLabels).toEqual(["needs a call"]);
  });

  test("that is older than the newest escalation does not count", () => {
    const again: TicketEvent = { ...escalated, at: at("2026-11-23T12:00:00Z") };
    expect(assess({ events: [escalated, again] }, issue(returned))?.state).toBe("waiting");
  });

  test("without a review an issue that is worked on counts as accepted, and is not recorded as an answer", () => {
    expect(assess({ events: [escalated] }, issue(undefined, "indeterminate"))).toMatchObject({
      state: "accepted",
      isNews: false,
    });
    expect(assess({ events: [escalated] }, issue(undefined, "new"))?.state).toBe("waiting");
  });

  test("of another issue, or in another shape, is none", () => {
    expect(assess({ events: [escalated] }, { ...issue(returned), key: "ENG-99" })?.state).toBe("waiting");
    for (const broken of ["returned", 7, null, { ...returned, at: "yesterday" }, { ...returned, state: "great" }]) {
      expect(assess({ events: [escalated] }, issue(broken))?.state).toBe("waiting");
    }
  });
});
