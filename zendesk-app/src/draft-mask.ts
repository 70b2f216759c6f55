import { htmlToText, looksLikeHtml } from "../../shared/normalise/html";
import { maskDraft } from "../../shared/privacy/mask-draft";
import { type Answer, failed } from "./fault";
import type { Zendesk } from "./zendesk";

type Port = Pick<Zendesk, "read" | "set">;

/** What stood in the composer, and what stands there instead. */
export interface Masked {
  readonly before: string;
  readonly after: string;
}

/** Masks the composer's text as it stands now, which may be newer than the verdict, while the page shows `ticketId`. */
export async function maskComposer(zendesk: Port, ticketId: string): Promise<Answer<Masked>> {
  const before = await composerText(zendesk, ticketId);
  if (!before.ok) return before;
  const masked = { before: before.value, after: maskDraft(before.value) };
  const set = await zendesk.set("comment.text", masked.after);
  return set.ok ? { ok: true, value: masked } : set;
}

/** Puts back what stood there; false where the text is no longer the one that was masked. */
export async function unmaskComposer(zendesk: Port, ticketId: string, masked: Masked): Promise<Answer<boolean>> {
  const now = await composerText(zendesk, ticketId);
  if (!now.ok) return now;
  // Editors write the same text as other HTML.
  if (wordsOf(now.value) !== wordsOf(masked.after)) return { ok: true, value: false };
  const set = await zendesk.set("comment.text", masked.before);
  return set.ok ? { ok: true, value: true } : set;
}

async function composerText({ read }: Port, ticketId: string): Promise<Answer<string>> {
  const answer = await read(["ticket.id", "comment.text"]);
  if (!answer.ok) return answer;
  const { "ticket.id": id, "comment.text": text } = answer.value;
  // The agent may have gone on to another ticket, whose draft is none of ours.
  return typeof text === "string" && String(id ?? "new") === ticketId ? { ok: true, value: text } : failed("malformed");
}

const wordsOf = (text: string): string => (looksLikeHtml(text) ? htmlToText(text) : text).trim();
