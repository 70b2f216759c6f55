import type { Range } from "../types";
import type { EvidenceDetector } from "./detector";
import { AT_PATTERNS, framesWithAt } from "./stack-trace/at";
import type { Frame } from "./stack-trace/frame";
import { NATIVE_PATTERNS, NUMBERED_PATTERNS, nativeFrames } from "./stack-trace/native";
import { SCRIPT_PATTERNS, scriptFrames } from "./stack-trace/scripts";

const EDGES = {
  head: /[\w$.](?:Exception|Error|Throwable|Warning)(?![a-z])|^[^\p{L}\n]{0,40}(?:Exception|Error|Throwable|ERROR|FATAL)(?![a-z])|Traceback|panic:|goroutine \d|(?:Stack ?[Tt]|Back ?t|[Bb]ackt|[Ss]tackt)race|[Cc]all [Ss]tack|Unhandled|Uncaught|Caused by|Fatal|Thread \d|Crashed|SIG[A-Z]{3,4}|Aborted|nested exception|exception '/u,
  headInLine:
    /(?:(?<![\w.$])[\w.$]{0,120}(?:Exception|Error|Throwable)(?![a-z])|Traceback \(most|panic:|Caused by:|Uncaught |Unhandled |Fatal )/g,
  // What follows the last frame: Java's count of those left out, Python's exception.
  tail: /^(?:[ \t]{0,12}[^\n]{0,200}\n){0,2}?[ \t]{0,8}(?:\.\.\. \d{1,4} (?:more|common frames omitted)|[\w.]{1,80}(?:Error|Exception|Warning|Interrupt|Exit)(?:: [^\n]{0,400})?)(?=\n|$)/,
  // .NET marks where a trace goes on in another task.
  between: /^[\s{}|]{0,40}(?:--- [^\n-]{1,80} ---\s{0,20})?$/,
  margin: /^[\s>|*#{}:[\]\d.-]{0,40}$/,
} as const;

const WIDEST_GAP = 400;
const MOST_LINES_BETWEEN = 5;
const LONGEST_LINE = 600;

/** At least two frames of one trace, with the exception's own line where it stands above them. */
export const stackTrace: EvidenceDetector = {
  kind: "stack-trace",
  title: "stack trace",
  why: "It shows the very line of code that failed and how the program came there.",
  patterns: { ...AT_PATTERNS, ...SCRIPT_PATTERNS, ...NATIVE_PATTERNS, ...NUMBERED_PATTERNS, ...EDGES },
  detect: ({ own }) => tracesOf(own),
};

/** Every stack trace of `text`, in order, without overlaps. */
function tracesOf(text: string): readonly Range[] {
  const traces: Range[] = [];
  let first: Frame | null = null;
  let last: Frame | null = null;
  let count = 0;
  const close = () => {
    if (first !== null && last !== null && count >= 2) {
      const start = Math.max(headOf(text, first.start), traces.at(-1)?.end ?? 0);
      traces.push({ start, end: endOf(text, last) });
    }
    count = 0;
  };
  for (const frame of framesOf(text)) {
    const together = last !== null && count > 0 && areNear(text, last.end, frame.start);
    if (last !== null && frame.start < last.end) continue;
    if (!together) {
      close();
      first = frame;
    }
    last = frame;
    count++;
  }
  close();
  return traces;
}

function framesOf(text: string): readonly Frame[] {
  const frames = [...framesWithAt(text), ...scriptFrames(text), ...nativeFrames(text)];
  frames.sort((a, b) => a.start - b.start || b.end - a.end);
  return frames.filter((frame, index) => {
    const [before, after] = [frames[index - 1], frames[index + 1]];
    return (
      !frame.weak ||
      startsLine(text, frame.start) ||
      (before !== undefined && isEmpty(text, before.end, frame.start)) ||
      (after !== undefined && isEmpty(text, frame.end, after.start))
    );
  });
}

function areNear(text: string, end: number, start: number): boolean {
  if (start - end > WIDEST_GAP) return false;
  return text.slice(end, start).split("\n").length - 1 <= MOST_LINES_BETWEEN;
}

const isEmpty = (text: string, start: number, end: number): boolean =>
  end - start < 120 && EDGES.between.test(text.slice(start, Math.max(start, end)));

/** Where the line of `at` begins, looking back no further than a line of a trace is long. */
function lineStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST_LINE);
  const found = text.slice(least, at).lastIndexOf("\n");
  return found < 0 ? least : least + found + 1;
}

function startsLine(text: string, at: number): boolean {
  const from = Math.max(lineStart(text, at), at - 41);
  return EDGES.margin.test(text.slice(from, at));
}

function headOf(text: string, frame: number): number {
  let start = lineStart(text, frame);
  if (frame - start > 60 || !startsLine(text, frame)) {
    const from = Math.max(start, frame - WIDEST_GAP);
    const head = text.slice(from, frame).matchAll(EDGES.headInLine).next().value;
    return head === undefined ? frame : from + head.index;
  }
  let line = start;
  for (let up = 0; up < 6 && line > 0; up++) {
    const above = lineStart(text, line - 1);
    if (line - above >= LONGEST_LINE) break;
    const content = text.slice(above, line);
    if (EDGES.head.test(content)) start = above;
    line = above;
  }
  return start;
}

function endOf(text: string, frame: Frame): number {
  if (!startsLine(text, frame.start)) return frame.end;
  const rest = text.slice(frame.end, frame.end + 200).split("\n", 1)[0] ?? "";
  const end = rest.length < 200 ? frame.end + rest.length : frame.end;
  const tail = EDGES.tail.exec(text.slice(end + 1, end + 800));
  return tail === null ? end : end + 1 + tail[0].length;
}
