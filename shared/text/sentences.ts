import type { Range } from "../types";
import type { Line } from "./lines";

const LONGEST = 1000;

/** Sentences of the prose: bounded by full stops, blank lines, list items and headings, at most 1,000 units each. */
export function readSentences(prose: string, lines: readonly Line[]): readonly Range[] {
  const sentences: Range[] = [];
  const push = (start: number, end: number) => {
    let from = start;
    let to = end;
    while (from < to && prose.charCodeAt(from) <= 32) from++;
    while (to > from && prose.charCodeAt(to - 1) <= 32) to--;
    if (to > from) sentences.push({ start: from, end: to });
  };
  let start = -1;
  let last = -1;
  const close = () => {
    if (start >= 0) push(start, last);
    start = -1;
  };
  for (const line of lines) {
    if (line.kind !== "prose" && line.kind !== "quote") close();
    if (line.kind === "blank" || line.kind === "code" || line.kind === "log" || line.kind === "signature") continue;
    if (start < 0) start = line.start;
    for (let i = line.start; i < line.end; i++) {
      const code = prose.charCodeAt(i);
      const stop = code === 46 || code === 33 || code === 63 || code === 0x3002;
      const next = prose.charCodeAt(i + 1);
      if ((stop && (i + 1 >= line.end || next <= 32 || code === 0x3002)) || i - start >= LONGEST) {
        push(start, i + 1);
        start = i + 1;
      }
    }
    last = line.end;
    if (line.kind !== "prose" && line.kind !== "quote") close();
  }
  close();
  return sentences;
}
