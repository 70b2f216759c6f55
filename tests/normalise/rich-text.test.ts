import { describe, expect, test } from "vitest";
import { adfToText } from "../../shared/normalise/adf";
import { htmlToText } from "../../shared/normalise/html";
import { wikiToText } from "../../shared/normalise/wiki";

const text = (value: string, ...marks: object[]) => ({ type: "text", text: value, marks });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const doc = (...content: object[]) => ({ type: "doc", version: 1, content });
const item = (...content: object[]) => ({ type: "listItem", content });

describe("the same structure gives the same text from all three", () => {
  test.each([
    [
      "paragraphs and line breaks",
      "<p>One<br>two</p><p>three</p>",
      doc(paragraph(text("One"), { type: "hardBreak" }, text("two")), paragraph(text("three"))),
      "One\ntwo\n\nthree",
      "One\ntwo\n\nthree",
    ],
    [
      "lists within lists",
      "<ol><li>open</li><li>press<ul><li>twice</li></ul></li></ol>",
      doc({
        type: "orderedList",
        content: [
          item(paragraph(text("open"))),
          item(paragraph(text("press")), { type: "bulletList", content: [item(paragraph(text("twice")))] }),
        ],
      }),
      "# open\n# press\n** twice",
      "1. open\n2. press\n   - twice",
    ],
    [
      "headings",
      "<h2>Steps</h2><p>none</p>",
      doc({ type: "heading", attrs: { level: 2 }, content: [text("Steps")] }, paragraph(text("none"))),
      "h2. Steps\nnone",
      "## Steps\n\nnone",
    ],
    [
      "code",
      "<p>see</p><pre>a {\n\n  b\n}</pre><p>after</p>",
      doc(paragraph(text("see")), { type: "codeBlock", content: [text("a {\n\n  b\n}")] }, paragraph(text("after"))),
      "see\n{noformat}\na {\n\n  b\n}\n{noformat}\nafter",
      "see\n\n```\na {\n\n  b\n}\n```\n\nafter",
    ],
    [
      "quotations",
      "<blockquote><p>first</p><p>second</p></blockquote><p>mine</p>",
      doc(
        { type: "blockquote", content: [paragraph(text("first")), paragraph(text("second"))] },
        paragraph(text("mine")),
      ),
      "{quote}\nfirst\n\nsecond\n{quote}\nmine",
      "> first\n>\n> second\n\nmine",
    ],
    [
      "tables",
      "<table><tr><th>Name</th><th>Version</th></tr><tr><td>api</td><td>4.1</td></tr></table>",
      doc({
        type: "table",
        content: [
          ["tableHeader", "Name", "Version"],
          ["tableCell", "api", "4.1"],
        ].map(([type, ...cells]) => ({
          type: "tableRow",
          content: cells.map((cell) => ({ type, content: [paragraph(text(cell ?? ""))] })),
        })),
      }),
      "||Name||Version||\n|api|4.1|",
      "Name | Version\napi | 4.1",
    ],
    [
      "links",
      '<p>read <a href="https://docs.example/a">this page</a> or <a href="https://docs.example">docs.example</a></p>',
      doc(
        paragraph(
          text("read "),
          text("this page", { type: "link", attrs: { href: "https://docs.example/a" } }),
          text(" or "),
          text("docs.example", { type: "link", attrs: { href: "https://docs.example" } }),
        ),
      ),
      "read [this page|https://docs.example/a] or [docs.example|https://docs.example]",
      "read this page (https://docs.example/a) or docs.example",
    ],
    [
      "emphasis and monospaced text",
      "<p>run <b>now</b> <code>npm ci</code></p>",
      doc(paragraph(text("run "), text("now", { type: "strong" }), text(" "), text("npm ci", { type: "code" }))),
      "run *now* {{npm ci}}",
      "run now `npm ci`",
    ],
    [
      "images",
      '<p>see <img src="https://x.example/a.png" alt="shot.png"></p>',
      doc(paragraph(text("see "), { type: "mediaInline", attrs: { alt: "shot.png" } })),
      "see !shot.png|thumbnail!",
      "see [image: shot.png]",
    ],
  ])("%s", (_, html, adf, wiki, expected) => {
    expect(htmlToText(html)).toBe(expected);
    expect(adfToText(adf)).toBe(expected);
    expect(wikiToText(wiki)).toBe(expected);
  });
});

