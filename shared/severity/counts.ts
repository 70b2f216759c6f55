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
const OF = new Set("of out von unserer sur de des das dos di van parmi".split(" "));
const JAPANESE_PEOPLE = new Set(["名", "人"]);
const JAPANESE_SITES = new Set(["店", "拠", "支", "台"]);

const GROUPS = new Set("team staff crew department workforce unit group".split(" "));
const THEM = new Set(["us", "them", "those", "uns", "ihnen", "nous", "eux", "ellos", "nosotros", "eles"]);
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    acht: 8,
    zehn: 10,
    zwolf: 12,
    zwanzig: 20,
    dreissig: 30,
    hundert: 100,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    dix: 10,
    vingt: 20,
    cent: 100,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    diez: 10,
    veinte: 20,
    cien: 100,
    dois: 2,
    duas: 2,
    quatro: 4,
    dez: 10,
    sieben: 7,
    neun: 9,
    elf: 11,
    funfzehn: 15,
    vierzig: 40,
    funfzig: 50,
    sechzig: 60,
    achtzig: 80,
    huit: 8,
    neuf: 9,
    onze: 11,
    douze: 12,
    quinze: 15,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    siete: 7,
    ocho: 8,
    nueve: 9,
    doce: 12,
    quince: 15,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    sete: 7,
    oito: 8,
    nove: 9,
    doze: 12,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    quattro: 4,
    cinque: 5,
    dieci: 10,
    venti: 20,
    quaranta: 40,
    twee: 2,
    drie: 3,
    vijf: 5,
    zeven: 7,
    negen: 9,
    tien: 10,
    twaalf: 12,
    twintig: 20,
    veertig: 40,
  }),
);

const numberOf = (token: Token | undefined): number =>
  token === undefined
    ? Number.NaN
    : token.kind === "number"
      ? token.value
      : (NUMBER_WORDS.get(token.word) ?? Number.NaN);

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
  let done = 0;
  for (const [from, token] of tokens.entries()) {
    if (from < done) continue;
    if (!(numberOf(token) >= 0)) continue;
    const hit =
      ratioAt(tokens, from) ?? turnedRatioAt(tokens, from) ?? percentAt(tokens, from) ?? nounAt(tokens, from, language);
    if (hit === null || (hit.ofAll === undefined && isWhole(tokens, from))) continue;
    found.push(hit);
    done = hit.to;
  }
  return found;
}

const WHOLE = new Set("out our the roughly about around approximately some all".split(" "));

/** "Two of us, out of 40 users": how many there are, not how many it hits. */
function isWhole(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.word ?? "";
  const second = tokens[from - 2]?.word ?? "";
  return (before === "of" && second === "out") || (second === "of" && before !== "our" && WHOLE.has(before));
}

/** What is counted in a test report, not in a business. */
const CHECKS = new Set("tests checks steps suites assertions specs passed".split(" "));
/** What is numbered or scored, not who is hit: "batch 3 of 75", "evidence 19 of 19". */
const NUMBERED = new Set("batch page part step file chunk evidence score attempt retry round item row line".split(" "));

/** "9 of our 27", "5,400 of 5,900", "60 sur 120", "4 out of 9". */
function ratioAt(tokens: readonly Token[], from: number): CountHit | null {
  const count = numberOf(tokens[from]);
  if (!Number.isInteger(count) || NUMBERED.has(tokens[from - 1]?.word ?? "")) return null;
  for (let at = from + 1; at <= from + 2; at++) {
    if (!OF.has(tokens[at]?.word ?? "")) continue;
    for (let next = at + 1; next <= at + 3; next++) {
      const other = tokens[next];
      if (other === undefined || other.kind === "stop") return null;
      const all = numberOf(other);
      if (CHECKS.has(tokens[next + 1]?.word ?? "")) return null;
      if (all >= count && all > 1) return { id: "count-ratio", from, to: next + 1, count, ofAll: all };
    }
  }
  return null;
}

/** "Of 14,200 parcels 13,900 were refused": the whole first, at the start of a sentence or clause. */
function turnedRatioAt(tokens: readonly Token[], from: number): CountHit | null {
  const all = numberOf(tokens[from]);
  const start = [1, 2, 3, 4].find((back) => OF.has(tokens[from - back]?.word ?? ""));
  if (start === undefined) return null;
  const before = tokens[from - start - 1];
  if (before?.kind === "word" || before?.kind === "number") return null;
  for (let at = from + 1; at <= from + 12; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "stop") return null;
    const count = token.kind === "number" ? token.value : Number.NaN;
    if (count > 23 && count <= all) return { id: "count-ratio", from, to: at + 1, count, ofAll: all };
  }
  return null;
}

/** "Stops at 40 %": how far something came, not how many it hits. */
const REACHED = new Set("at bei auf a al em".split(" "));

function percentAt(tokens: readonly Token[], from: number): CountHit | null {
  if (REACHED.has(tokens[from - 1]?.word ?? "")) return null;
  const next = tokens[from + 1]?.word ?? "";
  if (next !== "%" && next !== "percent" && next !== "per" && next !== "prozent" && next !== "％") return null;
  if (next === "per" && tokens[from + 2]?.word !== "cent") return null;
  return { id: "count-percent", from, to: from + 2, count: numberOf(tokens[from]), ofAll: 100 };
}

function nounAt(tokens: readonly Token[], from: number, language: SignalLanguage): CountHit | null {
  const count = numberOf(tokens[from]);
  if (!Number.isInteger(count)) return null;
  if (tokens[from - 1]?.word === "of" && GROUPS.has(tokens[from - 2]?.word ?? ""))
    return { id: "count-people", from, to: from + 1, count };
  if (OF.has(tokens[from + 1]?.word ?? "") && THEM.has(tokens[from + 2]?.word ?? ""))
    return { id: "count-people", from, to: from + 3, count };
  for (let at = from + 1; at <= from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "stop" || token.kind === "pause" || token.kind === "number") return null;
    if (language === "ja") {
      if (at > from + 1) return null;
      if (JAPANESE_PEOPLE.has(token.word)) return { id: "count-people", from, to: at + 1, count };
      if (JAPANESE_SITES.has(token.word)) return { id: "count-sites", from, to: at + 1, count };
      continue;
    }
    if (token.word === "(") return null;
    if (token.kind !== "word") continue;
    if (isOf(language, "person", token.word)) return { id: "count-people", from, to: at + 1, count };
    if (isOf(language, "site", token.word)) return { id: "count-sites", from, to: at + 1, count };
  }
  return null;
}
