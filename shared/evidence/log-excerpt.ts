import type { Attachment, Range } from "../types";
import type { EvidenceDetector } from "./detector";
import { instantsIn } from "./instants";
import { united } from "./ranges";

const PATTERNS = {
  // A level where loggers put it, with something after it: "[ERROR] …", "WARN  org.acme.Pool: …", "INFO:root:…", "E/Tag(12): …", "DEBU[0002] …", "npm ERR! …".
  bracketed:
    /\[ ?(?:[\w./: -]{1,30}[/ :])?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|FATAL|SEVERE|CRITICAL|[Ii]nfo|[Dd]ebug|[Ww]arn|[Ww]arning|[Ee]rror|[Nn]otice|[Ff]atal)\]:?[ \t]{1,8}\S/g,
  leading:
    /^[ \t>*`{|]{0,12}(?:[\w.-]{1,40}[ |:]{1,3})?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|SEVERE|CRITICAL)(?:[ \t]{1,6}|:[ \t]?)(?:\[|\(|-|[\w$]{1,40}[.:/]|[\w$]{1,40} [-–:] )/gm,
  android: /(?<![\w/])[VDIWEF]\/[\w.$-]{1,60}[ \t]{0,4}(?:\([ \t]{0,4}\d{1,6}\))?:[ \t]/g,
  keyValue: /(?<!\w)level=(?:trace|debug|info|warn|warning|error|fatal)(?!\w)/g,
  short: /(?<!\w)(?:DEBU|INFO|WARN|ERRO|FATA)\[\d{1,6}\]/g,
  tools:
    /^[ \t>*`{|]{0,12}(?:npm ERR!|npm WARN|yarn error|error Command failed|make(?:\[\d\])?: \*\*\*|!(?:ENTRY|MESSAGE|SESSION)[ \t]|ENTRY [\w.]{3,60} \d|TEST-[A-Z-]{4,20} \||PROCESS-CRASH|Tests run: \d|BUILD FAILURE|FAILURE: Build failed|\d+ passing|# Fatal error|Segmentation fault|\*\*\* \w|gcc: |ld: |fatal: |Killed$)/gm,
  // gcc, clang, javac, tsc: file:line:column: error.
  compiler: /(?<=\.\w{1,5})[:(][[\d]\d{0,6}(?:[:,]\d{1,6})?[)\]]?:? (?:fatal )?(?:error|warning|note)(?=[: ])/g,
  collector: /(?<!\w)\d{1,12} ms: (?:Mark-sweep|Scavenge)|\[(?:Full )?GC[ (]/g,
  program: /(?:^|[\s'"`(])[a-z][a-z0-9_-]{1,30}(?:\[\d{1,7}\])?: [a-z][a-z -]{2,40}: [^\s'"`]/gm,
  clockAhead: /^[ \t>*`{|]{0,12}[[(]?(?:[01]?\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d{1,6})?[\])]?[ \t]{1,4}\S{2}/gm,
  // Before the time only columns of a machine: numbers, names of nodes and files, no words.
  margin:
    /^[ \t>*`{|#\d[(<:-]{0,24}(?:(?=[\w:/-]{0,24}[\d._/-])[\w.:/-]{1,48}[ \t|[]{1,3}){0,4}(?:(?:time|ts|timestamp|at|date)["']?[=:][ \t]?["']?)?["'[(<]{0,2}$/i,
  numberAhead: /^(?:- |\d{3,12} )(?:[\w.:/-]{1,48}[ \t]{1,3}){0,5}$/,
  rest: /^["'\])>|]{0,3}[ \t|:,;-]{1,6}[^\s]{1,200}[ \t:|,=[]/,
} as const;

const { margin, numberAhead, rest, ...MARKS } = PATTERNS;

/** Lines that a program wrote: with a time at their head, a level, or the form of a known tool's output. */
export const logExcerpt: EvidenceDetector = {
  kind: "log-excerpt",
  title: "log excerpt",
  why: "The lines around the failure show what the program was doing.",
  patterns: PATTERNS,
  detect(reading) {
    const { own } = reading;
    const lines: Range[] = [];
    for (const pattern of Object.values(MARKS))
      for (const match of own.matchAll(pattern)) lines.push(lineOf(own, match.index + match[0].search(/\S/)));
    for (const instant of instantsIn(reading)) {
      const line = lineOf(own, instant.start);
      const ahead = own.slice(line.start, instant.start);
      if (
        (margin.test(ahead) || numberAhead.test(ahead)) &&
        rest.test(own.slice(instant.end, Math.min(line.end + 1, instant.end + 240)))
      )
        lines.push(line);
    }
    return joined(own, united(lines));
  },
  inAttachment: (attachment: Attachment) =>
    /\.(?:log|har|out|trace|evtx|dmp|txt\.gz|log\.\d+)(?:\.(?:gz|zip|xz))?$|(?:^|[\W_])logs?[\W_]/i.test(
      attachment.name,
    ),
};

const LONGEST_LINE = 400;

/** The line of `at`, at most 400 units to either side. */
function lineOf(text: string, at: number): Range {
  const from = Math.max(0, at - LONGEST_LINE);
  const before = text.slice(from, at).lastIndexOf("\n");
  const after = text.slice(at, at + LONGEST_LINE).indexOf("\n");
  const end = after < 0 ? Math.min(text.length, at + LONGEST_LINE) : at + after;
  return { start: before < 0 ? (from === 0 ? 0 : at) : from + before + 1, end };
}

/** Lines that follow each other are one excerpt. */
function joined(text: string, lines: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (last !== undefined && line.start - last.end < 4 && text.slice(last.end, line.start).trim() === "")
      result[result.length - 1] = { start: last.start, end: line.end };
    else result.push(line);
  }
  return result;
}
