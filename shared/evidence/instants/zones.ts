import type { Range } from "../../types";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

// Abbreviations in use of the IANA time zone database and of CLDR; those that are words in some language count in capitals only.
const ABBREVIATIONS = set(
  "UTC UT GMT Z CET CEST MET MEST MEZ MESZ WET WEST EET EEST BST IST MSK EST EDT ET CST CDT CT MST MDT MT PST PDT PT AKST AKDT HST " +
    "AEST AEDT AET ACST ACDT AWST NZST NZDT JST KST SGT HKT PHT ICT WIB PKT NPT SAST EAT WAT CAT BRT BRST ART CLT CLST COT PET AST ADT NST NDT TRT GST",
);
const IN_ANY_CASE = set("utc gmt cet cest pst pdt edt cdt mdt jst aest aedt mesz z");
const REGIONS = set(
  "Africa America Antarctica Arctic Asia Atlantic Australia Europe Indian Pacific Etc US Canada Brazil",
);
const NOT_PLACES = set(
  "Local Start End Response This The Every First Last Same Real Run Elapsed Total At On In Last Wait",
);

export const ZONE_PATTERNS = {
  gap: /[ \t]{0,3}[([]?/y,
  // ISO 8601 and RFC 2822 offsets; without seconds before it, "-12:00" may as well end a span of hours.
  offset: /(?:UTC|GMT|Z)?[ \t]?([+−-])(?:0\d|1[0-4])(?::?[0-5]\d)?(?![\d:.])/y,
  shortOffset: /(?:UTC|GMT)[ \t]?[+−-][ \t]?\d{1,2}(?::?[0-5]\d)?(?!\d)/y,
  word: /[A-Za-z]{1,4}(?![\p{L}\d/])/uy,
  iana: /(?:[A-Z][A-Za-z]{1,10})\/[A-Z][A-Za-z_]{1,20}(?:\/[A-Z][A-Za-z_]{1,20})?/y,
  named:
    /(?:Eastern|Central|Mountain|Pacific|Greenwich|Atlantic|Coordinated|Universal|Mitteleuropäische|Osteuropäische|Moscow|Japan|India|Indian|Singapore|Korea|China|British|Irish|Israel)(?: (?:European|Universal|Mean|Standard|Daylight|Summer|Winter|Australian)){0,2} (?:[Tt]ime|Sommerzeit|Zeit)/y,
  place: /([A-Z][\p{L}.]{1,16})(?: [A-Z][\p{L}.]{1,16})? (?:[Tt]ime|time zone|Ortszeit|Zeit)(?!\p{L})/uy,
  local: /(?:local time|local|Ortszeit|heure de|hora de|hora local|ora di|horário de)[ \t,(]{1,2}[A-Z][\p{L}_]{2,20}/uy,
  adjective: /(?:deutscher|mitteleuropäischer|österreichischer|Schweizer) Zeit/y,
  // "Time (UTC): 2026-…", "UTC 10:15"
  ahead: /(?<![\p{L}\d])(UTC|GMT|CET|CEST|EST|EDT|PST|PDT|JST|IST)\)?[ \t]{0,2}[:=]?[ \t]{0,2}$/u,
} as const;

/** The zone that follows a clock time which ends at `at`; `exact` says that the time has seconds. */
export function zoneAfter(text: string, at: number, exact: boolean): Range | null {
  const start = at + length(ZONE_PATTERNS.gap, text, at);
  const glued = start === at;
  const offset = match(ZONE_PATTERNS.offset, text, start);
  if (
    offset !== null &&
    (exact || offset[1] === "+" || /^[UGZ]/.test(offset[0])) &&
    (glued || /\d{3}|:/.test(offset[0]))
  )
    return { start, end: start + offset[0].length };
  for (const pattern of [
    ZONE_PATTERNS.shortOffset,
    ZONE_PATTERNS.named,
    ZONE_PATTERNS.local,
    ZONE_PATTERNS.adjective,
  ]) {
    const end = start + length(pattern, text, start);
    if (end > start) return { start, end };
  }
  const word = match(ZONE_PATTERNS.word, text, start)?.[0];
  if (word !== undefined && (ABBREVIATIONS.has(word) || IN_ANY_CASE.has(word)))
    return { start, end: start + word.length };
  const iana = match(ZONE_PATTERNS.iana, text, start)?.[0];
  if (iana !== undefined && REGIONS.has(iana.slice(0, iana.indexOf("/")))) return { start, end: start + iana.length };
  const place = match(ZONE_PATTERNS.place, text, start);
  if (place !== null && !NOT_PLACES.has(place[1] ?? "")) return { start, end: start + place[0].length };
  return null;
}

/** The zone right before a date, as in "Time (UTC): …"; positions are those of `window`. */
export function zoneBefore(window: string): Range | null {
  const found = ZONE_PATTERNS.ahead.exec(window);
  return found === null ? null : { start: found.index, end: found.index + (found[1]?.length ?? 0) };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const length = (pattern: RegExp, text: string, at: number): number => match(pattern, text, at)?.[0].length ?? 0;