describe("HTML", () => {
  test("decodes entities and folds white space", () => {
    expect(htmlToText("a&nbsp;&lt;b&gt; &amp;amp; \n\t&#x41;")).toBe("a <b> &amp; A");
  });

  test("drops scripts and styles, keeps hidden text", () => {
    expect(htmlToText("<style>p{}</style><script>steal()</script><p hidden>kept</p><!-- note -->")).toBe("kept");
  });

  test("draws the mail that a mail answers as one quotation", () => {
    const mail =
      '<div>Yes.</div><div class="gmail_quote"><div>On Monday Kim wrote:</div><blockquote class="gmail_quote">Is it down?</blockquote></div>';
    expect(htmlToText(mail)).toBe("Yes.\n\n> On Monday Kim wrote:\n>\n> Is it down?");
  });

  test("survives tags that are never closed, closed twice or crossed", () => {
    expect(htmlToText("<ul><li>a<li>b</ul></ul></p><b><i>c</b></i><a href='https://x.example'>d")).toBe(
      "- a\n- b\n\ncd (https://x.example)",
    );
  });

  test("a fence within verbatim text cannot end ours", () => {
    expect(htmlToText("<pre>a\n```\nb</pre>")).toBe("```\na\n    ```\nb\n```");
  });

  test("an address that runs something is never shown", () => {
    expect(htmlToText('<a href="javascript:alert(1)">click</a>')).toBe("click");
  });

  test("tracking pixels leave nothing", () => {
    expect(htmlToText('<p>hi</p><img src="https://t.example/p.gif" width="1" height="1">')).toBe("hi");
  });

  test("lists go on where they start", () => {
    expect(htmlToText('<ol start="3"><li>c</li><li>d</li></ol>')).toBe("3. c\n4. d");
  });

  test("layout tables keep their lines", () => {
    expect(htmlToText("<table><tr><td>Dear team<br>it fails</td><td>Kim</td></tr></table>")).toBe(
      "Dear team\nit fails\nKim",
    );
  });

  test.each(["<div>", "<blockquote>a", "<ul><li>a", "<table><tr><td>a", "<b>", "<a href='https://x.example'>a"])(
    "a hundred thousand %s do not overflow the stack",
    (tag) => {
      expect(htmlToText(tag.repeat(100_000)).length).toBeLessThan(10_000_000);
    },
  );
});

describe("Atlassian documents", () => {
  test("write every kind of leaf", () => {
    const leaves = [
      { type: "mention", attrs: { id: "1", text: "@Kim" } },
      { type: "emoji", attrs: { shortName: ":tada:" } },
      { type: "date", attrs: { timestamp: "1774828800000" } },
      { type: "status", attrs: { text: "BLOCKED", color: "red" } },
      { type: "inlineCard", attrs: { url: "https://x.example/1" } },
      { type: "placeholder", attrs: { text: "Say what you did" } },
    ];
    const content = leaves.flatMap((leaf) => [leaf, text(" ")]);
    expect(adfToText(doc(paragraph(...content)))).toBe("@Kim :tada: 2026-03-30 BLOCKED https://x.example/1");
  });

  test("keep tasks, expands, panels and files", () => {
    const content = [
      {
        type: "taskList",
        content: [
          { type: "taskItem", attrs: { state: "DONE" }, content: [text("ask")] },
          { type: "taskItem", attrs: { state: "TODO" }, content: [text("wait")] },
        ],
      },
      { type: "expand", attrs: { title: "Log" }, content: [{ type: "panel", content: [paragraph(text("inside"))] }] },
      { type: "mediaSingle", content: [{ type: "media", attrs: { type: "file", alt: "trace.png" } }] },
    ];
    expect(adfToText(doc(...content))).toBe("- [x] ask\n- [ ] wait\n\nLog\n\ninside\n\n[image: trace.png]");
  });

  test("of an unknown node write the children", () => {
    expect(adfToText(doc({ type: "hologram", content: [paragraph(text("still here"))] }))).toBe("still here");
  });

  test("of no document write nothing", () => {
    expect([null, 7, "text", [], {}, { content: [null, 7, { content: {} }] }].map(adfToText)).toEqual([
      "",
      "",
      "",
      "",
      "",
      "",
    ]);
  });

  test("nested a hundred thousand deep do not overflow the stack", () => {
    let node: object = text("deep");
    for (let depth = 0; depth < 100_000; depth++)
      node = { type: depth % 2 ? "bulletList" : "listItem", content: [node] };
    expect(adfToText(doc(node))).toContain("deep");
  });
});

describe("wiki markup", () => {
  test("names the language of code and keeps its title", () => {
    expect(wikiToText("{code:java|title=App.java}\nint a = 1;\n{code}")).toBe("App.java\n\n```java\nint a = 1;\n```");
  });

  test("leaves what is no markup as it is", () => {
    const log = "[INFO] a[0] 2*3*4 snake_case_name C:\\\\temp wow! {x} - dash";
    expect(wikiToText(log)).toBe(log);
  });

  test("a macro without its end loses its mark only", () => {
    expect(wikiToText("{code}a {noformat}b {quote}c")).toBe("a b c");
  });

  test("knows people, files, colours, escapes and forced line breaks", () => {
    expect(wikiToText("[~accountid:5b1] [^trace.log] {color:red}red{color} \\{x\\} one\\\\ two")).toBe(
      "@5b1 [file: trace.log] red {x} one\ntwo",
    );
  });

  test("bq. quotes a line, ---- draws a rule", () => {
    expect(wikiToText("bq. said\nbelow\n----\nend")).toBe("> said\n\nbelow\n\n---\n\nend");
  });
});
