import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../shared/evaluate";
import { EN } from "../../shared/i18n/reasons/en";
import { type Known, NOTHING_KNOWN, startKnowing } from "../../shared/known";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { sayReport } from "../../shared/say-report";
import { keepRecent } from "../../shared/text/keep";
import type { TicketText } from "../../shared/types";
import { at, ticketOf } from "../fixtures/ticket";

const NOW = at("2026-11-23T10:05:00Z");

const WORDS = [
  "Nobody can log in since 08:50 UTC, all users are affected.",
  "> Nobody can log in since 08:50 UTC, all users are affected.",
  "Do you have a request ID such as req_7f3c1a529d0e4b7e?",
  "POST https://api.acme.example/v2/hooks answers HTTP 503, request id req_7f3c1a529d0e4b7e.",
  "password: hunter2-and-more",
  "Seit gestern kann sich niemand anmelden, es gibt keinen Workaround.",
];

const texts: fc.Arbitrary<readonly TicketText[]> = fc
  .array(
    fc.record({
      by: fc.constantFrom("customer" as const, "agent" as const),
      public: fc.boolean(),
      body: fc.subarray(WORDS, { minLength: 1 }).map((lines) => lines.join("\n")),
    }),
    { maxLength: 5 },
  )
  .map((all) => all.map((text, index) => ({ ...text, id: `comment:${index}`, at: null })));

test("what is known of texts never changes a report", () => {
  const known = startKnowing();
  const judge = (given: readonly TicketText[], by: Known) =>
    sayReport(assess(ticketOf({ severity: "sev2", texts: given }), DEFAULT_POLICY, NOW, by), EN);
  fc.assert(
    fc.property(texts, (given) => {
      expect(judge(given, known)).toEqual(judge(given, NOTHING_KNOWN));
    }),
    { seed: 4711, numRuns: 60 },
  );
});

test("what was asked for lately is kept, what is long ago is made again", () => {
  const keep = keepRecent<{ readonly round: number }>();
  const long = "x".repeat(1_000_001);
  const ask = (key: string, round: number) => keep(key, () => ({ round })).round;
  expect([ask("a", 1), ask("a", 2)]).toEqual([1, 1]);
  expect([ask(`${long}1`, 3), ask("a", 4), ask(`${long}2`, 5), ask(`${long}3`, 6), ask("a", 7)]).toEqual([
    3, 1, 5, 6, 7,
  ]);
});
