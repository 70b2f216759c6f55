import { digitsOf, isDay, luhn, mod1110, remainder, weighted } from "./checksums";
import { personalId } from "./personal-id";

const day = (text: string, at: number) => Number(text.slice(at, at + 2));
/** Year, month and day as two digits each; some countries add to the month to tell the century. */
const isBirth = (text: string, plus: readonly number[] = [0]) =>
  plus.some((add) => isDay(day(text, 2) - add, day(text, 4)));

const SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";
const FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const IRISH = "WABCDEFGHIJKLMNOPQRSTUV";

/** Numbers of European states, each with the checksum that the state publishes. */
export const EUROPEAN_IDS = [
  personalId({
    type: "uk-nhs-number",
    title: "NHS number",
    // NHS Data Dictionary, "NHS number": weights 10 to 2, remainder by 11.
    pattern: /(?<![\w.-])[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![\w-])/g,
    valid: (value) => (11 - (weighted(digitsOf(value), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[9]),
    words: /\bnhs\b|national health/i,
    nearby: ["nhs", "national health"],
  }),
  personalId({
    type: "uk-national-insurance-number",
    title: "National Insurance number",
    // HMRC manual NIM39110: letters that never occur, and a suffix from A to D.
    pattern:
      /(?<![\w-])(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-prstw-z][a-ceghj-nprstw-z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[a-d](?![\w-])/gi,
    valid: () => true,
    words: /national insurance|\bnino?\b|\bni (?:number|no)/i,
    sure: (written) => /^[A-Z]{2} [0-9]{2} [0-9]{2} [0-9]{2} [A-D]$/.test(written),
  }),
  personalId({
    type: "spanish-id",
    title: "Spanish DNI or NIE",
    // Spanish Ministry of the Interior, "Cálculo del dígito de control del NIF/NIE".
    pattern: /(?<![\w-])(?:[0-9]{7,8}|[XYZxyz][0-9]{7})[ -]?[A-HJ-NP-TV-Za-hj-np-tv-z](?![\w-])/g,
    valid: (value) => {
      const number = value.slice(0, -1).replace("X", "0").replace("Y", "1").replace("Z", "2");
      return SPANISH[Number(number) % 23] === value.at(-1);
    },
    words: /\b(?:dni|nie|nif)\b|identidad|identificaci[oó]n/i,
    sure: (written) => /^(?:[XYZ]-?[0-9]{7}-?[A-Z]|[0-9]{8}-[A-Z])$/.test(written),
  }),
  personalId({
    type: "italian-fiscal-code",
    title: "Italian codice fiscale",
    // Agenzia delle Entrate, decree of 12 March 1974: name, year, month letter, day (plus 40 for women), town, check letter.
    pattern: /(?<![\w-])[A-Z]{6}[0-9LMNP-V]{2}[ABCDEHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z](?![\w-])/g,
    valid: (value) => /[0-9]/.test(value),
    words: /codice fiscale|fiscal code|\bcf\b/i,
    sure: (written) => /^[A-Z]{6}[0-9]{2}[A-Z](?:[04][1-9]|[1256][0-9]|[37][01])[A-Z][0-9]{3}[A-Z]$/.test(written),
  }),
  personalId({
    type: "german-tax-id",
    title: "German tax ID",
    // Bundeszentralamt für Steuern, "Identifikationsnummer": eleven digits, MOD 11,10.
    pattern: /(?<![\w.-])[1-9][0-9](?: ?[0-9]{3}){3}(?![\w-])/g,
    valid: (value) => mod1110(digitsOf(value)) && new Set(value.slice(0, 10)).size < 11 && new Set(value).size > 4,
    words: /steuer-?\s?(?:id|identifik)|\bid-?nr|\btin\b|tax id/i,
    nearby: ["steuer", "idnr", "id-nr", "tin", "tax id"],
  }),
  personalId({
    type: "german-insurance-number",
    title: "German pension insurance number",
    // Deutsche Rentenversicherung, VKVV §§ 2-4: area, birth date, initial, serial, check digit.
    pattern: /(?<![\w-])[0-9]{2} ?[0-3][0-9][01][0-9][0-9]{2} ?[A-Z] ?[0-9]{3}(?![\w-])/g,
    valid: (value) => {
      if (!isDay(day(value, 4), day(value, 2))) return false;
      const letter = String(value.charCodeAt(8) - 64).padStart(2, "0");
      const digits = digitsOf(value.slice(0, 8) + letter + value.slice(9, 11));
      const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
      const sum = weights.reduce((all, weight, i) => {
        const product = weight * (digits[i] ?? 0);
        return all + Math.floor(product / 10) + (product % 10);
      }, 0);
      return sum % 10 === Number(value.at(-1));
    },
    words: /rvnr|versicherungsnummer|sozialversicherung|rentenversicherung/i,
    sure: () => true,
  }),
  personalId({
    type: "french-social-security-number",
    title: "French social security number",
    // INSEE, "Numéro d'inscription au répertoire": sex, year, month, place, order, key = 97 - number mod 97.
    pattern:
      /(?<![\w.-])[12] ?[0-9]{2} ?(?:0[1-9]|1[0-2]|[2-4][0-9]) ?(?:[0-9]{2}|2[AB]) ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}(?![\w-])/g,
    valid: (value) => {
      const number = value.slice(0, 13).replace("2A", "19").replace("2B", "18");
      return 97 - remainder(digitsOf(number), 97) === Number(value.slice(13));
    },
    words: /s[eé]curit[eé] sociale|\bnir\b|insee|num[eé]ro de s[eé]cu/i,
    sure: (written) => written.split(" ").length >= 6,
  }),
  personalId({
    type: "polish-pesel",
    title: "Polish PESEL",
    // Polish act on population records: birth date with the century in the month, weights 1 3 7 9.
    pattern: /(?<![\w.-])[0-9]{11}(?![\w-])/g,
    valid: (value) =>
      isBirth(value, [0, 20, 40, 60, 80]) &&
      (10 - (weighted(digitsOf(value), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(value[10]),
    words: /pesel/i,
    nearby: ["pesel"],
  }),
  personalId({
    type: "finnish-personal-id",
    title: "Finnish personal identity code",
    // Digital and Population Data Services Agency, "The personal identity code"; new separators since 2023.
    pattern: /(?<![\w-])[0-3][0-9][01][0-9]{3}[-+ABCDEFUVWXY][0-9]{3}[0-9A-FHJ-NPR-Y](?![\w-])/gi,
    valid: (value) => {
      const digits = value.replace("+", "");
      const serial = digits.slice(-4, -1);
      return isDay(day(value, 2), day(value, 0)) && FINNISH[Number(value.slice(0, 6) + serial) % 31] === value.at(-1);
    },
    words: /hetu|henkil[oö]tunnus|personal identity/i,
    sure: (written) => /[A-Z]/i.test(written),
  }),
  personalId({
    type: "swedish-personal-number",
    title: "Swedish personal number",
    // Skatteverket SKV 704: birth date (day plus 60 for co-ordination numbers), serial, Luhn.
    pattern: /(?<![\w.-])(?:18|19|20)?[0-9]{2}[01][0-9][0-9]{2}[-+]?[0-9]{4}(?![\w-])/g,
    valid: (value) => {
      const short = value.replace("+", "").slice(-10);
      return isDay(day(short, 2), day(short, 4) % 60 || 60) && luhn(digitsOf(short));
    },
    words: /person-?nummer|\bpnr\b|personal (?:number|identity)/i,
    sure: (written) =>
      /^(?:19|20)?[0-9]{6}-[0-9]{4}$/.test(written) &&
      !/^(?:19|20)[0-9]{4}-|-(?:[01][0-9]|2[0-3])[0-5][0-9]$/.test(written),
  }),
  personalId({
    type: "danish-cpr-number",
    title: "Danish CPR number",
    // CPR-kontoret, "Personnummeret i CPR": birth date and four digits; the checksum was given up in 2007.
    pattern: /(?<![\w.-])[0-3][0-9][01][0-9]{3}-?[0-9]{4}(?![\w-])/g,
    valid: (value) => isDay(day(value, 2), day(value, 0)),
    words: /\bcpr\b|personnummer/i,
    nearby: ["cpr", "personnummer"],
  }),
  personalId({
    type: "norwegian-birth-number",
    title: "Norwegian birth number",
    // Skatteetaten, "Fødselsnummer": two check digits by 11.
    pattern: /(?<![\w.-])[0-7][0-9][0-9]{4} ?[0-9]{5}(?![\w-])/g,
    valid: (value) => {
      const digits = digitsOf(value);
      return (
        isDay(day(value, 2) % 40, day(value, 0) % 40) &&
        weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
        weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
      );
    },
    words: /f[øo]dselsnummer|personnummer|birth number/i,
    nearby: ["dselsnummer", "personnummer", "birth number"],
  }),
  personalId({
    type: "dutch-citizen-number",
    title: "Dutch BSN",
    // Dutch government, "Burgerservicenummer": eleven-proof.
    pattern: /(?<![\w.-])[0-9]{4}[.]?[0-9]{2}[.]?[0-9]{3}(?![\w-])/g,
    valid: (value) => weighted(digitsOf(value), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && !/^(.)\1*$/.test(value),
    words: /\bbsn\b|burgerservice|sofi-?nummer/i,
    nearby: ["bsn", "burgerservice", "sofi"],
  }),
  personalId({
    type: "belgian-national-number",
    title: "Belgian national number",
    // Belgian national register, "Rijksregisternummer": 97 minus the remainder by 97.
    pattern: /(?<![\w.-])[0-9]{2}\.?[01][0-9]\.?[0-3][0-9][-. ]?[0-9]{3}[.]?[0-9]{2}(?![\w-])/g,
    valid: (value) => {
      const number = value.slice(0, 9);
      const check = Number(value.slice(9));
      return [number, `2${number}`].some((text) => 97 - remainder(digitsOf(text), 97) === check);
    },
    words: /rijksregister|registre national|national number|\bnrn\b|\binsz\b/i,
    sure: (written) => /^[0-9]{2}\.[0-9]{2}\.[0-9]{2}-[0-9]{3}\.[0-9]{2}$/.test(written),
  }),
  personalId({
    type: "swiss-insurance-number",
    title: "Swiss AHV number",
    // Swiss Central Compensation Office, "AHV number": EAN-13 that starts with 756.
    pattern: /(?<![\w.-])756\.?[0-9]{4}\.?[0-9]{4}\.?[0-9]{2}(?![\w-])/g,
    valid: (value) =>
      (10 - (weighted(digitsOf(value), [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === Number(value[12]),
    words: /\bahv\b|\bavs\b/i,
    sure: (written) => written.includes("."),
  }),
  personalId({
    type: "irish-pps-number",
    title: "Irish PPS number",
    // Irish Department of Social Protection, "PPS number": weights 8 to 2, and 9 for a second letter.
    pattern: /(?<![\w-])[0-9]{7}[A-W][A-IW]?(?![\w-])/g,
    valid: (value) => {
      const second = value.length > 8 ? "WABCDEFGHI".indexOf(value.charAt(8)) : 0;
      const sum = weighted(digitsOf(value.slice(0, 7)), [8, 7, 6, 5, 4, 3, 2]) + Math.max(0, second) * 9;
      return IRISH[sum % 23] === value[7];
    },
    words: /\bpps/i,
    nearby: ["pps"],
  }),
  personalId({
    type: "turkish-id",
    title: "Turkish identity number",
    // Turkish Nüfus ve Vatandaşlık İşleri, "T.C. kimlik no": two check digits.
    pattern: /(?<![\w.-])[1-9][0-9]{10}(?![\w-])/g,
    valid: (value) => {
      const digits = digitsOf(value);
      const tenth = weighted(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10;
      return (tenth + 10) % 10 === digits[9] && digits.slice(0, 10).reduce((a, b) => a + b, 0) % 10 === digits[10];
    },
    words: /kimlik|\bt\.?c\.?\b|tckn|turkish id/i,
    nearby: ["kimlik", "tckn", "t.c.", "turkish id"],
  }),
  personalId({
    type: "romanian-personal-code",
    title: "Romanian CNP",
    // Romanian law 105/1996, "Cod numeric personal": weights 279146358279.
    pattern: /(?<![\w.-])[1-9][0-9]{12}(?![\w-])/g,
    valid: (value) => {
      const rest = weighted(digitsOf(value), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return isDay(day(value, 3), day(value, 5)) && (rest === 10 ? 1 : rest) === Number(value[12]);
    },
    words: /\bcnp\b|cod numeric/i,
    nearby: ["cnp", "cod numeric"],
  }),
];
