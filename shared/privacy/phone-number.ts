import type { Range } from "../types";
import { isAlone, isEpoch, isNamed } from "./context";
import { rangesOf, type SensitiveType } from "./detector";

// ITU-T E.164: up to 15 digits behind a plus; national forms as the countries' numbering plans write them.
const INTERNATIONAL =
  /(?<![\w+])\+[1-9][0-9]{0,3}(?:[ .\-/]{0,2}\(?[0-9]{1,5}\)?){1,7}(?:[ ]?(?:x|ext\.?)[ ]?[0-9]{1,6})?(?![\w+])/g;
// North American Numbering Plan: area and exchange start with 2 to 9.
const AMERICAN =
  /(?<![\w.+/-])(?:1[ .-])?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[-.])[2-9][0-9]{2}[-.][0-9]{4}(?: ?(?:x|ext\.?) ?[0-9]{1,6})?(?![\w-]|\.[0-9])/g;
const NATIONAL =
  /(?<![\w.,:+/=#$-])\(?[0-9]{1,5}\)?(?:[ .\-/]{0,2}\(?[0-9]{2,8}\)?){1,6}(?:[ ]?(?:x|ext\.?)[ ]?[0-9]{1,6})?(?![\w%]|[:.,-][0-9])/g;
const WORDS =
  /(?<![a-z])(?:tele?phones?|phone|tel|mobile?|cell ?(?:ular|phone|no|number)|call (?:me|us|him|her|them|at|on|back)|call:|dial|fax|whats ?app|sms|hotline|reach(?:ed)? (?:me|us|at|on)|ring|answer\w{0,8} (?:at|on)|messages? (?:to|on)|registered|office|cep|telepono|text me|t[eé]l|telefon\w{0,8}|handy\w{0,8}|rufnummer|mobil\w{0,8}|rappele[rz]|joindre|portable|tel[eé]fono|m[oó]vil|ll[aá]m[ae]\w{0,8}|cellulare|telefone|celular|telefoon|puhelin\w{0,8}|telefonnr|numer|電話|电话|тел(?:ефон)?)(?![a-z])/i;
const DATE =
  /^\(?(?:(?:19|20)[0-9]{2}[-./ ][0-9]{1,2}[-./ ][0-9]{1,2}|[0-9]{1,2}[-./ ][0-9]{1,2}[-./ ](?:19|20)[0-9]{2})/;
const VERSION = /^[0-9]{1,4}(?:\.[0-9]{1,4}){1,3}$|^[0-9]+\.[0-9]+$|^[1-9][0-9]*\/[0-9]+$|^0{3}/;

function count(text: string): number {
  return (text.split(/x|ext/i)[0] ?? "").replace(/[^0-9]/g, "").length;
}

export const phoneNumber: SensitiveType = {
  type: "phone-number",
  class: "personal",
  title: "Phone number",
  why: "It reaches a person.",
  patterns: { INTERNATIONAL, AMERICAN, NATIONAL, WORDS, DATE, VERSION },
  find: (body) => {
    const worded = WORDS.test(body) || body.length < 40;
    return [
      ...rangesOf(body, INTERNATIONAL, (value) => count(value) >= 8 && count(value) <= 15 && balanced(value)),
      ...rangesOf(body, AMERICAN),
      ...(worded ? rangesOf(body, NATIONAL, (value, start) => isNational(body, value, start)) : []),
    ];
  },
};

function isNational(body: string, value: string, start: number): boolean {
  const range: Range = { start, end: start + value.length };
  const digits = count(value);
  if (digits < 7 || digits > 14 || DATE.test(value) || VERSION.test(value) || isEpoch(value) || !balanced(value))
    return false;
  if (isNamed(body, range, WORDS)) return true;
  if (!isAlone(body, range) || digits > 12) return false;
  return /^0[1-9]|^\(/.test(value) || (digits >= 9 && value.split(/[ .-]+/).length > 3);
}

function balanced(value: string): boolean {
  return value.split("(").length === value.split(")").length;
}
