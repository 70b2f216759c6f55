import type { Range } from "../types";
import { readHtmlTokens } from "./html-tokens";

/** The characters of an HTML text and where each of them stands in it. */
export interface HtmlRuns {
  /** What is shown, an element's end as a line break; after it, each on a line of its own, the values of attributes. */
  readonly text: string;
  /** The pieces of the HTML that hold a range of `text`, in order, cut where tags stand between them. */
  readonly placesOf: (range: Range) => readonly Place[];
}

/** A range of the HTML. `tag` is where attributes of its tag may be added, null for a place outside of tags. */
export interface Place extends Range {
  readonly tag: number | null;
}

/** `length` characters of the text, which stand in the HTML at `place`: one by one, or together as an entity. */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly place: Place;
}

/** Elements inside of which a word goes on; every other one ends a line. */
const INLINE = new Set(
  "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr".split(
    " ",
  ),
);
const LONGEST_NAME = 16;

interface Writer {
  text: string;
  readonly runs: Run[];
}

/** Reads where the characters of any HTML stand, in linear time; nothing is left out, hidden or not. */
export function readHtmlRuns(html: string): HtmlRuns {
  const shown: Writer = { text: "", runs: [] };
  const attributes: Writer = { text: "", runs: [] };
  let tag = 0;
  const write = (to: Writer, text: string, place: Place): void => {
    to.runs.push({ at: to.text.length, length: text.length, place });
    to.text += text;
  };
  const endLine = (start: number, end: number): void => {
    if (!INLINE.has(html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase())) shown.text += "\n";
  };
  readHtmlTokens(html, {
    onopentagname: (start, end) => {
      tag = end;
      endLine(start, end);
    },
    onclosetag: endLine,
    ontext: (start, end) => write(shown, html.slice(start, end), { start, end, tag: null }),
    ontextentity: (codepoint, end) =>
      write(shown, String.fromCodePoint(codepoint), { start: html.lastIndexOf("&", end - 1), end, tag: null }),
    onattribname: () => {
      attributes.text += "\n";
    },
    onattribdata: (start, end) => write(attributes, html.slice(start, end), { start, end, tag }),
    // The tokenizer does not say where this one stands, so it belongs to no place and stays as it is.
    onattribentity: (codepoint) => {
      attributes.text += String.fromCodePoint(codepoint);
    },
  });
  const moved = attributes.runs.map((run) => ({ ...run, at: run.at + shown.text.length }));
  const runs = [...shown.runs, ...moved];
  return { text: shown.text + attributes.text, placesOf: (range) => placesOf(runs, range) };
}

function placesOf(runs: readonly Run[], { start, end }: Range): readonly Place[] {
  const places: Place[] = [];
  for (let index = firstAfter(runs, start); index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined || run.at >= end) break;
    const isLetterByLetter = run.place.end - run.place.start === run.length;
    const from = isLetterByLetter ? run.place.start + Math.max(0, start - run.at) : run.place.start;
    const to = isLetterByLetter ? run.place.start + Math.min(run.length, end - run.at) : run.place.end;
    const last = places.at(-1);
    // Two characters may come from one entity.
    if (last !== undefined && from >= last.start && from <= last.end) places[places.length - 1] = { ...last, end: to };
    else places.push({ start: from, end: to, tag: run.place.tag });
  }
  return places;
}

/** The first run that ends after a position. */
function firstAfter(runs: readonly Run[], position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.at + run.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
