import { digitsOf, isDay, verhoeff, weighted } from "./checksums";
import { personalId } from "./personal-id";

const repeated = /^(.)\1*$/;

/** Numbers of Asian and Pacific states, each with the structure or checksum that the state publishes. */
export const ASIAN_IDS = [
  personalId({
    type: "indian-aadhaar-number",
    title: "Indian Aadhaar number",
    // UIDAI, "Aadhaar number": twelve digits, the first from 2 to 9, Verhoeff, no palindrome.
    pattern: /(?<![\w.-])[2-9][0-9]{3}(?<mark>[ :-]?)[0-9]{4}\k<mark>[0-9]{4}(?![\w-])/g,
    valid: (value) => verhoeff(digitsOf(value)) && !repeated.test(value),
    words: /aadhaar|aadhar|uidai|आधार/i,
    nearby: ["aadha", "uidai", "आधार"],
  }),
  personalId({
    type: "indian-tax-number",
    title: "Indian PAN",
    // Income Tax Department of India, "PAN": five letters, the fourth telling the holder, four digits, one letter.
    pattern: /(?<![\w-])[A-Z]{3}[ABCFGHJLPTabcfghjlpt][A-Z][0-9]{4}[A-Z](?![\w-])/gi,
    valid: () => true,
    words: /\bpan\b|permanent account|income tax/i,
    nearby: ["pan number", "pan card", "pan no", "pan is", "pan:", "permanent account", "income tax"],
  }),
  personalId({
    type: "singaporean-id",
    title: "Singapore NRIC or FIN",
    // Immigration & Checkpoints Authority of Singapore: prefix letter, seven digits, check letter.
    pattern: /(?<![\w-])[STFGMstfgm][0-9]{7}[A-Za-z](?![\w-])/g,
    valid: () => true,
    words: /nric|\bfin\b|identity/i,
    nearby: ["nric", "fin", "identity"],
  }),
  personalId({
    type: "korean-resident-number",
    title: "Korean resident or foreigner number",
    // Korean Ministry of the Interior, "Resident registration number": birth date, sex and century; no checksum since 2020.
    pattern: /(?<![\w.-])[0-9]{2}[01][0-9][0-3][0-9]-?[1-8][0-9]{6}(?![\w-])/g,
    valid: (value) => isDay(Number(value.slice(2, 4)), Number(value.slice(4, 6))),
    words: /\brrn\b|\bfrn\b|resident|주민|외국인/i,
    sure: (written) => /^[0-9]{6}-[0-9]{7}$/.test(written),
  }),
  personalId({
    type: "thai-id",
    title: "Thai identity number",
    // Thai Department of Provincial Administration: thirteen digits, weights 13 to 2, by 11.
    pattern: /(?<![\w.-])[1-8]-?[0-9]{4}-?[0-9]{5}-?[0-9]{2}-?[0-9](?![\w-])/g,
    valid: (value) =>
      (11 - (weighted(digitsOf(value), [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(value[12]),
    words: /thai|บัตรประชาชน|เลขประจำตัว|\btnin\b/i,
    sure: (written) => /^[0-9]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]$/.test(written),
  }),
  personalId({
    type: "australian-tax-number",
    title: "Australian TFN",
    // Australian Taxation Office, "TFN": weights 1 4 3 7 5 8 6 9 10, by 11.
    pattern: /(?<![\w.-])[0-9]{3} ?[0-9]{3} ?[0-9]{3}(?![\w-])/g,
    valid: (value) => weighted(digitsOf(value), [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 && !repeated.test(value),
    words: /\btfn\b|tax file/i,
    nearby: ["tfn", "tax file"],
  }),
  personalId({
    type: "australian-business-number",
    title: "Australian ABN or ACN",
    // Australian Business Register, "Format of the ABN"; ASIC, "ACN check digit"; sole traders are persons.
    pattern: /(?<![\w.-])(?:[0-9]{2} ?)?[0-9]{3} ?[0-9]{3} ?[0-9]{3}(?![\w-])/g,
    valid: (value) => {
      const digits = digitsOf(value);
      if (repeated.test(value)) return false;
      if (digits.length === 9) return (10 - (weighted(digits, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === digits[8];
      const lowered = digits.map((digit, i) => (i === 0 ? digit - 1 : digit));
      return weighted(lowered, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0;
    },
    words: /\babn\b|\bacn\b|australian (?:business|company)/i,
    nearby: ["abn", "acn", "australian"],
  }),
  personalId({
    type: "australian-medicare-number",
    title: "Australian Medicare number",
    // Services Australia, "Medicare card number": weights 1 3 7 9, first digit from 2 to 6.
    pattern: /(?<![\w.-])[2-6][0-9]{3} ?[0-9]{5} ?[0-9](?![\w-])/g,
    valid: (value) => weighted(digitsOf(value), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(value[8]),
    words: /medicare/i,
    nearby: ["medicare"],
  }),
  personalId({
    type: "chinese-id",
    title: "Chinese identity number",
    // GB 11643-1999: region, birth date, order, ISO 7064 MOD 11-2.
    pattern: /(?<![\w.-])[1-8][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}[0-9Xx](?![\w-])/g,
    valid: (value) =>
      "10X98765432"[
        weighted(digitsOf(value.slice(0, 17)), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11
      ] === value[17] && isDay(Number(value.slice(10, 12)), Number(value.slice(12, 14))),
    words: /身份证|identity/i,
    sure: () => true,
  }),
];
