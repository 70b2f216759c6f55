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

const cuesIn = cueFinder(SENSITIVE_TYPES.flatMap((type) => type.cues ?? []));
/** A text this short may be one bare value, which names nothing; every type is tried. */
const BARE = 80;
/** Hiding one match can bare another beside it; honest text settles in two rounds, hostile text is cut off here. */
const ROUNDS = 6;

/** All secrets and personal data of `body`, in order and without overlaps, in time linear in its length. */
export function findSensitive(body: string): readonly SensitiveMatch[] {
  let text = hideMasks(body);
  let found: readonly Candidate[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = scan(text);
    if (fresh.length === 0) break;
    found = found.length === 0 ? fresh : settle([...found, ...fresh]);
    text = hide(text, fresh);
  }
  return found.map(({ sort, start, end }) => ({
    type: sort.type,
    class: sort.class,
    start,
    end,
    preview: preview(sort, body, start),
  }));
}

function scan(text: string): readonly Candidate[] {
  const present = cuesIn(text);
  const found: Candidate[] = [];
  for (const [rank, sort] of SENSITIVE_TYPES.entries()) {
    if (text.length > BARE && sort.cues !== undefined && !sort.cues.some((cue) => present.has(cue))) continue;
    for (const { start, end } of sort.find(text)) found.push({ start, end, rank, sort });
  }
  return settle(found);
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
