import type { Standing } from "./standing";

/** What was last said of one escalation; its standing is null where it is no longer counted here. */
export interface Entry {
  /** Grows with each telling: when it was judged. */
  readonly version: number;
  readonly standing: Standing | null;
}

/** Escalations by id. Tellings may come twice, late and in any order: the newest of each escalation stands. */
export type Ledger = Readonly<Record<string, Entry>>;

export const EMPTY_LEDGER: Ledger = {};

/** How the escalations stand that are counted. */
export const standingsOf = (ledger: Ledger): readonly Standing[] =>
  Object.values(ledger).flatMap(({ standing }) => (standing === null ? [] : [standing]));

export const ledgerOf = (id: string, entry: Entry): Ledger => ({ [id]: entry });

/** Both ledgers as one. The order of merging makes no difference, nor does merging the same twice. */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const merged = new Map(Object.entries(a));
  for (const [id, entry] of Object.entries(b)) {
    const known = merged.get(id);
    merged.set(id, known === undefined ? entry : newer(known, entry));
  }
  return Object.fromEntries(merged);
}

function newer(a: Entry, b: Entry): Entry {
  if (a.version !== b.version) return a.version > b.version ? a : b;
  // Two tellings of one version should not differ; where they do, the same one wins everywhere.
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}
