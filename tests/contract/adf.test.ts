import { describe, expect, test } from "vitest";
import { adfToText } from "../../shared/normalise/adf";
import { at, listAt } from "../../shared/normalise/json";
import { hasData, readText } from "./data";

// Every node that Atlassian's published schema of documents knows, the stage-0 ones too.

const FILES = ["platform/adf-full-schema.json.gz", "platform/adf-stage0-schema.json.gz"];

interface Kinds {
  readonly containers: ReadonlySet<string>;
  readonly leaves: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
}

function readKinds(): Kinds {
  const [containers, leaves, marks] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const file of FILES)
    for (const [name, definition] of Object.entries(at(JSON.parse(readText(file)), "definitions") ?? {})) {
      const [type] = listAt(definition, "properties", "type", "enum");
      if (typeof type !== "string" || type === "doc" || type === "text") continue;
      const kinds = name.endsWith("_mark")
        ? marks
        : at(definition, "properties", "content") === undefined
          ? leaves
          : containers;
      kinds.add(type);
    }
  return { containers, leaves, marks };
}

const document = (...content: readonly unknown[]) => ({ type: "doc", version: 1, content });

describe.runIf(hasData(...FILES))("documents of Atlassian's schema", () => {
  test("keep the words in every node that can hold some", () => {
    const { containers } = readKinds();
    expect(containers.size).toBeGreaterThan(25);
    const lost = [...containers].filter((type) => {
      const node = { type, attrs: {}, content: [{ type: "text", text: "the words that prove it" }] };
      return !adfToText(document(node)).includes("the words that prove it");
    });
    expect(lost).toEqual([]);
  });

  test("keep the words under every mark", () => {
    const { marks } = readKinds();
    expect(marks.size).toBeGreaterThan(10);
    const lost = [...marks].filter((type) => {
      const text = { type: "text", text: "the words that prove it", marks: [{ type, attrs: {} }] };
      return !adfToText(document({ type: "paragraph", content: [text] })).includes("the words that prove it");
    });
    expect(lost).toEqual([]);
  });

  test("have no node without words that swallows what stands beside it", () => {
    const { leaves } = readKinds();
    expect(leaves.size).toBeGreaterThan(12);
    const lost = [...leaves].filter((type) => {
      const text = (words: string) => ({ type: "text", text: words });
      const read = adfToText(document({ type: "paragraph", content: [text("before "), { type }, text(" after")] }));
      return !read.includes("before") || !read.includes("after");
    });
    expect(lost).toEqual([]);
  });
});
