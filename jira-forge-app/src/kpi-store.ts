import { isDeepStrictEqual } from "node:util";
import { kvs, WhereConditions } from "@forge/kvs";
import type { WeekKpis } from "../../shared/kpi/ageing";
import { EMPTY_KPIS, type Kpis, kpisOfLedger, mergeKpis } from "../../shared/kpi/kpis";
import { EMPTY_LEDGER, type Entry, type Ledger, ledgerOf, mergeLedgers } from "../../shared/kpi/ledger";
import { mergeSeverityKpis, type SeverityKpis, severityKpisOfLedger } from "../../shared/kpi/severities";
import { type Answer, failed } from "./fault";
import { stored } from "./stored";

/** Where an escalation is counted: its project, and the ISO week that it was created in. */
export interface Place {
  readonly projectId: string;
  readonly week: string;
}

/** A week of a project is kept in so many parts, each of which holds some 750 escalations. */
const SHARDS = 8;
/** A little less than Forge's 240 KiB. */
const LARGEST_BYTES = 230 * 1024;
/** Since it last changed: what is older leaves the storage by itself. */
const REMEMBERED = { value: 365, unit: "DAYS" } as const;

/** The KPIs of a part as they are kept. */
interface PartKpis extends Kpis {
  /** What was counted before KPIs were kept by severity has them not, until the part changes. */
  readonly bySeverity?: SeverityKpis;
}

/** The KPIs of a week, whole and by severity. */
export interface CountedWeek extends WeekKpis {
  readonly bySeverity: SeverityKpis;
}

/** The part that an issue is counted in. Two that are counted in one part must never be counted at the same time. */
export const partOf = ({ projectId, week }: Place, issueId: string): string =>
  `${projectId}:${week}:${Number(issueId.slice(-3)) % SHARDS}`;

/** Counts an escalation in the place of whatever was counted of it before; false where nothing is new. */
export async function countEscalation(place: Place, issueId: string, entry: Entry): Promise<Answer<boolean>> {
  const part = partOf(place, issueId);
  const known = await stored(() => kvs.get<Ledger>(`ledger:${part}`));
  if (!known.ok) return known;
  const before = known.value ?? EMPTY_LEDGER;
  const ledger = mergeLedgers(before, ledgerOf(issueId, entry));
  if (isDeepStrictEqual(ledger[issueId], before[issueId])) return { ok: true, value: false };
  if (new TextEncoder().encode(JSON.stringify(ledger)).length > LARGEST_BYTES) return failed("too-large");
  const kpis: PartKpis = { ...kpisOfLedger(ledger), bySeverity: severityKpisOfLedger(ledger) };
  const options = { ttl: REMEMBERED };
  const written = await stored(() =>
    kvs
      .transact()
      .set(`ledger:${part}`, ledger, undefined, options)
      .set(`kpis:${part}`, kpis, undefined, options)
      .execute(),
  );
  return written.ok ? { ok: true, value: true } : written;
}

/** The KPIs of a project by week, the oldest first. Knows nobody's permissions: ask Jira first. */
export function readKpis(projectId: string): Promise<Answer<readonly CountedWeek[]>> {
  return stored(async () => {
    const prefix = `kpis:${projectId}:`;
    const weeks = new Map<string, Omit<CountedWeek, "week">>();
    let cursor: string | undefined;
    do {
      const query = kvs.query().where("key", WhereConditions.beginsWith(prefix)).limit(100);
      const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany<PartKpis>();
      for (const { key, value } of page.results) {
        const week = key.slice(prefix.length, key.lastIndexOf(":"));
        const { kpis, bySeverity } = weeks.get(week) ?? { kpis: EMPTY_KPIS, bySeverity: {} };
        weeks.set(week, {
          kpis: mergeKpis(kpis, value),
          bySeverity: mergeSeverityKpis(bySeverity, value.bySeverity ?? {}),
        });
      }
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return [...weeks].map(([week, counted]) => ({ week, ...counted })).sort((a, b) => (a.week < b.week ? -1 : 1));
  });
}
