import type { Block } from "./document";

/** Characters that Jira's wiki renderer reads as markup; a backslash makes each a plain character. */
const MARKUP = /[\\{}[\]*_?+^~|!#@-]/g;

/** The package as Jira wiki markup; ticket text cannot become markup, a link or a mention. */
export function renderJiraWiki(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join("\n\n")}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `h${block.level}. ${line(block.text)}`;
    case "paragraph":
      return lines(block.text);
    case "list":
      return block.items.map((item) => `* ${line(item)}`).join("\n");
    case "quote":
      return `{quote}\n${lines(block.text)}\n{quote}`;
    case "table":
      return [
        `||${block.head.map(cell).join("||")}||`,
        ...block.rows.map((cells) => `|${cells.map(cell).join("|")}|`),
      ].join("\n");
  }
}

/** `h1.` and `bq.` act at the start of a line only, and bare addresses become links. */
const escapeMarkup = (text: string): string =>
  text
    .replace(MARKUP, "\\$&")
    .replace(/^(h[1-6]|bq)\./, "$1\\.")
    .replaceAll("://", ":\\//");
const line = (text: string): string => escapeMarkup(text.replaceAll("\n", " "));
const lines = (text: string): string =>
  text
    .split("\n")
    .map((one) => escapeMarkup(one.trimStart()))
    .join("\n");
const cell = (text: string): string => line(text) || " ";
