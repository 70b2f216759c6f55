import { kvs } from "@forge/kvs";
import { DETECTORS } from "../../shared/evidence/index";
import { isRecord } from "../../shared/normalise/json";
import type { Policy } from "../../shared/policy/schema";
import type { EvidenceKind, Report } from "../../shared/types";
import { clocksInForce, isMissed } from "../../shared/view/clocks";
import { type ReviewState, reviewState } from "./review-state";
import type { Review } from "./reviews";
import { stored } from "./stored";
import { waivedOf } from "./waivers";

/** What somebody saw of an issue. */
interface Look {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly isReady: boolean;
  /** The id of the severity that is supported. */
  readonly judged: string | null;
  readonly missing: readonly EvidenceKind[];
  readonly waived: readonly EvidenceKind[];
  /** Metrics. */
  readonly missed: readonly string[];
  readonly review: ReviewState;
}

/** The look before this visit, and the newest one. */
interface Looks {
  readonly before: Look | null;
  readonly seen: Look;
}

/** One thing that is different from what somebody saw when they last came. */
export type SinceThen =
  | { readonly kind: "ready" | "not-ready" }
  | { readonly kind: "severity"; readonly before: string | null; readonly after: string | null }
  | { readonly kind: "arrived" | "lacking"; readonly titles: readonly string[] }
  | { readonly kind: "missed"; readonly metrics: readonly string[] }
  | { readonly kind: "review"; readonly state: ReviewState };

/** Who looks at which issue, and what they see. */
export interface Looking {
  readonly issueId: string;
  readonly accountId: string;
  readonly report: Report;
  readonly reviews: readonly Review[];
  readonly policy: Policy;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

// Reading the page again within minutes is the same visit: what was new stays told.
const VISIT_MS = 10 * 60_000;
const REMEMBERED = { value: 90, unit: "DAYS" } as const;

/** What changed since this person last came to the issue; remembers what they see now. Empty where nothing is known. */
export async function sinceLastLook(looking: Looking): Promise<readonly SinceThen[]> {
  const key = `look:${looking.issueId}:${looking.accountId}`;
  const seen = lookOf(looking);
  const kept = await stored(() => kvs.get<Looks>(key));
  if (!kept.ok) return [];
  const before = beforeVisit(kept.value, seen.at);
  await stored(() => kvs.set(key, { before, seen }, { ttl: REMEMBERED }));
  return before === null ? [] : [...differences(before, seen, looking.policy)];
}

function beforeVisit(looks: Looks | undefined, now: number): Look | null {
  if (!isRecord(looks)) return null;
  return now - looks.seen.at > VISIT_MS ? looks.seen : looks.before;
}

function lookOf({ report: { ready, severity, evidence, sla }, reviews, now }: Looking): Look {
  return {
    at: now,
    isReady: ready,
    judged: severity.entitled ?? severity.matrix,
    missing: evidence.missing,
    waived: waivedOf(evidence.items),
    missed: clocksInForce(sla.clocks)
      .filter((clock) => isMissed(clock, now))
      .map(({ metric }) => metric),
    review: reviewState(reviews[0], evidence.items),
  };
}

function* differences(before: Look, after: Look, policy: Policy): Iterable<SinceThen> {
  const label = (id: string | null) => policy.severities.find((severity) => severity.id === id)?.label ?? id;
  const titles = (kinds: readonly EvidenceKind[], others: readonly EvidenceKind[]) =>
    DETECTORS.filter(({ kind }) => kinds.includes(kind) && !others.includes(kind)).map(({ title }) => title);
  if (before.isReady !== after.isReady) yield { kind: after.isReady ? "ready" : "not-ready" };
  if (before.judged !== after.judged)
    yield { kind: "severity", before: label(before.judged), after: label(after.judged) };
  const arrived = titles(before.missing, [...after.missing, ...after.waived]);
  if (arrived.length > 0) yield { kind: "arrived", titles: arrived };
  const lacking = titles(after.missing, before.missing);
  if (lacking.length > 0) yield { kind: "lacking", titles: lacking };
  const metrics = after.missed.filter((metric) => !before.missed.includes(metric));
  if (metrics.length > 0) yield { kind: "missed", metrics };
  if (before.review !== after.review) yield { kind: "review", state: after.review };
}
