// Terminal escapes and other control characters, and the marks that turn the direction of what follows.
const UNSEEN = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Ticket text without characters that act instead of showing: what is left is only ever text. */
export function inert(text: string): string {
  return text.replace(UNSEEN, "");
}

/** Ticket text on one line. */
export function oneLine(text: string): string {
  return inert(text).split(/\s/).filter(Boolean).join(" ");
}
