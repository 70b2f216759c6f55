import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EN } from "../../shared/i18n/reasons/en";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { assessSeverity } from "../../shared/severity/assess";
import { readTicket } from "../../shared/text/read-ticket";
import type { Ticket } from "../../shared/types";
import { readScenarios, ticketOf } from "./scenario";

const SCENARIOS = readScenarios("scenarios");

const assess = (ticket: Ticket) => {
  const report = assessSeverity(ticket, readTicket(ticket), DEFAULT_POLICY);
  return { ...report, reason: report.reason(EN) };
};
const judged = SCENARIOS.map((scenario) => ({ scenario, report: assess(ticketOf(scenario)) }));

describe("invented tickets", () => {
  it("get the verdict that is due in at least 95 of 100", () => {
    const right = judged.filter(({ scenario, report }) => report.verdict === scenario.expect.verdict);
    expect(right.length / judged.length).toBeGreaterThanOrEqual(0.95);
  });

  it("are never waved through where a grave case is claimed too low", () => {
    const missed = judged.filter(
      ({ scenario: { expect: due }, report }) =>
        due.verdict === "understated" &&
        (due.impact === "extensive" || due.impact === "significant") &&
        report.verdict !== "understated" &&
        report.verdict !== "unclear",
    );
    expect(missed.map(({ scenario }) => scenario.id)).toEqual([]);
  });
});

const WORDS = [
  ...new Set(SCENARIOS.flatMap(({ comments }) => comments.flatMap(({ text }) => text.split(" ")))),
  "İ",
  "__proto__",
  "constructor",
  "\n",
  "((((",
  '"',
  "1,200",
  "%",
];

describe("any text", () => {
  const ticket = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words): Ticket => {
    const text = words.join(" ");
    return ticketOf({
      id: "any",
      claimed: "sev3",
      plan: null,
      subject: "",
      comments: [{ by: "customer", public: true, text }],
    });
  });

  it("gives spans inside its texts, a confidence from 0 to 1, and the same report twice", () => {
    fc.assert(
      fc.property(ticket, (any) => {
        const report = assess(any);
        const length = any.texts[0]?.body.length ?? 0;
        expect(report.signals.every(({ start, end }) => start >= 0 && start < end && end <= length)).toBe(true);
        expect(report.confidence).toBeGreaterThanOrEqual(0);
        expect(report.confidence).toBeLessThanOrEqual(1);
        expect(assess(any)).toEqual(report);
      }),
      { seed: 4711, numRuns: 100 },
    );
  });
});
