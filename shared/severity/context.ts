import type { Reading } from "../text/reading";
import type { Range } from "../types";
import type { Place } from "./hits";
import type { SignalLanguage } from "./signals/family";
import type { Token } from "./tokens";

/** Signals whose phrases speak of a harm or a comfort and turn round under a "no" or "not". */
const NEGATABLE = new Set([
  "data-loss",
  "data-corruption",
  "data-recovered",
  "data-exposure",
  "access-not-revoked",
  "vulnerability",
  "leaked-credential",
  "service-down",
  "work-blocked",
  "payment-failure",
  "double-charge",
  "revenue-loss",
  "function-degraded",
  "acceptable-workaround",
  "costly-workaround",
  "restored",
  "near-deadline",
  "cosmetic",
  "production-fine",
  "non-production-fine",
  "scope-others-fine",
  "intermittent",
]);
const NEGATORS = new Set(
  "no not nothing none never neither nobody no-one without cannot hardly nicht kein keine keinen keinem keiner keinerlei nichts nie niemand ohne ne n' pas aucun aucune sans jamais rien ningun ninguna ninguno sin nunca nada nadie tampoco nao nenhum nenhuma sem ninguem non nessun nessuna nessuno senza niet geen nooit zonder niets niemand".split(
    " ",
  ),
);
/** German, Dutch and French put their "not" after the verb. */
const LATE_NEGATORS: Readonly<Partial<Record<SignalLanguage, ReadonlySet<string>>>> = {
  de: new Set(["nicht", "keine", "keinen", "kein"]),
  nl: new Set(["niet", "geen"]),
  fr: new Set(["pas", "plus", "jamais"]),
};
const JAPANESE_NOT = /^[^。、]{0,4}(?:ていませ|てな|ていな|ておりませ|はありませ|はな|はござ|ませ|ずに)/;
const BEFORE = 4;
const AFTER = 2;

/** Signals none of whose phrases holds a "no" of its own: one in a gap denies them. */
const DENIED_WITHIN = new Set(["data-loss", "data-corruption", "data-recovered", "acceptable-workaround"]);

const isNegator = (token: Token | undefined) =>
  token !== undefined && (NEGATORS.has(token.word) || token.word.endsWith("n't"));

/** Whether a "no" or "not" in the same clause denies a match. */
export function isNegated(
  tokens: readonly Token[],
  places: readonly Place[],
  match: { readonly id: string; readonly from: number; readonly to: number },
  language: SignalLanguage,
): boolean {
  if (!NEGATABLE.has(match.id)) return false;
  const clause = places[match.from]?.clause;
  if (DENIED_WITHIN.has(match.id)) {
    for (let at = match.from; at < match.to; at++) if (isNegator(tokens[at])) return true;
  }
  for (let at = match.from - 1; at >= 0 && at >= match.from - BEFORE; at--) {
    if (places[at]?.clause !== clause) break;
    if (isNegator(tokens[at])) return true;
  }
  if (language === "ja") {
    const rest = tokens.slice(match.to, match.to + 9).map((token) => token.word);
    return JAPANESE_NOT.test(rest.join(""));
  }
  const late = LATE_NEGATORS[language];
  if (late === undefined) return false;
  for (let at = match.to; at < match.to + AFTER; at++) {
    if (places[at]?.clause !== clause) break;
    if (late.has(tokens[at]?.word ?? "")) return true;
  }
  return false;
}

const MAIL_HEADER =
  /^(?:_{8,}|-{2,}\s?(?:original|forwarded|ursprüngliche|weitergeleitete|message|mensaje)|(?:on|am|le|el|em|il|op) .{6,80}(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef).{0,40}:$|(?:from|von|de|da|van|差出人) ?: )/i;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“", "«": "»", "「": "」", "『": "』" };
const LONGEST_QUOTE = 240;

/** The lines of a quoted mail: those marked ">", and all below a mail's header. Adjacent lines are one range. */
export function mailRanges({ prose, lines }: Reading): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  let below = false;
  for (const line of lines) {
    below ||= MAIL_HEADER.test(prose.slice(line.start, Math.min(line.end, line.start + 200)));
    if (below || line.kind === "quote" || prose.charAt(line.start) === ">") extend(ranges, line);
  }
  return ranges;
}

function extend(ranges: { start: number; end: number }[], { start, end }: Range): void {
  const last = ranges.at(-1);
  if (last !== undefined && start <= last.end + 1) last.end = end;
  else ranges.push({ start, end });
}

/** Tells whether a position lies in one of `ranges`, which are in order and apart. */
export function coverOf(ranges: readonly Range[]): (at: number) => boolean {
  return (at) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (ranges[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}

/** What stands in quotation marks. */
export function markedRanges({ prose }: Reading): readonly Range[] {
  const ranges: Range[] = [];
  let at = 0;
  while (at < prose.length) {
    const close = QUOTES[prose.charAt(at)];
    const end = close === undefined ? -1 : closing(prose, at + 1, close);
    if (end < 0) at++;
    else {
      ranges.push({ start: at, end });
      at = end + 1;
    }
  }
  return ranges;
}

function closing(prose: string, from: number, close: string): number {
  for (let at = from; at < prose.length && at < from + LONGEST_QUOTE; at++) {
    const char = prose.charAt(at);
    if (char === close) return at;
    if (char === "\n") return -1;
  }
  return -1;
}
