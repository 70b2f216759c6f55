import type { RawLine } from "./split-lines";

/** "On … wrote:" in the languages that mail clients write. */
const WROTE =
  /(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|napisał|написал|のメール|書きました|写道|님이 작성)/i;
const ON = /^\W{0,4}(?:On|Am|Le|El|Em|Il|Op|W dniu|Dnia|在|Den)\s?\S|^\W{0,4}\d{4}\s?[年.-]/i;
const ORIGINAL =
  /^\W{0,20}(?:original message|ursprüngliche nachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|forwarded message|weitergeleitete nachricht|元のメッセージ|原始邮件|please type your reply above this line)\W{0,20}$/i;
const FROM = /^\W{0,4}(?:From|Von|De|Da|Van|差出人|发件人|보낸 사람)\s?[:：]/i;
const FIELD =
  /^\W{0,4}(?:Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|A|Objet|Enviado(?: el)?|Data|Fecha|Para|Asunto|Assunto|Inviato|Oggetto|Verzonden|Aan|Onderwerp|送信日時|宛先|件名|发送时间|收件人|主题)\s?[:：]/i;

/** Whether a quoted mail begins at line `index`: "On … wrote:" in up to three lines, a mark, or a block of mail fields. */
export function isQuoteHeader(lines: readonly RawLine[], index: number): boolean {
  return quoteHeaderLength(lines, index) > 0;
}

/** How many lines the head of a quoted mail takes; 0 where none begins at `index`. */
export function quoteHeaderLength(lines: readonly RawLine[], index: number): number {
  const head = lines[index]?.head ?? "";
  if (head === "") return 0;
  if (ORIGINAL.test(head)) return 1;
  if (ON.test(head)) {
    let joined = "";
    for (let length = 1; length <= 3; length++) {
      const line = lines[index + length - 1]?.head.trim() ?? "";
      if (line === "") break;
      joined += ` ${line}`;
      // A date or an address tells it from a sentence that happens to end so.
      if (/[:：]$/.test(line) && WROTE.test(line.slice(-100))) return /\d|@/.test(joined) ? length : 0;
    }
  }
  if (!FROM.test(head)) return 0;
  let fields = 1;
  while (fields < 8 && FIELD.test(lines[index + fields]?.head ?? "")) fields++;
  return fields >= 3 ? fields : 0;
}
