import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_KPIS, kpisOf, kpisOfLedger, mergeKpis } from "../../shared/kpi/kpis";
import { EMPTY_LEDGER, type Entry, type Ledger, ledgerOf, mergeLedgers } from "../../shared/kpi/ledger";
import { mergeSeverityKpis, severityKpisOfLedger } from "../../shared/kpi/severities";
import type { Standing } from "../../shared/kpi/standing";
import { EVIDENCE_KINDS } from "../../shared/types";

const metrics = fc.subarray(["first-reply", "resolution", "__proto__"]);
const standing: fc.Arbitrary<Standing> = fc.record({
  isOpen: fc.boolean(),
  isAtRisk: fc.boolean(),
  firstReview: fc.constantFrom("accepted", "returned", null),
  isAccepted: fc.boolean(),
  returnReasons: fc.subarray(["missing-steps", "wrong-severity", "constructor"]),
  missing: fc.subarray([...EVIDENCE_KINDS]),
  verdict: fc.constantFrom("supported", "overstated", "understated", "unclear", null),
  claimed: fc.constantFrom("sev1", "sev3", null),
  entitled: fc.constantFrom("sev1", "sev3", "__proto__", null),
  met: metrics,
  breached: metrics,
});
const entry: fc.Arbitrary<Entry> = fc.record({ version: fc.nat({ max: 4 }), standing: fc.option(standing) });
const tellings = fc.array(fc.tuple(fc.constantFrom("1", "2", "3", "__proto__"), entry), { maxLength: 12 });
const ledger: fc.Arbitrary<Ledger> = tellings.map(told);
const kpis = fc.array(standing, { maxLength: 4 }).map((found) => found.map(kpisOf).reduce(mergeKpis, EMPTY_KPIS));

function told(list: readonly (readonly [string, Entry])[]): Ledger {
  return list.map(([id, one]) => ledgerOf(id, one)).reduce(mergeLedgers, EMPTY_LEDGER);
}

test("KPIs merge in any grouping and order, and nothing added changes nothing", () => {
  fc.assert(
    fc.property(kpis, kpis, kpis, (a, b, c) => {
      expect(mergeKpis(mergeKpis(a, b), c)).toEqual(mergeKpis(a, mergeKpis(b, c)));
      expect(mergeKpis(a, b)).toEqual(mergeKpis(b, a));
      expect(mergeKpis(a, EMPTY_KPIS)).toEqual(a);
    }),
  );
});

test("ledgers merge in any grouping and order, and the same twice changes nothing", () => {
  fc.assert(
    fc.property(ledger, ledger, ledger, (a, b, c) => {
      expect(mergeLedgers(mergeLedgers(a, b), c)).toEqual(mergeLedgers(a, mergeLedgers(b, c)));
      expect(mergeLedgers(a, b)).toEqual(mergeLedgers(b, a));
      expect(mergeLedgers(a, a)).toEqual(a);
      expect(mergeLedgers(a, EMPTY_LEDGER)).toEqual(a);
    }),
  );
});

test("tellings that arrive twice and in any order count the same", () => {
  const delivered = tellings.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: 2 * list.length })),
  );
  fc.assert(
    fc.property(delivered, ([list, again]) => {
      expect(kpisOfLedger(told(again))).toEqual(kpisOfLedger(told(list)));
    }),
  );
});

test("a ledger counts what its entries count one by one", () => {
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 6 }), (standings) => {
      const entries = standings.map((one, index) => [String(index), { version: 1, standing: one }] as const);
      expect(kpisOfLedger(told(entries))).toEqual(standings.map(kpisOf).reduce(mergeKpis, EMPTY_KPIS));
    }),
  );
});

test("severities add up to the whole, and merge in any grouping and order", () => {
  fc.assert(
    fc.property(ledger, ledger, ledger, (a, b, c) => {
      const [x, y, z] = [severityKpisOfLedger(a), severityKpisOfLedger(b), severityKpisOfLedger(c)];
      expect(Object.values(x).reduce(mergeKpis, EMPTY_KPIS)).toEqual(kpisOfLedger(a));
      expect(mergeSeverityKpis(mergeSeverityKpis(x, y), z)).toEqual(mergeSeverityKpis(x, mergeSeverityKpis(y, z)));
      expect(mergeSeverityKpis(x, y)).toEqual(mergeSeverityKpis(y, x));
      expect(mergeSeverityKpis(x, {})).toEqual(x);
    }),
  );
});
