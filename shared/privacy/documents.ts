import { personalId } from "./personal-id";

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
    cues: ["passport", "reisepass", "pasaporte", "passeport", "passaport", "paspoort", "travel document", "여권번"],
  }),
  personalId({
    type: "driver-licence-number",
    title: "Driver licence number",
    pattern: /(?<![\w-])(?=[A-Z]{0,5}[0-9])[A-Z]{0,5}[0-9][A-Z0-9]{5,14}(?![\w-])/gi,
    valid: (value) => value.replace(/[^0-9]/g, "").length >= 5,
    words: /driv(?:er|ing|er's|ers) licen[cs]e|f[üu]hrerschein|permis de conduire|patente di guida|carnet de conducir/i,
    cues: ["driver", "driving", "hrerschein", "permis de conduire", "patente", "carnet"],
  }),
];
