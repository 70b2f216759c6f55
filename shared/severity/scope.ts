import type { Hit, TextHits } from "./hits";

/** Who is affected, the widest first. `group` is a department or a team; `key-user` one person whom nobody can replace. */
const SCOPES = ["all", "many", "group", "key-user", "some", "one", "unknown"] as const;
export type Scope = (typeof SCOPES)[number];

const BY_ID: Readonly<Record<string, Scope>> = {
  "nobody-can": "all",
  "scope-all-users": "all",
  "scope-many-users": "many",
  "scope-department": "group",
  "scope-key-user": "key-user",
  "scope-some-users": "some",
  "scope-one-user": "one",
  "scope-only-some": "some",
  "scope-one-only": "one",
};
/** What comforts: a scope in such a sentence is that of those who can work. */
const COMFORT = new Set([
  "restored",
  "acceptable-workaround",
  "no-impact",
  "scope-others-fine",
  "production-fine",
  "data-safe",
]);
const HARM = new Set([
  "function-failure",
  "service-down",
  "work-blocked",
  "function-degraded",
  "no-workaround",
  "failed-attempt",
  "payment-failure",
]);
/** From so many on a group counts as many users. */
const MANY = 25;
const SOME = 10;

/** The scope after the last text. A later text widens it; "only me", "not everyone" narrow it again. */
export function scopeOf(texts: readonly TextHits[]): Scope {
  let scope: Scope = "unknown";
  for (const text of texts) {
    if (text.voice === "agent") continue;
    const clauses = byClause(text.hits);
    const said = text.hits.filter(
      (hit) => !hit.quoted && !hit.hypothetical && !hit.negated && !isComfort(clauses.get(hit.clause) ?? []),
    );
    if (said.some((hit) => hit.id === "scope-one-only")) scope = "one";
    else if (said.some((hit) => hit.id === "scope-only-some")) scope = "some";
    const alone = new Set(said.filter((hit) => hit.id === "scope-one-only").map((hit) => hit.sentence));
    for (const hit of said) scope = wider(scope, isFew(hit, clauses.get(hit.clause) ?? []) ? "some" : scopeOfHit(hit));
    if (scope === "unknown" && said.filter((hit) => hit.id === "one-person").length > 1) scope = "one";
    if (said.some((hit) => hit.id === "scope-key-user" && !alone.has(hit.sentence))) scope = "key-user";
    else if (scope === "one" && said.some((hit) => hit.id === "key-user-hint")) scope = "key-user";
    if (scope === "many" && said.some((hit) => hit.id === "scope-one-only") && text.voice === "customer") scope = "one";
  }
  return scope;
}

const wider = (one: Scope, other: Scope): Scope => (SCOPES.indexOf(other) < SCOPES.indexOf(one) ? other : one);

function scopeOfHit(hit: Hit): Scope {
  const { id, count = 0, ofAll } = hit;
  if (ofAll !== undefined) {
    const share = count / ofAll;
    return share >= 0.75 ? "all" : share >= 0.1 ? "many" : share > 0 ? "some" : "unknown";
  }
  if (id === "count-people") return count >= MANY ? "many" : count >= SOME ? "group" : count > 1 ? "some" : "one";
  if (id === "count-sites") return count >= 3 ? "many" : count > 1 ? "some" : "unknown";
  return BY_ID[id] ?? "unknown";
}

/** "Each of our five clerks": all of so few are some of the customer's users. */
function isFew(hit: Hit, beside: readonly Hit[]): boolean {
  if (hit.id !== "scope-all-users") return false;
  return beside.some(
    ({ id, count = 0, start, end }) => id === "count-people" && count <= SOME && start < hit.end && end > hit.start,
  );
}

function isComfort(clause: readonly Hit[]): boolean {
  const said = clause.filter((hit) => !hit.negated);
  return said.some((hit) => COMFORT.has(hit.id)) && !said.some((hit) => HARM.has(hit.id));
}

function byClause(hits: readonly Hit[]): ReadonlyMap<number, readonly Hit[]> {
  const clauses = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = clauses.get(hit.clause);
    if (list === undefined) clauses.set(hit.clause, [hit]);
    else list.push(hit);
  }
  return clauses;
}
