import type { Block } from "./document";

/** A node of the Atlassian Document Format, version 1. */
export interface AdfNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly content?: readonly AdfNode[];
}

export interface AdfDocument {
  readonly version: 1;
  readonly type: "doc";
  readonly content: readonly AdfNode[];
}

/** The package as ADF, made of text nodes without marks: ticket text cannot become a link or a mention. */
export function renderAdf(blocks: readonly Block[]): AdfDocument {
  return { version: 1, type: "doc", content: blocks.map(renderBlock) };
}

function renderBlock(block: Block): AdfNode {
  switch (block.kind) {
    case "heading":
      return { type: "heading", attrs: { level: block.level }, content: inline(block.text) };
    case "paragraph":
      return paragraph(block.text);
    case "list":
      return {
        type: "bulletList",
        content: block.items.map((item) => ({ type: "listItem", content: [paragraph(item)] })),
      };
    case "quote":
      return { type: "blockquote", content: [paragraph(block.text)] };
    case "table":
      return {
        type: "table",
        content: [row("tableHeader", block.head), ...block.rows.map((cells) => row("tableCell", cells))],
      };
  }
}

function row(type: "tableHeader" | "tableCell", cells: readonly string[]): AdfNode {
  return { type: "tableRow", content: cells.map((cell) => ({ type, attrs: {}, content: [paragraph(cell)] })) };
}

const paragraph = (text: string): AdfNode => ({ type: "paragraph", content: inline(text) });

/** ADF has no line breaks inside of text nodes and no empty text nodes. */
function inline(text: string): readonly AdfNode[] {
  return text
    .split("\n")
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: "hardBreak" }]),
      ...(line === "" ? [] : [{ type: "text", text: line }]),
    ]);
}
