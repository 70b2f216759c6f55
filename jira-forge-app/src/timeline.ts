import { DETECTORS } from "../../shared/evidence/index";
import type { Policy } from "../../shared/policy/schema";
import type { EvidenceKind, SeverityVerdict } from "../../shared/types";
import type { Review } from "./reviews";
import type { LoggedVerdict } from "./verdict-log";

/** What happened to an escalation, as the activity of its issue shows it. */
export type TimelineEntry = TimelineVerdict | TimelineReview;

export interface TimelineVerdict {
  readonly kind: "verdict";
  /** ISO 8601. */
  readonly at: string;
  readonly isReady: boolean;
  readonly severity: SeverityVerdict | null;
  /** The label of the severity that is supported; null where nothing is known. */
  readonly judged: string | null;
  /** Titles of what is needed and absent. */
  readonly missing: readonly string[];
  /** Of what was missing before and is no longer. */
  readonly arrived: readonly string[];
  readonly policy: string;
}

export interface TimelineReview {
  readonly kind: "review";
  readonly at: string;
  readonly state: Review["state"];
  /** An account id. */
  readonly by: string;
  /** Labels of the reasons. */
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
}

/** Verdicts and reviews in one list, the newest first. Both lists are given so. */
export function timelineOf(
  verdicts: readonly LoggedVerdict[],
  reviews: readonly Review[],
  policy: Policy,
): readonly TimelineEntry[] {
  const told = verdicts.map(
    ({ at, isReady, severity, judged, missing, policy: by }, index): TimelineVerdict => ({
      kind: "verdict",
      at,
      isReady,
      severity,
      judged: policy.severities.find(({ id }) => id === judged)?.label ?? judged,
      missing: titlesOf(missing),
      arrived: titlesOf((verdicts[index + 1]?.missing ?? []).filter((kind) => !missing.includes(kind))),
      policy: by,
    }),
  );
  const reviewed = reviews.map(
    ({ at, state, by, reasons, missing }): TimelineReview => ({
      kind: "review",
      at,
      state,
      by,
      reasons: reasons.map((id) => policy.returnReasons.find((reason) => reason.id === id)?.label ?? id),
      missing: titlesOf(missing),
    }),
  );
  return [...told, ...reviewed].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** In the order in which evidence is listed everywhere. */
function titlesOf(kinds: readonly EvidenceKind[]): readonly string[] {
  return DETECTORS.filter(({ kind }) => kinds.includes(kind)).map(({ title }) => title);
}
