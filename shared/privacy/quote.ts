import type { Range, SensitiveFinding, TextId } from "../types";

/**
 * What stands in a range of one text, with every sensitive value that the policy does not merely flag replaced by
 * its preview, also one that the range cuts through. At most `longest` UTF-16 units of the text are taken; an ellipsis tells that there was more.
 */
export function quoteOf(
  body: string,
  text: TextId,
  { start, end }: Range,
  findings: readonly SensitiveFinding[],
  longest = 300,
): string {
  const last = Math.min(end, start + longest);
  const parts: string[] = [];
  let at = start;
  for (const finding of findings) {
    if (finding.action === "flag" || finding.text !== text || finding.end <= at || finding.start >= last) continue;
    parts.push(body.slice(at, Math.max(at, finding.start)), finding.preview);
    at = Math.min(finding.end, last);
  }
  parts.push(body.slice(at, last));
  return last < end ? `${parts.join("").trimEnd()}…` : parts.join("");
}
