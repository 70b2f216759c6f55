import type { Policy } from "../policy/schema";
import type { QueueRow, ReasonCode } from "./rank";

/** One customer with tickets at risk. */
export interface Account {
  readonly organisation: string;
  /** Open tickets with a missed clock, or one likely to be missed. */
  readonly atRisk: number;
  readonly missed: number;
  readonly open: number;
}

/** The same requester or organisation came with the same category again within a fortnight. */
export interface Repeat {
  readonly who: string;
  readonly category: string;
  /** Ids as in the report, oldest first. */
  readonly tickets: readonly string[];
}

export interface Executive {
  /** Most missed clocks first. */
  readonly accounts: readonly Account[];
  /** Open tickets claimed or judged to be of the gravest severity, in the order of the rows. */
  readonly gravest: readonly QueueRow[];
  /** Most tickets first. */
  readonly repeats: readonly Repeat[];
}

const FORTNIGHT = 14 * 24 * 60 * 60_000;

/** What a head of support asks of the queue: which accounts are at risk, which Sev-1s are open, what comes back. */
export function executiveView(rows: readonly QueueRow[], { severities, risk }: Policy): Executive {
  const open = rows.filter(({ status }) => status !== "solved" && status !== "closed");
  const first = Math.min(...severities.map(({ rank }) => rank));
  return {
    accounts: accountsOf(open, risk.alarmAt),
    gravest: open.filter(({ severityRank }) => severityRank === first),
    repeats: repeatsOf(rows),
  };
}

function accountsOf(rows: readonly QueueRow[], alarmAt: number): readonly Account[] {
  const accounts: Account[] = [];
  for (const [organisation, own] of grouped(rows, (row) => row.organisation)) {
    const missed = own.filter((row) => hasReason(row, "missed-clock")).length;
    const atRisk = own.filter((row) => hasReason(row, "missed-clock") || (row.risk ?? 0) >= alarmAt).length;
    if (atRisk > 0) accounts.push({ organisation, atRisk, missed, open: own.length });
  }
  return accounts.sort(
    (a, b) => b.missed - a.missed || b.atRisk - a.atRisk || compareText(a.organisation, b.organisation),
  );
}

export const hasReason = ({ reasons }: QueueRow, code: ReasonCode): boolean =>
  reasons.some((reason) => reason.code === code);

/** Runs of tickets of which each came at most a fortnight after the one before. */
function repeatsOf(rows: readonly QueueRow[]): readonly Repeat[] {
  const repeats: Repeat[] = [];
  // An organisation stands for all who write from it.
  const who = (row: QueueRow) => row.organisation ?? row.requester;
  for (const [name, own] of grouped(rows, who)) {
    for (const [category, same] of grouped(own, (row) => row.category)) {
      const inTime = same.toSorted((a, b) => a.createdAt - b.createdAt || compareText(a.ticket, b.ticket));
      for (const run of runsOf(inTime)) {
        if (run.length > 1) repeats.push({ who: name, category, tickets: run.map(({ ticket }) => ticket) });
      }
    }
  }
  return repeats.sort(
    (a, b) => b.tickets.length - a.tickets.length || compareText(a.who, b.who) || compareText(a.category, b.category),
  );
}

function runsOf(rows: readonly QueueRow[]): readonly (readonly QueueRow[])[] {
  const runs: QueueRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && row.createdAt - last.createdAt <= FORTNIGHT) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Rows by a name; those without one are left out. */
function grouped(
  rows: readonly QueueRow[],
  nameOf: (row: QueueRow) => string | null,
): ReadonlyMap<string, readonly QueueRow[]> {
  const groups = new Map<string, QueueRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
