import { isRecord, type Json, listAt, numberAt, textAt } from "./json";
import { linkSuffix } from "./link";
import { createOutline, type Outline } from "./outline";

/** What to do next: write a node that has a parent, or end one. */
type Task = { readonly node: Json; readonly parent: Parent } | { readonly end: () => void };

interface Parent {
  readonly type: string;
  /** The number of the next item of an ordered list. */
  next: number;
}

/** Whether a value is an Atlassian document. */
export function isAdf(value: unknown): value is Json {
  return isRecord(value) && textAt(value, "type") === "doc" && Array.isArray(value.content);
}

/**
 * An Atlassian document as plain text, in the conventions of `Outline`. Knows every node of Atlassian's published full
 * schema; of an unknown one it writes the children. Template placeholders are dropped, since nobody wrote them.
 */
export function adfToText(document: unknown): string {
  const outline = createOutline();
  const tasks: Task[] = [];
  if (isRecord(document)) tasks.push({ node: document, parent: { type: "", next: 1 } });
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if ("end" in task) task.end();
    else write(task.node, task.parent, outline, tasks);
  }
  return outline.text();
}

function write(node: Json, parent: Parent, outline: Outline, tasks: Task[]): void {
  const type = textAt(node, "type") ?? "";
  const leaf = leafText(type, node);
  if (type === "text") writeText(node, parent, outline);
  else if (leaf !== null) outline.flow(leaf);
  const end = type === "text" || leaf !== null ? null : begin(type, node, parent, outline);
  if (end === null) return;
  tasks.push({ end });
  const self: Parent = { type, next: numberAt(node, "attrs", "order") ?? 1 };
  const children = listAt(node, "content");
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i];
    if (!isRecord(child)) continue;
    const link = linkOf(child);
    if (link !== null && link !== linkOf(children[i + 1]))
      tasks.push({ end: () => outline.flow(linkSuffix(textAt(child, "text") ?? "", link)) });
    tasks.push({ node: child, parent: self });
  }
}

function writeText(node: Json, parent: Parent, outline: Outline): void {
  const text = textAt(node, "text") ?? "";
  const isCode = listAt(node, "marks").some((mark) => textAt(mark, "type") === "code");
  if (isCode && parent.type !== "codeBlock") outline.flow("`");
  outline.verbatim(text);
  if (isCode && parent.type !== "codeBlock") outline.flow("`");
}

/** The text of a node without children; null where the node is another kind. */
function leafText(type: string, node: Json): string | null {
  const attribute = (name: string) => textAt(node, "attrs", name);
  switch (type) {
    case "mention":
      return attribute("text") ?? `@${attribute("id") ?? ""}`;
    case "emoji":
      return attribute("text") ?? attribute("shortName") ?? "";
    case "status":
    case "inlineExtension":
      return attribute("text") ?? "";
    case "date":
      return dateText(attribute("timestamp"));
    case "mediaInline":
      return mediaText(node);
    case "inlineCard":
      return attribute("url") ?? textAt(node, "attrs", "data", "url") ?? textAt(node, "attrs", "data", "name") ?? "";
    case "placeholder":
      return "";
    default:
      return null;
  }
}

/** Begins a node with children; answers how to end it, or null where there is nothing to go into. */
function begin(type: string, node: Json, parent: Parent, outline: Outline): (() => void) | null {
  switch (type) {
    case "heading":
      outline.gap();
      outline.open(`${"#".repeat(Math.min(6, Math.max(1, Math.trunc(numberAt(node, "attrs", "level") ?? 1))))} `, "");
      return () => {
        outline.close();
        outline.gap();
      };
    case "listItem":
    case "decisionItem":
    case "taskItem":
    case "blockTaskItem":
      outline.item(marker(type, node, parent));
      return () => {
        outline.close();
        outline.block();
      };
    case "bulletList":
    case "orderedList":
    case "taskList":
    case "decisionList": {
      const nested = /Item$|List$/.test(parent.type);
      // A task list within a task list is a list of sub-tasks.
      const indented = type === "taskList" && parent.type === "taskList";
      if (nested) outline.tight();
      else outline.gap();
      if (indented) outline.open("  ", "  ");
      return () => {
        if (indented) outline.close();
        if (nested) outline.block();
        else outline.gap();
      };
    }
    case "blockquote":
      outline.gap();
      outline.open("> ", "> ");
      return () => {
        outline.close();
        outline.gap();
      };
    case "codeBlock":
      outline.fence((textAt(node, "attrs", "language") ?? "").replace(/[^\w+#.-]/g, "").slice(0, 20));
      return outline.endFence;
    case "tableRow":
      outline.row();
      return outline.endRow;
    case "tableCell":
    case "tableHeader":
      outline.cell();
      return () => {};
    case "hardBreak":
      outline.newline();
      return null;
    case "rule":
      return leafBlock("---", outline);
    case "media":
      return leafBlock(mediaText(node), outline);
    case "blockCard":
    case "embedCard":
      return leafBlock(textAt(node, "attrs", "url") ?? textAt(node, "attrs", "data", "url") ?? "", outline);
    case "extension":
      return leafBlock(textAt(node, "attrs", "text") ?? "", outline);
    case "expand":
    case "nestedExpand":
      leafBlock(textAt(node, "attrs", "title") ?? "", outline);
      return outline.gap;
    default:
      outline.gap();
      return outline.gap;
  }
}

function leafBlock(text: string, outline: Outline): null {
  outline.gap();
  outline.flow(text);
  outline.gap();
  return null;
}

function marker(type: string, node: Json, parent: Parent): string {
  if (type === "taskItem" || type === "blockTaskItem")
    return textAt(node, "attrs", "state") === "DONE" ? "- [x] " : "- [ ] ";
  return parent.type === "orderedList" ? `${parent.next++}. ` : "- ";
}

function mediaText(node: Json): string {
  const file = textAt(node, "attrs", "__fileName");
  const name = textAt(node, "attrs", "alt") ?? file ?? textAt(node, "attrs", "url");
  return name === null ? "[image]" : `[image: ${name.replaceAll("]", ")")}]`;
}

/** The schema keeps a date as text: milliseconds since the epoch, at midnight UTC. */
function dateText(timestamp: string | null): string {
  const ms = Number(timestamp ?? Number.NaN);
  return Number.isFinite(ms) && Math.abs(ms) < 8e15 ? new Date(ms).toISOString().slice(0, 10) : "";
}

function linkOf(node: unknown): string | null {
  if (textAt(node, "type") !== "text") return null;
  for (const mark of listAt(node, "marks")) if (textAt(mark, "type") === "link") return textAt(mark, "attrs", "href");
  return null;
}
