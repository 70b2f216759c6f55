import { ibanChecks } from "./checksums";
import { rangesOf, type SensitiveType } from "./detector";

const IBAN =
  /(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,4})?(?![A-Za-z0-9])/g;
const GROUPED = /^[A-Za-z]{2}[0-9]{2}(?:[A-Za-z0-9]+|(?: [A-Za-z0-9]{1,4})+|(?:-[A-Za-z0-9]{1,4})+)$/;
// SWIFT, "IBAN registry" (ISO 13616): length by country.
const LENGTHS =
  "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";
const LENGTH = new Map(LENGTHS.split(" ").map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));

export const iban: SensitiveType = {
  type: "iban",
  class: "personal",
  title: "Bank account number (IBAN)",
  why: "It names a person's bank account.",
  patterns: { IBAN, GROUPED },
  find: (body) => rangesOf(body, IBAN).flatMap((range) => trim(body, range)),
};

/** The pattern may take in a following word; the country tells how much is the number. */
function trim(body: string, { start, end }: { start: number; end: number }) {
  const length = LENGTH.get(body.slice(start, start + 2).toUpperCase());
  if (length === undefined) return [];
  let taken = 0;
  let to = start;
  while (to < end && taken < length) if (/[A-Za-z0-9]/.test(body.charAt(to++))) taken++;
  const written = body.slice(start, to);
  const value = written.replace(/[ -]/g, "").toUpperCase();
  // Hexadecimal IDs in lower case are no IBAN, nor is what is not grouped by four.
  if (/^[0-9a-f-]+$/.test(written) || !GROUPED.test(written)) return [];
  if (taken < length || /[A-Za-z0-9]/.test(body.charAt(to)) || !ibanChecks(value)) return [];
  return [{ start, end: to }];
}
