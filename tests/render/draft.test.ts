import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, heading, list, paragraph, quote, table } from "../../shared/render/document";
import { parseDraft, renderDraft } from "../../shared/render/draft";

const DRAFT = `# [Sev-1] Export fails

Ticket 4711, customer Acme.

## Problem

> Every export fails.
>
> # not a heading

- 1 bearer-token
- 2 iban

| Evidence | State |
| request-id | a \\| b |
`;
const BLOCKS: readonly Block[] = [
  heading(1, "[Sev-1] Export fails"),
  paragraph("Ticket 4711, customer Acme."),
  heading(2, "Problem"),
  quote("Every export fails.\n\n# not a heading"),
  list(["1 bearer-token", "2 iban"]),
  table(["Evidence", "State"], [["request-id", "a | b"]]),
];

describe("the package as text", () => {
  test("shows each kind of block by its signs", () => {
    expect(renderDraft(BLOCKS).replaceAll("> \n", ">\n")).toBe(DRAFT);
  });

  test("reads the same blocks back", () => {
    expect(parseDraft(DRAFT)).toEqual(BLOCKS);
    expect(parseDraft(renderDraft(BLOCKS))).toEqual(BLOCKS);
  });

  test("a table keeps as many cells in each row as it has columns", () => {
    expect(parseDraft("| A | B |\n| one |\n| one | two | three |")).toEqual([
      table(
        ["A", "B"],
        [
          ["one", ""],
          ["one", "two"],
        ],
      ),
    ]);
  });

  test("a sign that nothing follows says nothing", () => {
    expect(parseDraft("one\n\\\ntwo\n\n\\ ")).toEqual([paragraph("one"), paragraph("two")]);
  });

  test("any text is a package", () => {
    const unit = fc.constantFrom("\\", "#", ">", "-", "|", " ", "\t", "\r", "\n", "a");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit })), (text) => {
        const blocks = parseDraft(text);
        expect(parseDraft(renderDraft(blocks))).toEqual(blocks);
      }),
    );
  });

  test("whatever a block says, it comes back as it was", () => {
    const line = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "" && !/[\r\n]/.test(text));
    const lines = fc.array(line, { minLength: 1 }).map((all) => all.join("\n"));
    const block = fc.oneof(
      lines.map(paragraph),
      lines.map(quote),
      fc.array(line, { minLength: 1 }).map(list),
      fc.tuple(fc.tuple(line, line), fc.array(fc.tuple(line, line))).map(([head, rows]) => table(head, rows)),
    );
    fc.assert(
      fc.property(block, (one) => {
        expect(parseDraft(renderDraft([one]))).toEqual([one]);
      }),
    );
  });
});
