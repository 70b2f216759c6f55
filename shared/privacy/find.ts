import type { Range } from "../types";
import { cueFinder } from "./cues";
import type { SensitiveClass, SensitiveType } from "./detector";
import { SENSITIVE_TYPES } from "./index";
import { hide, hideMasks } from "./mask";

/** Something sensitive in a text, `body.slice(start, end)`, and a preview that does not tell it. */
export interface SensitiveMatch extends Range {
  readonly type: string;
  readonly class: SensitiveClass;
  readonly preview: string;
}

interface Candidate extends Range {
  readonly rank: number;
  readonly sort: SensitiveType;
}

const cuesIn = cueFinder(SENSITIVE_TYPES.flatMap(({ cues = [], nearby = [] }) => [...cues, ...nearby]));
/** A text this short may be one bare value, beside which no word stands. */
const BARE = 80;
/** Hiding one match can bare another beside it; honest text settles in two rounds, hostile text is cut off here. */
const ROUNDS = 6;

/** All secrets and personal data of `body`, in order and without overlaps, in time linear in its length. */
export function findSensitive(body: string): readonly SensitiveMatch[] {
  let text = hideMasks(body);
  let fresh = scan(text);
  let found = fresh;
  for (let round = 1; round < ROUNDS && fresh.length > 0; round++) {
    text = hide(text, fresh);
    fresh = settle(
      linesAround(text, fresh).flatMap((line) =>
        scan(text.slice(line.start, line.end)).map((match) => moved(match, line.start)),
      ),
    );
    if (fresh.length > 0) found = settle([...found, ...fresh]);
  }
  return found.map(({ sort, start, end }) => ({
    type: sort.type,
    class: sort.class,
    start,
    end,
    preview: preview(sort, body, start),
  }));
}

function moved(match: Candidate, by: number): Candidate {
  return { ...match, start: match.start + by, end: match.end + by };
}

// Far more than any detector looks at; a line of megabytes is not read again for one match in it.
const NEAR = 4_000;

/** The lines that hold `ranges`, each with a line before and after it, as far as they are near, joined where they meet. */
function linesAround(text: string, ranges: readonly Range[]): readonly Range[] {
  const lines: Range[] = [];
  for (const range of ranges) {
    const last = lines.at(-1);
    if (last !== undefined && range.end <= last.end) continue;
    const before = text.lastIndexOf("\n", text.lastIndexOf("\n", range.start - 1) - 1);
    const after = text.indexOf("\n", range.end);
    const next = after < 0 ? -1 : text.indexOf("\n", after + 1);
    const start = Math.max(range.start === 0 || before < 0 ? 0 : before + 1, range.start - NEAR);
    const end = Math.min(next < 0 ? text.length : next, range.end + NEAR);
    if (last !== undefined && start <= last.end) lines[lines.length - 1] = { start: last.start, end };
    else lines.push({ start, end });
  }
  return lines;
}

function scan(text: string): readonly Candidate[] {
  const present = cuesIn(text);
  const found: Candidate[] = [];
  for (const [rank, sort] of SENSITIVE_TYPES.entries()) {
    if (sort.cues !== undefined && !holdsAny(present, sort.cues)) continue;
    if (text.length > BARE && sort.nearby !== undefined && !holdsAny(present, sort.nearby)) continue;
    for (const { start, end } of sort.find(text)) found.push({ start, end, rank, sort });
  }
  return settle(found);
}

function holdsAny(present: ReadonlySet<string>, cues: readonly string[]): boolean {
  if (present.size > 0) for (const cue of cues) if (present.has(cue)) return true;
  return false;
}

/** Joins what overlaps into one range, so that no end of a secret sticks out, under the gravest and then longest type. */
function settle(found: readonly Candidate[]): readonly Candidate[] {
  const settled: Candidate[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)) {
    const last = settled.at(-1);
    if (last === undefined || next.start >= last.end) {
      settled.push(next);
      continue;
    }
    const best = outranks(next, last) ? next : last;
    settled[settled.length - 1] = { ...best, start: last.start, end: Math.max(last.end, next.end) };
  }
  return settled;
}

function outranks(a: Candidate, b: Candidate): boolean {
  if (a.sort.class !== b.sort.class) return a.sort.class === "secret";
  const longer = a.end - a.start - (b.end - b.start);
  return longer !== 0 ? longer > 0 : a.rank < b.rank;
}

function preview(sort: SensitiveType, body: string, start: number): string {
  const prefix = sort.prefixes?.find((known) => body.startsWith(known, start)) ?? "";
  return `${prefix}••••`;
}
