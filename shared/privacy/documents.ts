import { personalId } from "./personal-id";

/** ICAO 9303 part 3, "check digits": weights 7 3 1, letters from 10. */
function hasCheckDigit(written: string): boolean {
  const sum = [7, 3, 1, 7, 3, 1, 7, 3].reduce(
    (all, weight, i) => all + weight * Number.parseInt(written.charAt(i), 36),
    0,
  );
  return sum % 10 === Number(written.at(-1));
}

/** Documents whose numbers have too little structure to be known without their name. */
export const DOCUMENTS = [
  personalId({
    type: "passport-number",
    title: "Passport number",
    // ICAO 9303 part 4: up to nine letters and digits.
    pattern: /(?<![\w-])(?=[A-Z]{0,3}[0-9])[A-Z0-9]{1,3}[0-9A-Z]{5,8}(?![\w-])/gi,
    valid: (value) =>
      /^[A-Z]{0,3}[0-9]{6,9}$|^[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}$|^[MSRODG][0-9]{3}[A-Z][0-9]{4}$/.test(
        value,
      ) && value.length >= 8,
    words: /passport\W|passport$|reisepass|pasaporte|passeport|passaporto|passaporte|paspoort|travel document|여권/i,
    nearby: ["passport", "reisepass", "pasaporte", "passeport", "passaport", "paspoort", "travel document", "여권번"],
    // Most states number them with one to three letters and six to eight digits; shorter and other forms need the name.
    alone: (written) =>
      /^[A-Z]{1,2}[0-9]{7}$|^[A-Z][0-9]{8}$|^[A-Z]{3}[0-9]{6}$|^[MSRODG][0-9]{3}[A-Z][0-9]{4}$/i.test(written) ||
      (/^[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{7}[0-9]$/.test(written) && hasCheckDigit(written)),
  }),
  personalId({
    type: "driver-licence-number",
    title: "Driver licence number",
    pattern: /(?<![\w-])(?=[A-Z]{0,5}[0-9])[A-Z]{0,5}[0-9][A-Z0-9]{5,14}(?![\w-])/gi,
    valid: (value) => value.replace(/[^0-9]/g, "").length >= 5,
    words: /driv(?:er|ing|er's|ers) licen[cs]e|f[üu]hrerschein|permis de conduire|patente di guida|carnet de conducir/i,
    nearby: [
      "driver licen",
      "drivers licen",
      "driver's licen",
      "driver’s licen",
      "driving licen",
      "hrerschein",
      "permis de conduire",
      "patente di guida",
      "carnet de conducir",
    ],
    // DVLA (United Kingdom), Fahrerlaubnis-Verordnung (Germany) and Italian licences have a shape of their own.
    alone: (written) =>
      /^[A-Z9]{5}[0-9]{6}[A-Z9]{2}[A-Z0-9]{3}$|^[A-Z]{2}[0-9]{8}[0-9A-Z]$|^[A-Z]{2}[0-9]{7}[A-Z]$|^U1[A-Z0-9]{7}[A-Z]$/i.test(
        written,
      ) && !/^[0-9a-f]+$/i.test(written),
  }),
];
