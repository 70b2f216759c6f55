import type { LineKind } from "./lines";

/** Frames and heads of stack traces: JVM and JavaScript, Python, Ruby, Go, native, .NET. */
const TRACE =
  /^\s{0,12}(?:at [\w$.<>[\]/:@-]{3,200}\s?[([]|at (?:[\w.-]{1,60}|async [\w.<>]{1,80}) \(|at \S{1,200}:\d+|File "[^"]{1,200}", line \d|from \S{1,200}:\d+:in |#\d{1,3}\s+(?:0x[\da-f]{4,16}|\S)|\.{3} \d+ more|Caused by: |Traceback \(most recent|goroutine \d+ \[|Exception in thread |--- End of )/i;
/** Stamps of log lines carry seconds, or a level or a bracket follows; "2026-11-23 10:00 we restarted it" is prose. */
const STAMP =
  /^\s{0,8}[[(<"]?(?:\d{4}[-/.]\d\d?[-/.]\d\d?[T ,]{1,2}\d\d?:\d\d(?::\d\d|\]? {1,3}(?:\[|TRACE|DEBUG|INFO|WARN|ERROR|FATAL))|\d\d?[/-](?:\d\d|[A-Z][a-z]{2})[/-]\d{2,4}[: ]\d\d?:\d\d:\d\d|[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d\d:\d\d:\d\d(?:[.,]\d{2,6}|\s{1,3}\[|\s{1,3}(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)))/;
const LEVELLED =
  /^\s{0,8}(?:(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|SEVERE|NOTICE|CRITICAL)(?: {1,4}\[|: \[|\s+\d|\s+[\w$.]{1,80}[.:][\w$.]{1,80}|\t)|[VDIWEF]\/[\w.$]{1,40}[ (:]|npm (?:ERR!|WARN)|level=\w|time="|\{"(?:time|level|ts|timestamp|msg|@timestamp)")/;
const BRACKETED = /^\s{0,8}\[ ?(?:trace|debug|info|warn|warning|error|err|fatal|notice|crit) ?\]/i;
const THROWN = /^\s{0,8}[\w$.]{0,120}(?:Exception|Error|Throwable)(?:: |$)/;

const PROMPT =
  /^\s{0,4}(?:\$ \S|# (?:sudo|apt|yum|docker|kubectl|cd|ls|cat) |[\w.-]{1,40}@[\w.-]{1,60}[: ][^$#%]{0,60}[$#%] |[A-Z]:\\[^>]{0,80}>|PS [A-Z]:\\|>>> |irb[(>]|mysql> |sqlite> )/;
const STATEMENT =
  /[;{}]\s*$|^\s*[)\]}]{1,3}[;,)]{0,3}\s*$|^\s*<\/?[a-z!?][^<>]{0,200}\/?>\s*$|^\s*<(\w{1,40})\b[^<>]{0,200}>[^<>]{0,200}<\/\1>\s*$/i;
const DECLARATION =
  /^\s*(?:import [\w.{*"']|from [\w.]{1,60} import |package [\w.]{1,80};|#include|using [\w.]{1,80};|(?:public|private|protected|static|final|abstract)\s{1,3}[\w<>[\], ]{1,80}[({=;]|(?:const|let|var) [\w{[][^=]{0,60}= ?\S|def \w{1,60}[(:]|function \w{0,60}\s?\(|class \w{1,60}[:({ ]{1,2}$|@[A-Z]\w{1,40}(?:\(.{0,80}\))?\s*$|SELECT .{1,200} FROM |INSERT INTO |UPDATE \w{1,60} SET |CREATE TABLE |\/\/ |\/\*\*?|\* @)/;
/** "We ran this: {code}" opens a fence below it. */
const WIKI_MARK = /\{(?:code|noformat)(?::[\w.=|]{1,40})?\}$/;
const CODE_MARK = /[;{}=<>()[\]\\|$]|--\w|::|->|\w\.\w+\(/;

/** Whether a line is a log line, a stack frame or an exception's head: what a program printed. */
export function looksLikeLog(line: string): boolean {
  return TRACE.test(line) || STAMP.test(line) || LEVELLED.test(line) || BRACKETED.test(line) || THROWN.test(line);
}

/** Whether a line outside a fence is code, markup or a shell command; `before` is the kind of the line above. */
export function looksLikeCode(line: string, before: LineKind): boolean {
  if (PROMPT.test(line) || DECLARATION.test(line)) return true;
  if (STATEMENT.test(line)) return !isSentence(line) && !WIKI_MARK.test(line);
  const indented = line.startsWith("    ") || line.startsWith("\t");
  return indented && (before === "blank" || before === "code") && CODE_MARK.test(line) && !isSentence(line);
}

/** Several plain words in a row read as prose, even when the line ends in a semicolon. */
function isSentence(line: string): boolean {
  return /(?:^|\s)(?:[A-Za-zÀ-ÿ']{1,20},? ){4}/.test(line);
}
