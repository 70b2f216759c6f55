import { type AdfDocument, renderAdf } from "../../shared/render/adf";
import { paragraph } from "../../shared/render/document";

/** Plain text as Jira's editor keeps it: a paragraph for each block between blank lines. */
export function adfOf(text: string): AdfDocument {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== "");
  return renderAdf(blocks.map(paragraph));
}
