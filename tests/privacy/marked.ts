import type { Range } from "../../shared/types";

/** A text whose «ranges» are marked, without the marks. */
export function unmark(marked: string): { readonly body: string; readonly ranges: readonly Range[] } {
  const ranges: Range[] = [];
  let body = "";
  let start = -1;
  for (const char of marked) {
    if (char === "«") start = body.length;
    else if (char === "»") ranges.push({ start, end: body.length });
    else body += char;
  }
  return { body, ranges };
}
