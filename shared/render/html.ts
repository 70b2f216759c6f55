import type { Block } from "./document";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The package as an HTML fragment of plain elements without attributes; ticket text is escaped. */
export function renderHtml(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join("\n")}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escapeMarkup(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${lines(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${lines(item)}</li>`).join("")}</ul>`;
    case "quote":
      return `<blockquote>${lines(block.text)}</blockquote>`;
    case "table":
      return `<table><thead>${row("th", block.head)}</thead><tbody>${block.rows.map((cells) => row("td", cells)).join("")}</tbody></table>`;
  }
}

function row(tag: "th" | "td", cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${lines(cell)}</${tag}>`).join("")}</tr>`;
}

const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
const lines = (text: string): string => escapeMarkup(text).replaceAll("\n", "<br>");
