import { nearest } from "../nearest";
import { SENSITIVE_CLASSES } from "../privacy/index";
import { EVIDENCE_KINDS, IMPACTS, type MetricId, URGENCIES } from "../types";
import { lintCalendar } from "./lint-calendar";
import type { Policy } from "./schema";

/** A rule that a valid policy breaks; the path leads into the policy. */
export interface LintProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly fix?: string;
}

type Rule = (policy: Policy) => Iterable<LintProblem>;

/** What the schema cannot say: references that lead nowhere, and rules that contradict each other. */
export function lintPolicy(policy: Policy): readonly LintProblem[] {
  const broken = [...references(policy)];
  // The other rules look up ranks, which only makes sense once every reference resolves.
  return broken.length > 0 ? broken : RULES.flatMap((rule) => [...rule(policy)]);
}

const references: Rule = function* (policy) {
  const known = {
    severity: new Set(policy.severities.map(({ id }) => id)),
    plan: new Set(policy.plans.map(({ id }) => id)),
    category: new Set(policy.categories.map(({ id }) => id)),
    calendar: new Set(Object.keys(policy.calendars)),
  };
  const check = function* (kind: keyof typeof known, id: string, path: readonly (string | number)[]) {
    if (known[kind].has(id)) return;
    yield { path, message: `There is no ${kind} "${id}".`, fix: `Known: ${[...known[kind]].join(", ")}.` };
  };
  for (const impact of IMPACTS) {
    for (const urgency of URGENCIES)
      yield* check("severity", policy.matrix[impact][urgency], ["matrix", impact, urgency]);
  }
  for (const [index, plan] of policy.plans.entries()) {
    yield* check("severity", plan.highest, ["plans", index, "highest"]);
    for (const [n, { severity }] of plan.exceptions.entries()) {
      yield* check("severity", severity, ["plans", index, "exceptions", n, "severity"]);
    }
  }
  yield* check("calendar", policy.calendar.default, ["calendar", "default"]);
  for (const [plan, id] of Object.entries(policy.calendar.byPlan ?? {})) {
    yield* check("plan", plan, ["calendar", "byPlan", plan]);
    yield* check("calendar", id, ["calendar", "byPlan", plan]);
  }
  for (const [organization, id] of Object.entries(policy.calendar.byOrganization ?? {})) {
    yield* check("calendar", id, ["calendar", "byOrganization", organization]);
  }
  for (const kind of EVIDENCE_KINDS) {
    const { bySeverity = {}, byCategory = {} } = policy.evidence[kind];
    for (const id of Object.keys(bySeverity)) yield* check("severity", id, ["evidence", kind, "bySeverity", id]);
    for (const id of Object.keys(byCategory)) yield* check("category", id, ["evidence", kind, "byCategory", id]);
  }
};

const uniqueIds: Rule = function* (policy) {
  for (const list of ["severities", "plans", "categories", "returnReasons"] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of policy[list].entries()) {
      if (seen.has(id))
        yield { path: [list, index, "id"], message: `The id "${id}" stands twice.`, fix: "Give it another." };
      seen.add(id);
    }
  }
  const ranks = new Set<number>();
  for (const [index, { rank }] of policy.severities.entries()) {
    if (ranks.has(rank))
      yield { path: ["severities", index, "rank"], message: `Two severities have the rank ${rank}.` };
    ranks.add(rank);
  }
};

const monotonicMatrix: Rule = function* (policy) {
  const rank = rankOf(policy);
  for (const [row, impact] of IMPACTS.entries()) {
    for (const [column, urgency] of URGENCIES.entries()) {
      const here = policy.matrix[impact][urgency];
      const left = URGENCIES[column - 1];
      const above = IMPACTS[row - 1];
      const path = ["matrix", impact, urgency];
      const fix = "A lower impact or urgency may not give a graver severity.";
      if (left !== undefined && rank(here) < rank(policy.matrix[impact][left])) {
        yield { path, message: `${here} is graver than ${policy.matrix[impact][left]} at urgency ${left}.`, fix };
      }
      if (above !== undefined && rank(here) < rank(policy.matrix[above][urgency])) {
        yield { path, message: `${here} is graver than ${policy.matrix[above][urgency]} at impact ${above}.`, fix };
      }
    }
  }
};

