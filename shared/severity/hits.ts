import { perReading, type TextReading } from "../text/reading";
import type { TextId, TicketText } from "../types";
import { coverOf, isNegated, mailRanges, markedRanges } from "./context";
import { countHits } from "./counts";
import { isFirstPerson } from "./first-person";
import { withoutLookalikes } from "./lookalikes";
import { matchPhrases } from "./phrases";
import { lexiconOf } from "./signals/families";
import type { SignalLanguage } from "./signals/family";
import { type Token, tokenise } from "./tokens";

/** A signal as it stands in its sentence. */
export interface Hit {
  readonly id: string;
  readonly text: TextId;
  readonly start: number;
  readonly end: number;
  /** Which sentence of its text, and which clause, counted from 0. */
  readonly sentence: number;
  readonly clause: number;
  readonly negated: boolean;
  /** Said of what might happen, not of what did. */
  readonly hypothetical: boolean;
  /** Said of a time that is over. */
  readonly past: boolean;
  /** Said of a time long gone. */
  readonly old: boolean;
  /** Within quotation marks or a quoted mail: somebody else's words. */
  readonly quoted: boolean;
  /** The sentence asks. */
  readonly asked: boolean;
  /** Persons or places in a count, and how many there are in all. */
  readonly count?: number;
  readonly ofAll?: number;
}

/** Whose information it is: a customer's, a note's of the desk that the customer does not see, or an agent's words. */
export type Voice = "customer" | "note" | "agent";

/** One text's signals. */
export interface TextHits {
  readonly id: TextId;
  readonly voice: Voice;
  readonly hits: readonly Hit[];
  readonly words: number;
}

const CONJUNCTIONS = new Set(
  "but although though however while whereas except so because and aber obwohl jedoch wahrend und mais cependant et pero aunque y mas porem e ma maar en".split(
    " ",
  ),
);
/** What joins clauses in one language is another word in the next: "en" is Dutch for and, French for in. */
const NOT_JOINING: Readonly<Partial<Record<SignalLanguage, ReadonlySet<string>>>> = {
  de: new Set(["so"]),
  fr: new Set(["en", "ma"]),
  es: new Set(["en", "mas"]),
  pt: new Set(["so"]),
};
const ELIDING: readonly SignalLanguage[] = ["fr", "it"];

/** Bounded: beyond it lie pasted logs, and every word costs an object. */
const LONGEST_TEXT = 200_000;

/** "I am looking into it": who works on the ticket is nobody that it affects. */
const OF_ONE = new Set(["scope-one-user", "scope-one-only"]);

/** Who writes less than this above a quoted mail lets the mail speak. */
const FORWARD = 8;

/** A subject that a mail program took over from the mail that is answered. */
const ANSWER = /^(?:re|aw|antw|sv|tr|rv|res|fwd?|wg) ?: /i;

const known = perReading(() => new Map<string, TextHits>());

/** Every signal of one text, with the context that decides what it is worth. */
export function readHits(one: TextReading, language: SignalLanguage): TextHits {
  const key = `${voiceOf(one.text)} ${language} ${one.text.id}`;
  const byKey = known(one.reading);
  const found = byKey.get(key);
  if (found !== undefined) return found;
  const hits = findHits(one, language);
  byKey.set(key, hits);
  return hits;
}

