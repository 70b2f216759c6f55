import type { Range } from "../types";

/** HTML comments, in which issue templates explain themselves and which no reader sees; an unclosed one is none. */
export function commentRanges(body: string): readonly Range[] {
  const found: Range[] = [];
  let start = body.indexOf("<!--");
  while (start >= 0) {
    const end = body.indexOf("-->", start);
    if (end < 0) break;
    found.push({ start, end: end + 3 });
    start = body.indexOf("<!--", end);
  }
  return found;
}
