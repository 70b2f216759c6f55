import type { Range } from "../types";
import { isAlone, isNamed } from "./context";
import { rangesOf, type SensitiveType } from "./detector";

// RFC 791 and RFC 4291 §2.2, in the forms of RFC 5952; loopback, unspecified, link-local and masks name nobody.
const V4 = /(?<![\w.-]|\bv )(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}(?![\w-]|\.[0-9A-Za-z])/g;
const V6 = /(?<![\w:.])(?:[0-9A-Fa-f]{1,4}:|::?)[0-9A-Fa-f:.]{1,44}(?![\w:])/g;
const VERSION =
  /(?:version|windows|macos|os x|android|ios|versions|ver|v|release|build|rev|upgrade|update|firmware|driver|sdk|jdk|jre|java|chrome|chromium|firefox|safari|edge?|opr|opera|thunderbird|seamonkey|libreoffice|openoffice|package|bundle|since|schema|section|chapter)[ \t]{0,3}[:=/(]?[ \t]{0,3}v?$/i;
const WORDS =
  /\bip(?:v4|v6)?\b|\bips\b|address|\bhosts?\b|hostname|server|client|remote|peer|\bfrom\b|ping|\baddr|gateway|\bdns\b|\bnode|inet|source|\bsrc\b|\bdst\b|subnet|proxy|listen|bind|connect|network|x-forwarded-for|x-real-ip|adresse|direcci|indirizzo/i;

export const ipAddress: SensitiveType = {
  type: "ip-address",
  class: "personal",
  title: "IP address",
  why: "It can name a person or show a customer's network from inside.",
  patterns: { V4, V6, VERSION, WORDS },
  find: (body) => [
    ...rangesOf(body, V4, (value, start) => isV4(body, value, { start, end: start + value.length })),
    ...rangesOf(body, V6).flatMap((range) => trimV6(body, range)),
  ],
};

function isV4(body: string, value: string, range: Range): boolean {
  const octets = value.split(".").map(Number);
  const [first = 0, second = 0] = octets;
  if (octets.some((octet) => octet > 255) || first === 0 || first === 127 || first === 255) return false;
  if (first === 169 && second === 254) return false;
  if (isAlone(body, range)) return true;
  const before = body.slice(Math.max(0, range.start - 24), range.start);
  if (VERSION.test(before)) return false;
  const wide = octets.filter((octet) => octet >= 20).length >= 2;
  return (
    wide || first === 192 || /^:[0-9]{2,5}\b/.test(body.slice(range.end, range.end + 7)) || isNamed(body, range, WORDS)
  );
}

function trimV6(body: string, { start, end }: Range): readonly Range[] {
  let to = end;
  while (to > start && /[.:]/.test(body.charAt(to - 1)) && !body.startsWith("::", to - 2)) to--;
  const text = body.slice(start, to);
  return isV6(text) ? [{ start, end: to }] : [];
}

function isV6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2 || !/[0-9]/.test(text)) return false;
  let groups = 0;
  for (const part of halves.flatMap((half) => (half === "" ? [] : half.split(":")))) {
    if (/^[0-9A-Fa-f]{1,4}$/.test(part)) groups++;
    else if (
      /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/.test(part) &&
      text.endsWith(part) &&
      part.split(".").every((octet) => Number(octet) <= 255)
    )
      groups += 2;
    else return false;
  }
  if (halves.length === 1) return groups === 8;
  // `::1` is the machine itself; two short groups around `::` may be code.
  return groups >= 2 && groups <= 7 && text.length >= 5;
}
