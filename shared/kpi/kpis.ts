import { type Ledger, standingsOf } from "./ledger";
import type { Standing } from "./standing";

/** How often each name occurred; a name that never did is not there. */
export type Counts = Readonly<Record<string, number>>;

/** What is counted of many escalations. Sums only, so that parts add up to the whole. */
export interface Kpis {
  readonly escalations: number;
  readonly open: number;
  readonly atRisk: number;
  readonly accepted: number;
  readonly acceptedFirstPass: number;
  /** Escalations whose first review was a return. */
  readonly returnedFirst: number;
  /** Escalations by reason code: one that was returned twice for the same reason counts once. */
  readonly returnReasons: Counts;
  /** Escalations by evidence kind. */
  readonly missing: Counts;
  /** Escalations by severity verdict; `unset` where nothing was claimed. */
  readonly verdicts: Counts;
  /** Escalations by what was claimed and what the text entitles to: `sev3>sev1`. */
  readonly claims: Counts;
  /** Clocks by metric. */
  readonly met: Counts;
  readonly breached: Counts;
}

export const EMPTY_KPIS: Kpis = {
  escalations: 0,
  open: 0,
  atRisk: 0,
  accepted: 0,
  acceptedFirstPass: 0,
  returnedFirst: 0,
  returnReasons: {},
  missing: {},
  verdicts: {},
  claims: {},
  met: {},
  breached: {},
};

export function kpisOf(standing: Standing): Kpis {
  const { firstReview, verdict, claimed, entitled } = standing;
  return {
    escalations: 1,
    open: Number(standing.isOpen),
    atRisk: Number(standing.isAtRisk),
    accepted: Number(standing.isAccepted),
    acceptedFirstPass: Number(firstReview === "accepted"),
    returnedFirst: Number(firstReview === "returned"),
    returnReasons: once(standing.returnReasons),
    missing: once(standing.missing),
    verdicts: once([verdict ?? "unset"]),
    claims: once(claimed === null || entitled === null ? [] : [`${claimed}>${entitled}`]),
    met: once(standing.met),
    breached: once(standing.breached),
  };
}

export const kpisOfLedger = (ledger: Ledger): Kpis => standingsOf(ledger).map(kpisOf).reduce(mergeKpis, EMPTY_KPIS);

export function mergeKpis(a: Kpis, b: Kpis): Kpis {
  return {
    escalations: a.escalations + b.escalations,
    open: a.open + b.open,
    atRisk: a.atRisk + b.atRisk,
    accepted: a.accepted + b.accepted,
    acceptedFirstPass: a.acceptedFirstPass + b.acceptedFirstPass,
    returnedFirst: a.returnedFirst + b.returnedFirst,
    returnReasons: add(a.returnReasons, b.returnReasons),
    missing: add(a.missing, b.missing),
    verdicts: add(a.verdicts, b.verdicts),
    claims: add(a.claims, b.claims),
    met: add(a.met, b.met),
    breached: add(a.breached, b.breached),
  };
}

const once = (names: readonly string[]): Counts => Object.fromEntries(names.map((name) => [name, 1]));

function add(a: Counts, b: Counts): Counts {
  const sums = new Map(Object.entries(a));
  for (const [name, count] of Object.entries(b)) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries(sums);
}
