import { readHtmlTokens } from "./html-tokens";
import { createHtmlWriter } from "./html-writer";

/** What an element says of itself, as far as plain text needs it. */
export type Attributes = ReadonlyMap<string, string>;

const LONGEST_NAME = 16;
const LONGEST_VALUE = 4096;
const ATTRIBUTES = new Set(["href", "src", "alt", "class", "start", "width", "height", "type", "checked"]);
const TAG = /^<\/?[a-z][a-z0-9]{0,15}[\s/>]/i;

/**
 * HTML as plain text, in the conventions of `Outline`. Takes any text, however broken or deep, in linear time and a
 * flat stack: it reads the tokens and never builds a tree. Hidden text stays, since it was written; scripts and styles go.
 */
export function htmlToText(html: string): string {
  const writer = createHtmlWriter();
  let tag = "";
  let attributes = new Map<string, string>();
  let name = "";
  let value = "";
  const open = (): void => {
    writer.open(tag, attributes);
    attributes = new Map();
  };
  const slice = (start: number, end: number, longest: number) => html.slice(start, Math.min(end, start + longest));
  readHtmlTokens(html, {
    onopentagname: (start, end) => {
      tag = slice(start, end, LONGEST_NAME).toLowerCase();
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag: (start, end) => writer.close(slice(start, end, LONGEST_NAME).toLowerCase()),
    onattribname: (start, end) => {
      name = slice(start, end, LONGEST_NAME).toLowerCase();
      value = "";
    },
    onattribdata: (start, end) => {
      if (value.length < LONGEST_VALUE && ATTRIBUTES.has(name)) value += slice(start, end, LONGEST_VALUE);
    },
    onattribentity: (codepoint) => {
      if (value.length < LONGEST_VALUE) value += String.fromCodePoint(codepoint);
    },
    onattribend: () => {
      if (ATTRIBUTES.has(name) && !attributes.has(name)) attributes.set(name, value);
    },
    ontext: (start, end) => writer.text(html.slice(start, end)),
    ontextentity: (codepoint) => writer.text(String.fromCodePoint(codepoint)),
  });
  return writer.end();
}

/** Whether a text that may be either is HTML: its first `<` opens or closes an element. */
export function looksLikeHtml(text: string): boolean {
  const at = text.indexOf("<");
  return at >= 0 && TAG.test(text.slice(at, at + 20));
}
