/** A match before its context is known. */
interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const FAILURES = [
  "nobody-can",
  "service-down",
  "function-failure",
  "function-degraded",
  "work-blocked",
  "vague-failure",
  "data-loss",
];

/** Which signals give way where their words belong to another phrase: "cannot find where", "nobody is blocked". */
const GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  "not-a-failure": FAILURES,
  "no-impact": FAILURES,
  "data-safe": FAILURES,
  "scope-others-fine": FAILURES,
  "not-a-scope": ["scope-all-users", "scope-many-users", "scope-one-user", "nobody-can"],
  "not-a-wish": ["feature-request", "hypothetical"],
  "passed-on": ["scope-department"],
};
/** Phrases that only take words away. */
const SILENT = new Set(["not-a-failure", "not-a-scope", "not-a-wish", "passed-on"]);

/** Drops matches whose first or last word belongs to a phrase that they give way to. */
export function withoutLookalikes<T extends Found>(found: readonly T[]): readonly T[] {
  const taken = new Map<string, Set<number>>();
  for (const { id, from, to } of found) {
    for (const weaker of GIVES_WAY[id] ?? []) {
      const words = taken.get(weaker) ?? new Set<number>();
      for (let i = from; i < to; i++) words.add(i);
      taken.set(weaker, words);
    }
  }
  return found.filter(({ id, from, to }) => {
    const words = taken.get(id);
    return !SILENT.has(id) && !(words?.has(from) || words?.has(to - 1));
  });
}
