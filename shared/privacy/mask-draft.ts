import { looksLikeHtml } from "../normalise/html";
import { readHtmlRuns } from "../normalise/html-runs";
import { findSensitive } from "./find";
import { maskText } from "./mask";

/**
 * A draft, plain or HTML, with every secret and personal value replaced by `[masked <type>]`, whatever the policy
 * does with its type. Formatting stays, and so does all that is not sensitive; masking the result again changes nothing.
 */
export function maskDraft(draft: string): string {
  if (!looksLikeHtml(draft)) return maskText(draft, findSensitive(draft));
  const { text, placesOf } = readHtmlRuns(draft);
  const edits = findSensitive(text)
    .flatMap((found) =>
      placesOf(found).map(({ start, end }, index) => ({ start, end, type: index === 0 ? found.type : null })),
    )
    .sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, type } of edits) {
    // What stands between the pieces is markup and stays.
    parts.push(draft.slice(at, start), type === null ? "" : `[masked ${type}]`);
    at = end;
  }
  parts.push(draft.slice(at));
  return parts.join("");
}
