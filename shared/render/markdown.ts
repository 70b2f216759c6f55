import type { Block } from "./document";

/** What CommonMark or GitHub's dialect could read as markup anywhere in a line; a backslash makes it a plain character. */
const MARKUP = /[\\`*[\]<>#|!~@$&]|\b_\B|\B_|:(?=\/\/)/g;
/** What is markup at the start of a line only: lists, rules and underlined headings. */
const LINE_START = /^(?:[-+=]|\d{1,9}(?=[.)]))/;

/** The package as CommonMark with GitHub tables; ticket text cannot become markup, a link or a mention. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join("\n\n")}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${line(block.text)}`;
    case "paragraph":
      return lines(block.text).join("\\\n");
    case "list":
      return block.items.map((item) => `- ${line(item)}`).join("\n");
    case "quote":
      return lines(block.text)
        .map((text) => `> ${text}`)
        .join("\n");
    case "table":
      return [
        row(block.head),
        row(
          block.head.map(() => "---"),
          false,
        ),
        ...block.rows.map((cells) => row(cells)),
      ].join("\n");
  }
}

function row(cells: readonly string[], escaped = true): string {
  return `| ${cells.map((cell) => (escaped ? line(cell) : cell)).join(" | ")} |`;
}

function escapeMarkup(text: string): string {
  const escaped = text.replace(MARKUP, "\\$&");
  return escaped.replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
const line = (text: string): string => escapeMarkup(text.replaceAll("\n", " "));
const lines = (text: string): readonly string[] => text.split("\n").map((one) => escapeMarkup(one.trimStart()));