function findHits({ text, reading }: TextReading, language: SignalLanguage): TextHits {
  const tokens = tokenise(reading.prose.slice(0, LONGEST_TEXT), ELIDING.includes(language));
  const places = placesOf(tokens, NOT_JOINING[language]);
  const mailed = coverOf(mailRanges(reading));
  const own = tokens.filter((token) => token.kind === "word" && !mailed(token.start)).length;
  const marked = coverOf(markedRanges(reading));
  const answered = text.id === "subject" && ANSWER.test(reading.prose);
  const raw: readonly RawHit[] = [...matchPhrases(tokens, lexiconOf(language)), ...countHits(tokens, language)].sort(
    (a, b) => a.from - b.from,
  );
  const voice = voiceOf(text);
  const isOfDesk = ({ id, from, to }: RawHit) =>
    voice !== "customer" && OF_ONE.has(id) && isFirstPerson(tokens.slice(from, to));
  const kept = withoutLookalikes(raw).filter(
    (hit) => (own < FORWARD || !mailed(tokens[hit.from]?.start ?? -1)) && !isOfDesk(hit),
  );
  const markers = sentenceMarkers(kept, places);
  const hits = kept.map((match): Hit => {
    const first = tokens[match.from];
    const last = tokens[match.to - 1];
    const place = places[match.from] ?? { sentence: 0, clause: 0 };
    const marker = markers.get(place.sentence);
    const start = first?.start ?? 0;
    const end = last?.end ?? start;
    const asked = places[match.from]?.asked ?? false;
    return {
      id: match.id,
      text: text.id,
      start,
      end,
      sentence: place.sentence,
      clause: place.clause,
      negated: isNegated(tokens, places, match, language),
      hypothetical: marker?.hypothetical !== undefined && (asked || marker.hypothetical <= match.from),
      past: marker?.past === true && !marker.ongoing,
      old: marker?.old === true && !marker.ongoing,
      quoted: answered || mailed(start) || marked(start),
      asked,
      ...(match.count === undefined ? {} : { count: match.count }),
      ...(match.ofAll === undefined ? {} : { ofAll: match.ofAll }),
    };
  });
  return { id: text.id, voice, hits, words: tokens.filter((token) => token.kind === "word").length };
}

function voiceOf({ by, public: shown }: TicketText): Voice {
  if (by === "customer" || by === "system") return "customer";
  return shown ? "agent" : "note";
}

/** Where a token stands. */
export interface Place {
  readonly sentence: number;
  readonly clause: number;
  readonly asked: boolean;
}

/** Bounded, as hostile text may be one sentence of megabytes. */
const LONGEST_SENTENCE = 200;

function placesOf(tokens: readonly Token[], unless: ReadonlySet<string> | undefined): readonly Place[] {
  const places: { sentence: number; clause: number; asked: boolean }[] = [];
  let sentence = 0;
  let clause = 0;
  let first = 0;
  for (const [at, token] of tokens.entries()) {
    if (CONJUNCTIONS.has(token.word) && unless?.has(token.word) !== true) clause++;
    places.push({ sentence, clause, asked: false });
    if (token.kind === "pause") clause++;
    if (token.kind !== "stop" && at - first < LONGEST_SENTENCE) continue;
    const asks = token.word === "?" || token.word === "？" || tokens[at - 1]?.word === "か";
    if (asks) for (let i = first; i <= at; i++) places[i] = { ...(places[i] ?? { sentence, clause }), asked: true };
    sentence++;
    clause++;
    first = at + 1;
  }
  return places;
}

interface RawHit {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly count?: number;
  readonly ofAll?: number;
}

interface Markers {
  hypothetical?: number;
  past?: boolean;
  old?: boolean;
  ongoing?: boolean;
}

function sentenceMarkers(hits: readonly RawHit[], places: readonly Place[]): ReadonlyMap<number, Markers> {
  const markers = new Map<number, Markers>();
  for (const hit of hits) {
    const sentence = places[hit.from]?.sentence ?? 0;
    const marker = markers.get(sentence) ?? {};
    if (hit.id === "hypothetical") marker.hypothetical ??= hit.from;
    if (hit.id === "past" || hit.id === "history") marker.past = true;
    if (hit.id === "history") marker.old = true;
    if (hit.id === "ongoing") marker.ongoing = true;
    markers.set(sentence, marker);
  }
  return markers;
}

/** Said in earnest, of what is, in the writer's own words. */
export const isLive = (hit: Hit) => !hit.negated && !hit.hypothetical && !hit.quoted;

/** The hits of one text, sentence by sentence. */
export function bySentence(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const sentences = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = sentences.get(hit.sentence);
    if (list === undefined) sentences.set(hit.sentence, [hit]);
    else list.push(hit);
  }
  return [...sentences.values()];
}
