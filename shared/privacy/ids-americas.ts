import { digitsOf, luhn, remainder, weighted } from "./checksums";
import { personalId } from "./personal-id";

const repeated = /^(.)\1*$/;

function brazilian(value: string, first: readonly number[]): boolean {
  const digits = digitsOf(value);
  const check = (weights: readonly number[]) => {
    const rest = weighted(digits, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  const lead = first.length === 9 ? 11 : 6;
  return (
    !repeated.test(value) &&
    check(first) === digits[first.length] &&
    check([lead, ...first]) === digits[first.length + 1]
  );
}

/** Numbers of American states, each with the structure or checksum that the state publishes. */
export const AMERICAN_IDS = [
  personalId({
    type: "us-social-security-number",
    title: "US social security number",
    // Social Security Administration, "SSN randomization": no 000, 666 or 9xx area, no 00 group, no 0000 serial.
    pattern:
      /(?<![\w.-])(?!000|666)[0-8][0-9]{2}(?<mark>[-. ]?)(?!00)[0-9]{2}\k<mark>(?!0000)[0-9]{4}(?![\w-]|\.[0-9])/g,
    valid: (value) => !/^(?:078051120|219099999|123456789|987654321)$/.test(value) && !repeated.test(value),
    words: /\bssn\b|social security|\bsocial\b|\bss ?#/i,
    sure: (written) => written[3] === "-",
  }),
  personalId({
    type: "us-taxpayer-number",
    title: "US taxpayer number (ITIN)",
    // IRS publication 1915: 9xx-(50-65, 70-88, 90-92, 94-99)-xxxx.
    pattern: /(?<![\w.-])9[0-9]{2}[- ]?(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-2]|9[4-9])[- ]?[0-9]{4}(?![\w-])/g,
    valid: () => true,
    words: /\bitin\b|tax ?payer|\btax\b/i,
    sure: (written) => /^...-..-....$/.test(written),
  }),
  personalId({
    type: "us-medicare-number",
    title: "US Medicare number",
    // CMS, "Understanding the Medicare Beneficiary Identifier format".
    pattern:
      /(?<![\w-])[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9]-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9]-?[AC-HJKMNP-RT-Y]{2}[0-9]{2}(?![\w-])/gi,
    valid: () => true,
    words: /medicare|\bmbi\b|beneficiary/i,
    sure: (written) => /^[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]{4}$/.test(written),
  }),
  personalId({
    type: "us-provider-number",
    title: "US provider number (NPI)",
    // CMS, "NPI check digit": Luhn over the number behind 80840.
    pattern: /(?<![\w.-])[12][0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}(?![\w-])/g,
    valid: (value) => luhn(digitsOf(`80840${value}`)) && !/^1{9}/.test(value),
    words: /\bnpi\b|provider (?:id|number)/i,
    nearby: ["npi", "provider id", "provider number"],
  }),
  personalId({
    type: "us-prescriber-number",
    title: "US prescriber number (DEA)",
    // DEA Diversion Control, "DEA registration number": odd digits plus twice the even ones.
    pattern: /(?<![\w-])[ABCDEFGHJKLMPRSTUX][A-Z9]?[0-9]{7,8}(?![\w-])/gi,
    valid: (value) => {
      const digits = digitsOf(value.slice(-7));
      return value.length === 9 && weighted(digits, [1, 2, 1, 2, 1, 2]) % 10 === digits[6];
    },
    words: /\bdea\b|prescriber|certificate number|medical licen/i,
    nearby: ["dea number", "dea no", "dea #", "dea:", "prescriber", "certificate number", "medical licen"],
  }),
  personalId({
    type: "bank-routing-number",
    title: "US bank routing number",
    // American Bankers Association, "Routing number policy": weights 3 7 1.
    pattern: /(?<![\w.-])[0-3678][0-9]{3}-?[0-9]{4}-?[0-9](?![\w-])/g,
    valid: (value) => weighted(digitsOf(value), [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 && !repeated.test(value),
    words: /routing|\baba\b|\brtn\b|transit number/i,
    nearby: ["routing", "aba", "rtn", "transit"],
  }),
  personalId({
    type: "canadian-insurance-number",
    title: "Canadian social insurance number",
    // Service Canada, "Social Insurance Number code of practice": Luhn, first digit neither 0 nor 8.
    pattern: /(?<![\w.-])[1-79][0-9]{2}(?<mark>[- ]?)[0-9]{3}\k<mark>[0-9]{3}(?![\w-])/g,
    valid: (value) => luhn(digitsOf(value)) && !repeated.test(value),
    words: /\bsin\b|social insurance|assurance sociale|\bnas\b/i,
    nearby: ["sin", "social insurance", "assurance sociale", "nas"],
  }),
  personalId({
    type: "brazilian-taxpayer-number",
    title: "Brazilian CPF",
    // Receita Federal, "Cadastro de Pessoas Físicas": two check digits by 11.
    pattern: /(?<![\w.-])[0-9]{3}\.?[0-9]{3}\.?[0-9]{3}-?[0-9]{2}(?![\w-])/g,
    valid: (value) => brazilian(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]),
    words: /\bcpf\b/i,
    sure: (written) => /^[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}$/.test(written),
  }),
  personalId({
    type: "mexican-population-code",
    title: "Mexican CURP",
    // RENAPO, "Clave Única de Registro de Población": names, birth date, sex, state, consonants.
    pattern:
      /(?<![\w-])[A-Z][AEIOUX][A-Z]{2}[0-9]{2}[01][0-9][0-3][0-9][HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z][0-9](?![\w-])/g,
    valid: () => true,
    words: /curp/i,
    sure: () => true,
  }),
  personalId({
    type: "chilean-tax-number",
    title: "Chilean RUT",
    // Servicio de Impuestos Internos, "RUT": weights 2 to 7 from the right, K for ten.
    pattern: /(?<![\w.-])[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}-[0-9kK](?![\w-])/g,
    valid: (value) => {
      const digits = [...digitsOf(value.slice(0, -1))].reverse();
      const rest = 11 - (digits.reduce((sum, digit, i) => sum + digit * (2 + (i % 6)), 0) % 11);
      return (rest === 11 ? "0" : rest === 10 ? "K" : String(rest)) === value.at(-1);
    },
    words: /\brut\b|\brun\b/i,
    sure: (written) => written.includes("."),
  }),
  personalId({
    type: "argentine-tax-number",
    title: "Argentine CUIL or CUIT",
    // AFIP, "CUIT/CUIL": weights 5432765432.
    pattern: /(?<![\w.-])(?:2[0347]|3[034])-[0-9]{8}-[0-9](?![\w-])/g,
    valid: (value) =>
      (11 - (weighted(digitsOf(value), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[10]),
    words: /cui[lt]/i,
    sure: () => true,
  }),
  personalId({
    type: "south-african-id",
    title: "South African identity number",
    // Department of Home Affairs, identity number: birth date, sequence, citizenship, Luhn.
    pattern: /(?<![\w.-])[0-9]{2}[01][0-9][0-3][0-9]{5}[012][0-9]{2}(?![\w-])/g,
    valid: (value) =>
      remainder(digitsOf(value.slice(2, 4)), 100) >= 1 &&
      Number(value.slice(2, 4)) <= 12 &&
      Number(value.slice(4, 6)) >= 1 &&
      Number(value.slice(4, 6)) <= 31 &&
      /[89]$/.test(value.slice(0, 12)) &&
      luhn(digitsOf(value)),
    words: /south africa|\brsa\b|\bsa id\b|refugee id|permanent resident/i,
    nearby: ["south africa", "rsa", "sa id", "permanent resident", "refugee id"],
  }),
];
