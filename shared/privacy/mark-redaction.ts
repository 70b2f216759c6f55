import { readHtmlRuns } from "../normalise/html-runs";
import type { Range } from "../types";

/**
 * A comment's HTML with each occurrence of `value` marked as Zendesk wants it: `<redact>` around what is shown, the
 * attribute `redact` on a tag that holds it (developer.zendesk.com, "Redact Ticket Comment In Agent Workspace"). Null
 * where the HTML does not hold it.
 */
export function markRedaction(html: string, value: string): string | null {
  const { text, placesOf } = readHtmlRuns(html);
  const places = occurrencesOf(text, value).flatMap(placesOf);
  if (places.length === 0) return null;
  const inserts = new Map<number, string>();
  const insert = (at: number, words: string) => inserts.set(at, (inserts.get(at) ?? "") + words);
  for (const { start, end, tag } of places) {
    if (tag !== null) inserts.set(tag, " redact");
    else {
      insert(start, "<redact>");
      insert(end, "</redact>");
    }
  }
  const parts: string[] = [];
  let at = 0;
  for (const [position, words] of [...inserts].sort(([a], [b]) => a - b)) {
    parts.push(html.slice(at, position), words);
    at = position;
  }
  parts.push(html.slice(at));
  return parts.join("");
}

/** Where a text holds a value; where it does not, the same without a look at white space, which HTML does not keep. */
function occurrencesOf(text: string, value: string): readonly Range[] {
  const exact = search(text, value);
  if (exact.length > 0) return exact;
  const kept: number[] = [];
  let squeezed = "";
  for (const [index, sign] of text.split("").entries()) {
    if (sign.trim() === "") continue;
    kept.push(index);
    squeezed += sign;
  }
  return search(squeezed, value.replace(/\s/g, "")).map(({ start, end }) => ({
    start: kept[start] ?? 0,
    end: (kept[end - 1] ?? 0) + 1,
  }));
}

function search(text: string, value: string): readonly Range[] {
  const found: Range[] = [];
  if (value === "") return found;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    found.push({ start: at, end: at + value.length });
  }
  return found;
}
