import { isQuoteHeader } from "./quote-header";
import type { RawLine } from "./split-lines";
import { plainWord } from "./words";

/** Lines that close a letter, in the form of `plainWord`. */
const CLOSINGS: ReadonlySet<string> = new Set(
  [
    "regards,best regards,kind regards,kindest regards,warm regards,with kind regards,with best regards,many thanks",
    "thanks,thank you,thanks in advance,thank you in advance,thanks and regards,thanks & regards,cheers,best,sincerely",
    "yours sincerely,yours faithfully,yours truly,all the best,best wishes,br,rgds",
    "mit freundlichen grussen,mit freundlichen grußen,mit freundlichem gruß,freundliche gruße,viele gruße,beste gruße",
    "liebe gruße,schone gruße,herzliche gruße,gruß,gruße,mfg,vg,lg,danke,vielen dank,danke im voraus",
    "cordialement,bien cordialement,tres cordialement,merci,merci d'avance,merci beaucoup,salutations,bonne journee",
    "saludos,un saludo,saludos cordiales,cordialmente,atentamente,gracias,muchas gracias,gracias de antemano",
    "atenciosamente,obrigado,obrigada,muito obrigado,cumprimentos,abracos,abraco,att,grato",
    "cordiali saluti,distinti saluti,saluti,grazie,met vriendelijke groet,met vriendelijke groeten,groeten,bedankt",
    "pozdrawiam,z powazaniem,よろしくお願いします,よろしくお願いいたします,宜しくお願いします,以上,谢谢,감사합니다",
  ].flatMap((line) => line.split(",")),
);
const SENT_FROM =
  /^(?:Sent (?:from|via) .{1,40}|Get Outlook for .{1,20}|Von meinem .{1,30} gesendet|Gesendet (?:von|mit) .{1,40}|Envoyé (?:de|depuis) .{1,40}|Enviado (?:desde|do|de|a partir) .{1,40}|Inviato da .{1,40}|Verzonden vanaf .{1,40}|.{1,20}から送信)$/;
const DELIMITER = /^--\s?$/;

const LONGEST_LINE = 70;
const MOST_LINES = 8;
/** RFC 3676 wants four lines after "-- "; legal footers are longer. A longer tail is content. */
const MOST_DELIMITED = 15;

/** Indexes of signature lines: the tail of a text, or of what stands above a quoted mail. */
export function signatureLines(lines: readonly RawLine[], kinds: readonly string[]): readonly number[] {
  const found: number[] = [];
  let from = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line !== undefined && SENT_FROM.test(line.head.trim())) found.push(index);
    const ends =
      line === undefined || (kinds[index] === "quote" && kinds[index - 1] !== "quote") || isQuoteHeader(lines, index);
    if (!ends) continue;
    for (let at = signatureStart(lines, kinds, from, index); at < index; at++) found.push(at);
    from = index + 1;
  }
  return found;
}

/** Where the signature of the lines `from` to `end` begins; `end` where there is none. */
function signatureStart(lines: readonly RawLine[], kinds: readonly string[], from: number, end: number): number {
  let start = end;
  let below = 0;
  let short = true;
  for (let index = end - 1; index >= from && below <= MOST_DELIMITED; index--) {
    const text = lines[index]?.head.trim() ?? "";
    if (text === "") continue;
    if (kinds[index] === "code" && !DELIMITER.test(text)) break;
    if (DELIMITER.test(text)) return index;
    if (short && below <= MOST_LINES && isClosing(text)) start = index;
    short &&= text.length <= LONGEST_LINE && !/^P\.?\s?S\b|[?？]$/i.test(text);
    below++;
  }
  return start;
}

function isClosing(text: string): boolean {
  if (text.length > 40) return false;
  let end = text.length;
  while (end > 0 && " ,.!;。！、".includes(text.charAt(end - 1))) end--;
  return CLOSINGS.has(plainWord(text.slice(0, end)));
}
