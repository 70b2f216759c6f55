import type { Range } from "../types";
import { digitsOf, luhn } from "./checksums";
import { isAlone, isNamed } from "./context";
import type { SensitiveType } from "./detector";

const NUMBER = /(?<![\w.:/\\-]|[0-9] )[0-9](?:[ -]?[0-9]){11,18}(?![\w-]|[.:][0-9])/g;
const WORDS =
  /card|visa|master|amex|american express|diners|discover|jcb|\bcc\b|maestro|credit|debit|cvv|cvc|karte|carte|tarjeta|cart[aã]o|carta|kaart|kort|カード/i;
/** A long number beside such a name counts or identifies something. */
const COUNTER =
  /(?:id|ids|key|span|trace|seq|sequence|offset|time|ts|timestamp|size|bytes|block|txn|order|ticket|number|no|#)["']?[ \t]{0,3}[:=#]?[ \t]{0,3}["']?$/i;

const LONG = /[0-9]{12}/;

interface Issuer {
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

// Issuer ranges as the networks publish them (ISO/IEC 7812, ISO register of issuer identification numbers).
const ISSUERS: readonly Issuer[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^5[1-5]/, lengths: [16] },
  { prefix: /^2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^6(?:011|5|4[4-9]|22)/, lengths: [16, 17, 18, 19] },
  { prefix: /^3(?:0[0-5]|095|6|[89])/, lengths: [14, 16] },
  { prefix: /^35(?:2[89]|[3-8][0-9])/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:2131|1800)/, lengths: [15] },
  { prefix: /^1/, lengths: [15] },
  { prefix: /^35/, lengths: [16] },
  { prefix: /^(?:501[89]|502[0-9]|5038|5893|6304|6759|676[1-3])/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { prefix: /^(?:50|5[6-8]|6|0604)/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
];
const SURE = 6;

export const paymentCard: SensitiveType = {
  type: "payment-card",
  class: "personal",
  title: "Payment card number",
  why: "Money can be taken with it, and card rules (PCI DSS) forbid to keep it in tickets.",
  patterns: { NUMBER, WORDS, COUNTER, LONG },
  find: (body) => {
    const found: Range[] = [];
    for (const { index, 0: text } of body.matchAll(NUMBER)) {
      const range = { start: index, end: index + text.length };
      if (isCard(body, range, text)) found.push(range);
    }
    return found;
  },
};

function isCard(body: string, range: Range, text: string): boolean {
  const number = text.replace(/[ -]/g, "");
  const issuer = ISSUERS.findIndex(({ prefix, lengths }) => prefix.test(number) && lengths.includes(number.length));
  if (issuer < 0 || !luhn(digitsOf(number)) || new Set(number).size < 2) return false;
  if (isNamed(body, range, WORDS) || (isAlone(body, range) && issuer < ISSUERS.length - 1)) return true;
  const before = body.slice(Math.max(0, range.start - 24), range.start);
  if (COUNTER.test(before) || /0{4}$/.test(number)) return false;
  // In a table of long numbers one in ten passes the checksum.
  if (LONG.test(before) || LONG.test(body.slice(range.end, range.end + 24))) return false;
  const grouped = /^[0-9]{4}([ -])[0-9]{4}\1[0-9]{4}\1[0-9]{4}$|^[0-9]{4}([ -])[0-9]{6}\2[0-9]{5}$/.test(text);
  return grouped || (issuer <= SURE && text === number && number.length >= 14 && number.length <= 16);
}
