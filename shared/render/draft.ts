import { type Block, heading, list, paragraph, quote, table } from "./document";

const SIGNS = ["#", "-", ">", "|", "\\"];

/**
 * The package as text that an agent can edit: `#` and `##` headings, `-` lists, `>` quotations, `|` tables, a blank line
 * between blocks. Unlike Markdown it has no signs inside of a line, so whatever a ticket says is only ever text.
 */
export function renderDraft(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join("\n\n")}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${oneLine(block.text)}`;
    case "paragraph":
      return block.text
        .split("\n")
        .map((line) => (SIGNS.some((sign) => line.startsWith(sign)) ? `\\${line}` : line))
        .join("\n");
    case "list":
      return block.items.map((item) => `- ${oneLine(item)}`).join("\n");
    case "quote":
      return block.text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n");
    case "table":
      return [block.head, ...block.rows].map((cells) => `| ${cells.map(escapeCell).join(" | ")} |`).join("\n");
  }
}

const oneLine = (text: string): string => text.replaceAll("\n", " ");
const escapeCell = (text: string): string => oneLine(text).replaceAll("\\", "\\\\").replaceAll("|", "\\|");

/** Reads what `renderDraft` wrote, edited or not; any text is a package, at worst one of paragraphs. */
export function parseDraft(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let sign = "";
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push(blockOf(sign, lines));
    lines = [];
  };
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const level = line.startsWith("## ") ? 2 : line.startsWith("# ") ? 1 : null;
    if (level !== null) {
      close();
      blocks.push(heading(level, line.slice(level + 1).trim()));
      continue;
    }
    if (unescaped(line).trim() === "") {
      close();
      continue;
    }
    if (signOf(line) !== sign) close();
    sign = signOf(line);
    lines.push(line);
  }
  close();
  return blocks;
}

const unescaped = (line: string): string => (line.startsWith("\\") ? line.slice(1) : line);

function signOf(line: string): string {
  if (line.startsWith("- ")) return "-";
  if (line === ">" || line.startsWith("> ")) return ">";
  return line.startsWith("| ") && line.endsWith(" |") ? "|" : "";
}

function blockOf(sign: string, lines: readonly string[]): Block {
  if (sign === "-") return list(lines.map((line) => line.slice(2)));
  if (sign === ">") return quote(lines.map((line) => line.slice(2)).join("\n"));
  if (sign === "|") return tableOf(lines.map(cellsOf));
  return paragraph(lines.map(unescaped).join("\n"));
}

/** Every row has as many cells as the first: Jira refuses tables that have not. */
function tableOf([head = [], ...rows]: readonly (readonly string[])[]): Block {
  const even = (cells: readonly string[]) => head.map((_, column) => cells[column] ?? "");
  return table(head, rows.map(even));
}

function cellsOf(line: string): readonly string[] {
  const inner = line.slice(2, -2);
  const cells: string[] = [];
  let cell = "";
  for (let at = 0; at < inner.length; at++) {
    const sign = inner[at] ?? "";
    if (sign === "\\" && at + 1 < inner.length) cell += inner[++at] ?? "";
    else if (inner.startsWith(" | ", at)) {
      cells.push(cell);
      cell = "";
      at += 2;
    } else cell += sign;
  }
  return [...cells, cell];
}
