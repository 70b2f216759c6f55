import type { Attributes } from "./html";
import { linkSuffix } from "./link";
import { createOutline } from "./outline";

interface Open {
  readonly name: string;
  /** Drew a prefix, which its end takes back. */
  readonly prefixed: boolean;
  /** The number of the next item of an ordered list. */
  next: number;
}

export interface HtmlWriter {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  end(): string;
}

const LINES = new Set(
  "address article aside body center dd details dialog dl dt fieldset figcaption figure footer form header html legend main nav option section summary tbody tfoot thead".split(
    " ",
  ),
);
const PARAGRAPHS = new Set(["p", "hgroup", "caption"]);
/** Elements whose end matters, so that they are remembered. */
const CONTAINERS = new Set(["div", "ul", "ol", "li", "blockquote", "table", "h1", "h2", "h3", "h4", "h5", "h6"]);
const DROPPED = new Set(["script", "style", "title", "iframe", "noembed", "noframes", "template"]);
/** Class names by which mail programs mark the mail that is answered: Gmail, Yahoo, Proton, Zendesk's own. */
const QUOTATION = /(?:^|\s)(?:gmail_quote|yahoo_quoted|protonmail_quote|zd-quoted-reply)(?:\s|$)/;
const SIGNATURE = /(?:^|\s)gmail_signature(?:\s|$)/;
const MARKS = new Set(["ul", "ol", "li", "table"]);

/** Turns the tags of a document into an outline, keeping only a stack of the containers that are open. */
export function createHtmlWriter(): HtmlWriter {
  const outline = createOutline();
  const stack: Open[] = [];
  const counts = new Map<string, number>();
  /** Where in the stack lists, items and tables stand: the nearest is found without a search. */
  const marks: number[] = [];
  let dropped: string | null = null;
  let pre = 0;
  let code = false;
  let link: { readonly url: string; label: string; readonly written: number } | null = null;

  const push = (name: string, prefixed: boolean, next = 1): void => {
    if (MARKS.has(name)) marks.push(stack.length);
    stack.push({ name, prefixed, next });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const pop = (): Open | undefined => {
    const top = stack.pop();
    if (top === undefined) return undefined;
    if (marks.at(-1) === stack.length) marks.pop();
    counts.set(top.name, (counts.get(top.name) ?? 1) - 1);
    if (top.prefixed) outline.close();
    if (top.name === "table") outline.endRow();
    return top;
  };
  const popTo = (length: number): void => {
    while (stack.length > length) pop();
  };
  const nearest = (): { readonly index: number; readonly open: Open } | null => {
    const index = marks.at(-1);
    const open = index === undefined ? undefined : stack[index];
    return index === undefined || open === undefined ? null : { index, open };
  };
  const endLink = (): void => {
    if (link !== null && outline.written() > link.written && pre === 0) outline.flow(linkSuffix(link.label, link.url));
    link = null;
  };
  const write = (text: string): void => {
    if (link !== null && link.label.length <= link.url.length + 16) link.label += text.slice(0, link.url.length + 32);
    if (pre > 0) outline.verbatim(text);
    else outline.flow(text);
  };
  const openItem = (): void => {
    const inner = nearest();
    if (inner?.open.name === "li") popTo(inner.index);
    const list = nearest()?.open;
    const marker = list?.name === "ol" ? `${list.next++}. ` : "- ";
    outline.item(marker);
    push("li", true);
  };
  const openQuote = (name: string): void => {
    // Gmail wraps its quotation in a marked div: one quotation, one mark.
    const parent = stack.at(-1);
    const wrapped = name === "blockquote" && parent?.name === "div" && parent.prefixed;
    outline.gap();
    if (!wrapped) outline.open("> ", "> ");
    push(name, !wrapped);
  };
  const leaveCell = (): void => {
    if ((counts.get("table") ?? 0) === 0) return;
    const index = marks.findLast((mark) => stack[mark]?.name === "table");
    if (index !== undefined) popTo(index + 1);
  };
  const openContainer = (name: string, attributes: Attributes): void => {
    if (name === "li") openItem();
    else if (name === "blockquote") openQuote(name);
    else if (name === "div") {
      const classes = attributes.get("class") ?? "";
      if (QUOTATION.test(classes)) openQuote(name);
      else {
        outline.block();
        if (SIGNATURE.test(classes)) write("--");
        outline.block();
        push(name, false);
      }
    } else if (name === "ul" || name === "ol") {
      if (nearest()?.open.name === "li") outline.tight();
      else outline.gap();
      const start = Number(attributes.get("start") ?? "1");
      push(name, false, Number.isInteger(start) ? start : 1);
    } else if (name === "table") {
      outline.gap();
      push(name, false);
      outline.row();
    } else {
      outline.gap();
      outline.open(`${"#".repeat(Number(name.slice(1)))} `, "");
      push(name, true);
    }
  };
  const openInline = (name: string, attributes: Attributes): void => {
    if (name === "br") {
      if (pre > 0) outline.verbatim("\n");
      else outline.newline();
    } else if (name === "a") {
      endLink();
      const url = attributes.get("href") ?? "";
      link = url === "" ? null : { url, label: "", written: outline.written() };
    } else if (name === "img") {
      const pixel = attributes.get("width") === "1" || attributes.get("height") === "1";
      if (!pixel) outline.flow(` ${imageText(attributes)} `);
    } else if (name === "code" && pre === 0 && !code) {
      code = true;
      write("`");
    } else if (name === "input" && attributes.get("type") === "checkbox") {
      outline.flow(attributes.has("checked") ? "[x] " : "[ ] ");
    }
  };

  return {
    open(name, attributes) {
      if (dropped !== null) return;
      if (DROPPED.has(name)) dropped = name;
      else if (name === "pre") {
        if (pre++ === 0) outline.fence("");
      } else if (CONTAINERS.has(name)) openContainer(name, attributes);
      else if (name === "tr" || name === "td" || name === "th") {
        leaveCell();
        if (name === "tr") {
          outline.endRow();
          outline.row();
        } else outline.cell();
      } else if (PARAGRAPHS.has(name)) outline.gap();
      else if (LINES.has(name)) outline.block();
      else if (name === "hr") {
        outline.gap();
        outline.flow("---");
        outline.gap();
      } else openInline(name, attributes);
    },
    close(name) {
      if (dropped !== null) {
        if (dropped === name) dropped = null;
        return;
      }
      if (name === "a") endLink();
      else if (name === "code") {
        if (code) write("`");
        code = false;
      } else if (name === "pre") {
        if (pre > 0 && --pre === 0) outline.endFence();
      } else if (CONTAINERS.has(name)) {
        if ((counts.get(name) ?? 0) === 0) return;
        while (stack.length > 0 && pop()?.name !== name);
        if (name === "div" || name === "li") outline.block();
        else if (nearest()?.open.name === "li" && name !== "blockquote") outline.block();
        else outline.gap();
      } else if (PARAGRAPHS.has(name)) outline.gap();
      else if (LINES.has(name)) outline.block();
    },
    text(text) {
      if (dropped === null) write(text);
    },
    end() {
      endLink();
      if (pre > 0) outline.endFence();
      return outline.text();
    },
  };
}

function imageText(attributes: Attributes): string {
  const source = attributes.get("src") ?? "";
  const file = source.startsWith("data:") ? "" : (source.split(/[?#]/, 1)[0] ?? "").slice(-200).split("/").at(-1);
  const name = (attributes.get("alt") ?? "").trim() || file || "";
  return name === "" ? "[image]" : `[image: ${name.replaceAll("]", ")")}]`;
}
