import type { SensitiveFinding, Span, Ticket } from "../types";

/** What can be quoted of a ticket. */
export type Quotable = Pick<Ticket, "subject" | "texts" | "attachments">;

/** A piece of a quotation; `proof` is the part that a check pointed at. */
export interface Piece {
  readonly text: string;
  readonly proof: boolean;
}

const CONTEXT = 40;
const LONGEST_PROOF = 160;
const LONGEST_PASSAGE = 2000;
const PASSAGE_CONTEXT = 600;

/** The text that a span lies in: the subject, a message, or an attachment's name. */
function textOf(ticket: Quotable, id: string): string | null {
  if (id.startsWith("attachment:")) {
    return ticket.attachments.find((attachment) => `attachment:${attachment.id}` === id)?.name ?? null;
  }
  const found = ticket.texts.find((text) => text.id === id);
  if (found !== undefined) return found.body;
  return id === "subject" ? ticket.subject : null;
}

/**
 * The proof of a finding with a little of its line around it, every secret in it replaced by its masked preview.
 * Empty where the span points nowhere.
 */
export function quote(ticket: Quotable, span: Span, secrets: readonly SensitiveFinding[]): readonly Piece[] {
  const body = textOf(ticket, span.text);
  if (body === null || span.start < 0 || span.end > body.length || span.start >= span.end) return [];
  const cut = span.end - span.start > LONGEST_PROOF;
  const end = cut ? whole(body, span.start + LONGEST_PROOF) : span.end;
  const from = contextStart(body, span.start);
  const to = cut ? end : contextEnd(body, end);
  const inside = secrets.filter((secret) => secret.text === span.text && secret.start < to && secret.end > from);
  const mask = (start: number, stop: number) => masked(body, start, stop, inside);
  const pieces = [
    { text: lead(mask(from, span.start), from > lineStart(body, span.start)), proof: false },
    { text: mask(span.start, end) + (cut ? "…" : ""), proof: true },
    { text: trail(mask(end, to), !cut && to < lineEnd(body, to)), proof: false },
  ];
  return pieces.map((piece) => ({ ...piece, text: plain(piece.text) })).filter(({ text }) => text !== "");
}

/**
 * The whole paragraph that a proof stands in, line by line, masked like a quotation. Empty where it points to no message.
 */
export function passage(ticket: Quotable, span: Span, secrets: readonly SensitiveFinding[]): readonly Piece[] {
  const body = ticket.texts.find((text) => text.id === span.text)?.body ?? null;
  if (body === null || span.start < 0 || span.end > body.length || span.start >= span.end) return [];
  const end = whole(body, Math.min(span.end, span.start + LONGEST_PASSAGE));
  const first = span.start === 0 ? 0 : body.lastIndexOf("\n\n", span.start - 1) + 1;
  const last = body.indexOf("\n\n", end);
  const from = whole(body, Math.max(first, span.start - PASSAGE_CONTEXT));
  const to = whole(body, Math.min(last < 0 ? body.length : last, end + PASSAGE_CONTEXT));
  const inside = secrets.filter((secret) => secret.text === span.text && secret.start < to && secret.end > from);
  const mask = (start: number, stop: number) => masked(body, start, stop, inside);
  const pieces = [
    { text: lead(mask(from, span.start), from > first).trimStart(), proof: false },
    { text: mask(span.start, end) + (end < span.end ? "…" : ""), proof: true },
    { text: trail(mask(end, to), to < body.length && to !== last).trimEnd(), proof: false },
  ];
  return pieces.map((piece) => ({ ...piece, text: undirected(piece.text) })).filter(({ text }) => text !== "");
}

/** On one line, without signs that turn the writing direction: `exe.fdp` must not be shown as `pdf.exe`. */
const plain = (text: string): string => undirected(text.replace(/\s+/g, " "));

const undirected = (text: string): string => text.replace(/\p{Bidi_C}|(?!\n)\p{Cc}/gu, "");

/** `body.slice(start, end)` with each secret that it touches shown as its preview, at the place where it begins. */
function masked(body: string, start: number, end: number, secrets: readonly SensitiveFinding[]): string {
  const sorted = [...secrets].sort((a, b) => a.start - b.start || b.end - a.end);
  let text = "";
  let at = start;
  for (const secret of sorted) {
    if (secret.end <= at || secret.start >= end) continue;
    if (secret.start >= at) text += body.slice(at, secret.start) + secret.preview;
    // A secret that began before this piece has been shown there, or is shown here when the quotation begins inside it.
    else if (at === start) text += "•••";
    at = Math.max(at, secret.end);
  }
  return at < end ? text + body.slice(at, end) : text;
}

const lead = (text: string, cut: boolean): string => (cut ? `…${text}` : text);
const trail = (text: string, cut: boolean): string => (cut ? `${text}…` : text);

const lineStart = (body: string, at: number): number => body.lastIndexOf("\n", at - 1) + 1;

function lineEnd(body: string, at: number): number {
  const found = body.indexOf("\n", at);
  return found < 0 ? body.length : found;
}

function contextStart(body: string, at: number): number {
  const earliest = at === 0 ? 0 : lineStart(body, at);
  if (at - CONTEXT <= earliest) return earliest;
  const space = body.indexOf(" ", at - CONTEXT - 1);
  return space >= 0 && space < at ? space + 1 : at;
}

function contextEnd(body: string, at: number): number {
  const latest = lineEnd(body, at);
  if (at + CONTEXT >= latest) return latest;
  const space = body.lastIndexOf(" ", at + CONTEXT);
  return space > at ? space : at;
}

/** Never between the two halves of a character. */
function whole(body: string, at: number): number {
  const code = at < body.length ? body.charCodeAt(at) : 0;
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
