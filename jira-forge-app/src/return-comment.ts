import { type Block, list, paragraph } from "../../shared/render/document";
import { inEnglish } from "./i18n/english";
import { capital } from "./i18n/t";

/** What an engineer says with a return. */
export interface ReturnWords {
  /** Labels of the reasons. */
  readonly reasons: readonly string[];
  readonly missing: readonly { readonly title: string; readonly question: string }[];
  readonly note: string;
}

/**
 * The comment of a return, before it has a format: the page previews the very blocks that are posted. It is English
 * whoever posts it, but for what the policy words itself.
 */
export function returnComment({ reasons, missing, note }: ReturnWords): readonly Block[] {
  return [
    paragraph(inEnglish("comment.returned")),
    ...(reasons.length > 0 ? [list(reasons)] : []),
    ...(missing.length > 0 ? [paragraph(inEnglish("comment.missing")), list(missing.map(asked))] : []),
    ...(note.trim() === "" ? [] : [paragraph(note.trim())]),
  ];
}

const asked = ({ title, question }: ReturnWords["missing"][number]): string =>
  question === "" ? capital(title) : `${capital(title)}: ${question}`;
