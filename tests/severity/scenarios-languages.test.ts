import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { assessSeverity } from "../../shared/severity/assess";
import { readTicket } from "../../shared/text/read-ticket";
import { readScenarios, ticketOf } from "./scenario";

const SCENARIOS = readScenarios("scenarios-languages");

const judged = SCENARIOS.map((scenario) => {
  const ticket = ticketOf(scenario);
  return { scenario, report: assessSeverity(ticket, readTicket(ticket), DEFAULT_POLICY) };
});

describe("invented tickets in other languages", () => {
  it.each(["de", "fr", "es", "pt", "ja", "it", "nl"])("get the verdict that is due, all but one in %s", (language) => {
    const wrong = judged.filter(
      ({ scenario, report }) => scenario.lang === language && report.verdict !== scenario.expect.verdict,
    );
    expect(wrong.map(({ scenario }) => scenario.id).slice(1)).toEqual([]);
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
