import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instant, SensitiveFinding, Span, Ticket } from "../../shared/types";
import { passage, quote } from "../../shared/view/quotes";

const AT = 0 as Instant;

function ticketOf(body: string): Ticket {
  return {
    id: "zendesk:1",
    source: "zendesk",
    url: null,
    subject: "Login fails",
    status: "open",
    severity: null,
    plan: null,
    createdAt: AT,
    requester: null,
    organization: null,
    texts: [{ id: "description", by: "customer", public: true, at: AT, body }],
    attachments: [{ id: "7", name: "trace.har", bytes: 1, type: null, text: "description" }],
    events: [],
    fields: {},
    sla: [],
    links: [],
    extra: {},
  };
}

function spanOf(body: string, proof: string): Span {
  const start = body.indexOf(proof);
  return { text: "description", start, end: start + proof.length };
}

function secretOf(body: string, secret: string): SensitiveFinding {
  return { ...spanOf(body, secret), type: "api-key", preview: "key…[8]", action: "mask" };
}

/** The proof is marked «like this». */
function shown(body: string, proof: string, secrets: readonly SensitiveFinding[] = []): string {
  return quote(ticketOf(body), spanOf(body, proof), secrets)
    .map((piece) => (piece.proof ? `«${piece.text}»` : piece.text))
    .join("");
}

describe("a quotation", () => {
  test("shows the proof inside its own line", () => {
    expect(shown("Hello,\nsince noon nobody can log in here\nBye", "nobody can log in")).toBe(
      "since noon «nobody can log in» here",
    );
  });

  test("cuts a long line between words", () => {
    const body = `${"word ".repeat(20)}PROOF${" word".repeat(20)}`;
    expect(shown(body, "PROOF")).toBe(
      "…word word word word word word word word «PROOF» word word word word word word word word…",
    );
  });

  test("cuts a long proof", () => {
    const body = "a".repeat(400);
    expect(shown(body, body)).toBe(`«${"a".repeat(160)}…»`);
  });

  test("never cuts a character in two", () => {
    const body = `${"a".repeat(159)}😀${"b".repeat(40)}`;
    expect(shown(body, body)).toBe(`«${"a".repeat(159)}…»`);
  });

  test("puts white space into one line", () => {
    expect(shown("1. open\n2. press\n\n3. fail", "1. open\n2. press\n\n3. fail")).toBe("«1. open 2. press 3. fail»");
  });

  test("reads a span in the subject and in the name of an attachment", () => {
    const ticket = ticketOf("");
    expect(quote(ticket, { text: "subject", start: 0, end: 5 }, [])).toEqual([
      { text: "Login", proof: true },
      { text: " fails", proof: false },
    ]);
    expect(quote(ticket, { text: "attachment:7", start: 0, end: 9 }, [])).toEqual([{ text: "trace.har", proof: true }]);
  });

  test.each([
    ["an unknown text", { text: "comment:9", start: 0, end: 3 }],
    ["a place behind the end", { text: "subject", start: 5, end: 500 }],
    ["nothing", { text: "subject", start: 3, end: 3 }],
  ])("is empty for a span that points to %s", (_, span) => {
    expect(quote(ticketOf("text"), span, [])).toEqual([]);
  });
});

describe("a secret in a quotation", () => {
  const body = "call with KEY-12345678 failed at once";
  const secret = secretOf(body, "KEY-12345678");

  test("is replaced by its preview inside the proof", () => {
    expect(shown(body, "with KEY-12345678 failed", [secret])).toBe("call «with key…[8] failed» at once");
  });

  test("is replaced by its preview beside the proof", () => {
    expect(shown(body, "failed", [secret])).toBe("call with key…[8] «failed» at once");
  });

  test("is hidden where the proof begins or ends inside it", () => {
    expect(shown(body, "12345678 failed", [secret])).toBe("call with key…[8]«••• failed» at once");
    expect(shown(body, "with KEY-1234", [secret])).toBe("call «with key…[8]»••• failed at once");
  });

  test("is hidden once where findings overlap", () => {
    const inner = { ...secretOf(body, "12345678"), preview: "12…[8]" };
    expect(shown(body, "failed", [secret, inner])).toBe("call with key…[8] «failed» at once");
  });

  test("of another text changes nothing", () => {
    expect(shown(body, "failed", [{ ...secret, text: "comment:2" }])).toBe("call with KEY-12345678 «failed» at once");
  });

  test("is never shown, wherever the proof lies", () => {
    const around = fc.string({ unit: fc.constantFrom("1", "2", " ", "\n", "😀"), maxLength: 60 });
    const anywhere = fc.tuple(around, around, fc.nat(), fc.nat());
    const property = fc.property(anywhere, ([before, after, a, b]) => {
      const text = `${before}ZQXJ-SECRET${after}`;
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const found = { ...spanOf(text, "ZQXJ-SECRET"), type: "api-key", preview: "***", action: "mask" } as const;
      const pieces = quote(ticketOf(text), { text: "description", start, end }, [found]);
      const seen = pieces.map((piece) => piece.text).join("");
      expect(seen).not.toMatch(/[A-Z]/);
    });
    fc.assert(property, { seed: 11, numRuns: 200 });
  });
});

describe("the passage around a proof", () => {
  const whole = (body: string, proof: string, secrets: readonly SensitiveFinding[] = []): string =>
    passage(ticketOf(body), spanOf(body, proof), secrets)
      .map((piece) => (piece.proof ? `«${piece.text}»` : piece.text))
      .join("");

  test("is its paragraph, line by line", () => {
    const body = "Hello,\n\nsince 9:30 all exports fail.\nNobody can work.\n\nRegards";
    expect(whole(body, "Nobody can work")).toBe("since 9:30 all exports fail.\n«Nobody can work».");
    expect(whole(body, "Hello")).toBe("«Hello»,");
    expect(whole(body, "Regards")).toBe("«Regards»");
  });

  test("of a paragraph without end is cut on both sides", () => {
    const body = `${"a".repeat(5000)} here ${"b".repeat(5000)}`;
    const text = whole(body, "here");
    expect(text).toMatch(/^…a+ «here» b+…$/);
    expect(text.length).toBeLessThan(1300);
  });

  test("has no sign that turns the writing direction", () => {
    expect(whole("exe.\u202efdp is attached", "attached")).toBe("exe.fdp is «attached»");
  });

  test("shows no secret, wherever the proof lies", () => {
    const around = fc.string({ unit: fc.constantFrom("1", " ", "\n", "😀"), maxLength: 60 });
    const anywhere = fc.tuple(around, around, fc.nat(), fc.nat());
    const property = fc.property(anywhere, ([before, after, a, b]) => {
      const text = `${before}ZQXJ-SECRET${after}`;
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const found = { ...spanOf(text, "ZQXJ-SECRET"), type: "api-key", preview: "***", action: "mask" } as const;
      const pieces = passage(ticketOf(text), { text: "description", start, end }, [found]);
      expect(pieces.map((piece) => piece.text).join("")).not.toMatch(/[A-Z]/);
    });
    fc.assert(property, { seed: 12, numRuns: 200 });
  });

  test("is nothing for the subject or a file", () => {
    expect(passage(ticketOf("x"), { text: "subject", start: 0, end: 3 }, [])).toEqual([]);
    expect(passage(ticketOf("x"), { text: "attachment:7", start: 0, end: 3 }, [])).toEqual([]);
  });
});
