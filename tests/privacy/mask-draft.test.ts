import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markRedaction } from "../../shared/privacy/mark-redaction";
import { maskDraft } from "../../shared/privacy/mask-draft";

// Invented and never valid. Put together here, so that no scanner takes this file for a leak.
const TOKEN = ["ghp", "Zq7Lm2Xv9Rt4Bn6Kd1Ws8Yp3Hc5Jf0Ga2UeT"].join("_");
const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

describe("a draft is masked", () => {
  it("as plain text, and what is evidence stays", () => {
    expect(maskDraft(`Use ${TOKEN} < 5 times.\nTrace ${TRACE}`)).toBe(
      `Use [masked github-token] < 5 times.\nTrace ${TRACE}`,
    );
  });

  it("as HTML, and its formatting stays", () => {
    expect(maskDraft(`<p>Use <b>${TOKEN}</b> &amp; go.</p><ul><li>Trace ${TRACE}</li></ul>`)).toBe(
      `<p>Use <b>[masked github-token]</b> &amp; go.</p><ul><li>Trace ${TRACE}</li></ul>`,
    );
  });

  it("where formatting cuts through the secret", () => {
    expect(maskDraft(`<p>${TOKEN.slice(0, 12)}<b>${TOKEN.slice(12)}</b> is it</p>`)).toBe(
      "<p>[masked github-token]<b></b> is it</p>",
    );
  });

  it("where a sign of the secret is written as an entity", () => {
    expect(maskDraft(`<p>mail to ada&#64;northwind-freight.com now</p>`)).toBe(
      "<p>mail to [masked email-address] now</p>",
    );
  });

  it("in the address of a link", () => {
    expect(maskDraft(`<a href="https://x.example/?t=${TOKEN}">the log</a>`)).toBe(
      '<a href="https://x.example/?t=[masked github-token]">the log</a>',
    );
  });

  it("once: masking again changes nothing, and nothing is left", () => {
    const words = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      " ",
      "&lt;",
      "see ",
      ` ${TOKEN} `,
      `<a href="${TOKEN}">`,
      "<br>",
    );
    const property = fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const once = maskDraft(parts.join(""));
      expect(once).not.toContain(TOKEN);
      expect(maskDraft(once)).toBe(once);
    });
    fc.assert(property, { seed: 3, numRuns: 300 });
  });
});

describe("a redaction is marked", () => {
  it("around each occurrence", () => {
    expect(markRedaction("<div>My PIN is 847564, I said 847564!</div>", "847564")).toBe(
      "<div>My PIN is <redact>847564</redact>, I said <redact>847564</redact>!</div>",
    );
  });

  it("on both sides of a tag that cuts through it", () => {
    expect(markRedaction("<p>84<b>75</b>64</p>", "847564")).toBe(
      "<p><redact>84</redact><b><redact>75</redact></b><redact>64</redact></p>",
    );
  });

  it("on the tag whose attribute holds it, and around its words", () => {
    expect(markRedaction('<a class="x" href="https://x.example/847564">847564</a>', "847564")).toBe(
      '<a redact class="x" href="https://x.example/847564"><redact>847564</redact></a>',
    );
  });

  it("where entities and line breaks stand between its signs", () => {
    expect(markRedaction("<p>key:<br>ab&amp;c<br>d</p>", "ab&c\nd")).toBe(
      "<p>key:<br><redact>ab&amp;c</redact><br><redact>d</redact></p>",
    );
    expect(markRedaction("<p>key:</p><p>abc</p><p>d</p>", "abc\nd")).toBe(
      "<p>key:</p><p><redact>abc</redact></p><p><redact>d</redact></p>",
    );
  });

  it("nowhere where it is not", () => {
    expect(markRedaction("<p>nothing</p>", "847564")).toBeNull();
    expect(markRedaction("<p>nothing</p>", "")).toBeNull();
  });

  it("without any other change", () => {
    const words = fc.constantFrom(
      "<p>",
      "</p>",
      "<b x='1'>",
      " ",
      "&lt;",
      "<",
      ">",
      "a",
      "847564",
      "<a href=847564>",
      "'",
    );
    const property = fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
      const html = parts.join("");
      const marked = markRedaction(html, "847564");
      expect((marked ?? html).replace(/<\/?redact>| redact(?=[ >])/g, "")).toBe(html);
    });
    fc.assert(property, { seed: 4, numRuns: 300 });
  });
});