const reachableSeverities: Rule = function* (policy) {
  const reached = new Set(IMPACTS.flatMap((impact) => URGENCIES.map((urgency) => policy.matrix[impact][urgency])));
  for (const [index, { id }] of policy.severities.entries()) {
    if (reached.has(id)) continue;
    yield {
      path: ["severities", index, "id"],
      message: `No matrix cell gives ${id}.`,
      fix: "Use it in the matrix or remove it.",
    };
  }
};

const METRICS: readonly MetricId[] = ["first-reply", "next-reply", "update", "resolution", "acknowledgement"];

const targetOrder: Rule = function* (policy) {
  const byRank = [...policy.severities.entries()].sort(([, a], [, b]) => a.rank - b.rank);
  for (const metric of METRICS) {
    let graver: { id: string; minutes: number; hours: string } | null = null;
    for (const [index, { id, targets }] of byRank) {
      const target = targets[metric];
      if (target === undefined) continue;
      // Business and calendar minutes are no common measure: only like is compared with like.
      if (graver !== null && graver.hours === target.hours && target.minutes < graver.minutes) {
        yield {
          path: ["severities", index, "targets", metric],
          message: `The ${metric} target of ${id} (${target.minutes} min) is shorter than that of ${graver.id} (${graver.minutes} min).`,
          fix: "A lower severity may not be promised sooner.",
        };
      }
      graver = { id, ...target };
    }
  }
};

const calendars: Rule = function* (policy) {
  for (const [id, calendar] of Object.entries(policy.calendars)) {
    for (const { path, ...problem } of lintCalendar(calendar)) yield { path: ["calendars", id, ...path], ...problem };
  }
};

const questions: Rule = function* (policy) {
  for (const kind of EVIDENCE_KINDS) {
    const { level, bySeverity = {}, byCategory = {}, question } = policy.evidence[kind];
    const asked = [level, ...Object.values(bySeverity), ...Object.values(byCategory)].includes("required");
    const first = policy.languages[0] ?? "en";
    if (!asked || Object.hasOwn(question, first)) continue;
    yield {
      path: ["evidence", kind, "question"],
      message: `${kind} is required, but there is no question for it in "${first}".`,
      fix: `Add "${first}".`,
    };
  }
};

const privacyActions: Rule = function* ({ privacy }) {
  const fix = "A secret never travels in clear: mask or block.";
  if (privacy.secrets === "flag")
    yield { path: ["privacy", "secrets"], message: "Secrets cannot be merely flagged.", fix };
  for (const [type, action] of Object.entries(privacy.types ?? {})) {
    const path = ["privacy", "types", type];
    const kind = SENSITIVE_CLASSES.get(type);
    if (kind === undefined) {
      const near = nearest(type, [...SENSITIVE_CLASSES.keys()]);
      const fix = near === null ? "docs/checks.md lists the types." : `Did you mean "${near}"?`;
      yield { path, message: `There is no sensitive type "${type}".`, fix };
    } else if (kind === "secret" && action === "flag") {
      yield { path, message: `A ${type} cannot be merely flagged.`, fix };
    }
  }
};

const riskThresholds: Rule = function* ({ risk }) {
  if (risk.alarmAt >= risk.warnAt) return;
  yield { path: ["risk", "alarmAt"], message: "alarmAt is lower than warnAt.", fix: "Warn first, then alarm." };
};

const RULES: readonly Rule[] = [
  uniqueIds,
  monotonicMatrix,
  reachableSeverities,
  targetOrder,
  calendars,
  questions,
  privacyActions,
  riskThresholds,
];

/** The rank of a severity id, 1 the gravest; ids that the policy lacks rank last. */
function rankOf(policy: Policy): (id: string) => number {
  const ranks = new Map(policy.severities.map(({ id, rank }) => [id, rank]));
  return (id) => ranks.get(id) ?? Number.POSITIVE_INFINITY;
}
