import { isDeepStrictEqual } from "node:util";
import { kvs } from "@forge/kvs";
import type { EvidenceKind, Report, SeverityVerdict } from "../../shared/types";
import type { Answer } from "./fault";
import { stored } from "./stored";
import { waivedOf } from "./waivers";

/** What was said of an issue from one moment on. */
export interface LoggedVerdict {
  /** ISO 8601. */
  readonly at: string;
  readonly isReady: boolean;
  readonly severity: SeverityVerdict | null;
  /** The id of the severity that the text and the plan support. */
  readonly judged: string | null;
  readonly missing: readonly EvidenceKind[];
  readonly waived: readonly EvidenceKind[];
  /** Name and version of the policy that judged. */
  readonly policy: string;
}

const MOST_VERDICTS = 50;
// Counted from the last change: an issue that rests for a year leaves nothing in the storage.
const REMEMBERED = { value: 365, unit: "DAYS" } as const;

const keyOf = (issueId: string): string => `verdicts:${issueId}`;

/** Every verdict that is kept, the newest first. */
export function readVerdicts(issueId: string): Promise<Answer<readonly LoggedVerdict[]>> {
  return stored(async () => (await kvs.get<readonly LoggedVerdict[]>(keyOf(issueId))) ?? []);
}

/** Adds a verdict where it says anything else than the one before. The queue judges an issue once at a time. */
export async function recordVerdict(issueId: string, report: Report): Promise<Answer<void>> {
  const log = await readVerdicts(issueId);
  if (!log.ok) return log;
  const verdict = loggedVerdict(report);
  const [last] = log.value;
  if (last !== undefined && isDeepStrictEqual({ ...last, at: "" }, { ...verdict, at: "" })) {
    return { ok: true, value: undefined };
  }
  const next = [verdict, ...log.value].slice(0, MOST_VERDICTS);
  return stored(async () => void (await kvs.set(keyOf(issueId), next, { ttl: REMEMBERED })));
}

function loggedVerdict({ at, ready, severity, evidence, policy }: Report): LoggedVerdict {
  const judged = severity.entitled ?? severity.matrix;
  const { missing, items } = evidence;
  return { at, isReady: ready, severity: severity.verdict, judged, missing, waived: waivedOf(items), policy };
}
