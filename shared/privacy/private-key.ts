import type { Range } from "../types";
import { rangesOf, type SensitiveType } from "./detector";

// RFC 7468 (PEM), RFC 9580 (OpenPGP armour), RFC 4716 (SSH2), PuTTY appendix C (PPK file format), RFC 7517 (JWK).
const BEGIN =
  /-{4,5} ?BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}(?=\\?[rn]|[ \t]{0,9}\r?\n|[ \t]{1,9}[A-Za-z0-9+/]{16})/g;
const END = /-{4,5} ?END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
const PUTTY = /PuTTY-User-Key-File-[0-9]: ?[^\n]{0,80}/g;
const PUTTY_END = /Private-(?:MAC|Hash): ?[0-9a-f]{0,64}/g;
const JWK = /"d"\s{0,4}:\s{0,4}"(?<value>[\w-]{40,700})(?=")/g;
const XML = /(?<=<D>)[A-Za-z0-9+/=\s]{40,800}(?=<\/D>)/g;
const KEY_LINE =
  /(?:[\s"'+,>|]|\\[nrt]|[A-Za-z0-9+/=]{16}|(?<=[A-Za-z0-9+/=]{16}(?:\r?\n)?)[A-Za-z0-9+/=]{1,63}(?=[\s\\"']|$)|[A-Z][\w-]{1,40}: [^\n]{0,80})/y;
/** The longest private key in use, RSA of 16,384 bits in PEM with escapes, is some 13,000 characters long. */
const LONGEST = 20_000;

export const privateKey: SensitiveType = {
  type: "private-key",
  class: "secret",
  title: "Private key",
  why: "Whoever holds it can sign in, sign or decrypt as its owner.",
  cues: ["private key", "putty-user-key-file", '"kty"', "<rsakeyvalue>"],
  patterns: { BEGIN, END, PUTTY, PUTTY_END, JWK, XML, KEY_LINE },
  find: (body) => [
    ...blocks(body, BEGIN, END),
    ...blocks(body, PUTTY, PUTTY_END),
    ...(body.includes('"kty"') ? rangesOf(body, JWK) : []),
    ...(body.includes("<RSAKeyValue>") ? rangesOf(body, XML) : []),
  ],
};

function blocks(body: string, begin: RegExp, end: RegExp): readonly Range[] {
  const ends = rangesOf(body, end);
  const found: Range[] = [];
  let next = 0;
  for (const marker of rangesOf(body, begin)) {
    const last = found.at(-1);
    if (last !== undefined && marker.start < last.end) continue;
    while ((ends[next]?.start ?? Number.POSITIVE_INFINITY) < marker.end) next++;
    const close = ends[next];
    if (close === undefined || close.start - marker.end > LONGEST) {
      found.push({ start: marker.start, end: endOfKeyLines(body, marker.end) });
    } else if (!isPlaceholder(body.slice(marker.end, close.start))) {
      found.push({ start: marker.start, end: close.end });
    }
  }
  return found;
}

/** Where the lines end that look like a key's, when its end was cut off. */
function endOfKeyLines(body: string, from: number): number {
  const limit = Math.min(body.length, from + LONGEST);
  let at = from;
  while (at < limit) {
    KEY_LINE.lastIndex = at;
    if (!KEY_LINE.test(body)) break;
    at = KEY_LINE.lastIndex;
  }
  const key = body.slice(from, at).trimEnd();
  return from + key.length;
}

/** The smallest private key (Ed25519 in PKCS #8) has 64 characters of base64; less is a sample's filling. */
function isPlaceholder(content: string): boolean {
  const bare = content.replace(/\\[nrt]|[\s"'+,]/g, "");
  return bare.length < 60 && !/[a-z] [a-z]/.test(content);
}
