import { CLASSES } from "./signals/classes";
import type { SignalLanguage } from "./signals/family";
import type { Token } from "./tokens";

/** A count of persons or places as a signal: "1,200 agents", "9 of 60", "14 %", "約500名". */
export interface CountHit {
  readonly id: "count-people" | "count-sites" | "count-ratio" | "count-percent";
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly ofAll?: number;
}

const REACH = 4;
const OF = new Set("of out von sur de das dos di van parmi".split(" "));
const JAPANESE_PEOPLE = new Set(["名", "人"]);
const JAPANESE_SITES = new Set(["店", "拠", "支", "台"]);

const lists = new Map<string, readonly string[]>();
function listOf(language: SignalLanguage, name: "person" | "site"): readonly string[] {
  const key = `${language} ${name}`;
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list = (CLASSES[language][name] ?? "").split(",").map((word) => word.trim());
  lists.set(key, list);
  return list;
}

function isOf(language: SignalLanguage, name: "person" | "site", word: string): boolean {
  return listOf(language, name).some((entry) =>
    entry.endsWith("*") ? word.startsWith(entry.slice(0, -1)) : word === entry,
  );
}

/** Counts in `tokens`, at most one a number. */
export function countHits(tokens: readonly Token[], language: SignalLanguage): readonly CountHit[] {
  const found: CountHit[] = [];
  for (const [from, token] of tokens.entries()) {
    if (token.kind !== "number" || !(token.value >= 0)) continue;
    const hit = ratioAt(tokens, from) ?? percentAt(tokens, from) ?? nounAt(tokens, from, language);
    if (hit !== null) found.push(hit);
  }
  return found;
}

/** "9 of our 27", "5,400 of 5,900", "60 sur 120", "4 out of 9". */
function ratioAt(tokens: readonly Token[], from: number): CountHit | null {
  const count = tokens[from]?.value ?? 0;
  for (let at = from + 1; at <= from + 2; at++) {
    if (!OF.has(tokens[at]?.word ?? "")) continue;
    for (let next = at + 1; next <= at + 3; next++) {
      const other = tokens[next];
      if (other === undefined || other.kind === "stop") return null;
      if (other.kind === "number" && other.value >= count && other.value > 1)
        return { id: "count-ratio", from, to: next + 1, count, ofAll: other.value };
    }
  }
  return null;
}

function percentAt(tokens: readonly Token[], from: number): CountHit | null {
  const next = tokens[from + 1]?.word ?? "";
  if (next !== "%" && next !== "percent" && next !== "per" && next !== "prozent" && next !== "％") return null;
  if (next === "per" && tokens[from + 2]?.word !== "cent") return null;
  return { id: "count-percent", from, to: from + 2, count: tokens[from]?.value ?? 0, ofAll: 100 };
}

function nounAt(tokens: readonly Token[], from: number, language: SignalLanguage): CountHit | null {
  const count = tokens[from]?.value ?? 0;
  for (let at = from + 1; at <= from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "stop" || token.kind === "number") return null;
    if (language === "ja") {
      if (at > from + 1) return null;
      if (JAPANESE_PEOPLE.has(token.word)) return { id: "count-people", from, to: at + 1, count };
      if (JAPANESE_SITES.has(token.word)) return { id: "count-sites", from, to: at + 1, count };
      continue;
    }
    if (token.kind !== "word") continue;
    if (isOf(language, "person", token.word)) return { id: "count-people", from, to: at + 1, count };
    if (isOf(language, "site", token.word)) return { id: "count-sites", from, to: at + 1, count };
  }
  return null;
}
