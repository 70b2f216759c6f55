import { describe, expect, it } from "vitest";
import { askFor } from "../../shared/evidence/ask";
import { assessEvidence, type Need } from "../../shared/evidence/assess";
import type { EvidenceDetector } from "../../shared/evidence/detector";
import { evidenceLevel } from "../../shared/evidence/level";
import { evidenceScore } from "../../shared/evidence/score";
import { EN } from "../../shared/i18n/reasons/en";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { EvidenceRule } from "../../shared/policy/schema";
import { sayItem } from "../../shared/say-report";
import { readTicket } from "../../shared/text/read-ticket";
import type { EvidenceItem, EvidenceKind, Ticket, TicketText } from "../../shared/types";
import { at, customerText, ticketOf } from "../fixtures/ticket";

const rule: EvidenceRule = {
  level: "wanted",
  weight: 1,
  question: { en: "?" },
  bySeverity: { sev1: "required", sev4: "off" },
  byCategory: { api: "required", ui: "off", data: "wanted" },
};

describe("how much a kind matters", () => {
  it.each([
    [null, null, "wanted"],
    ["sev1", null, "required"],
    ["sev1", "ui", "off"],
    ["sev4", "api", "off"],
    ["sev3", "api", "required"],
    ["sev1", "data", "required"],
    ["__proto__", "constructor", "wanted"],
  ])("severity %s, category %s: %s", (severity, category, level) => {
    expect(evidenceLevel(rule, severity, category)).toBe(level);
  });
});

/** Finds one word wherever it stands. */
function wordDetector(kind: EvidenceKind, word: string): EvidenceDetector {
  return {
    kind,
    title: kind,
    why: "For the test.",
    patterns: {},
    detect: ({ own }) => {
      const start = own.indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length }];
    },
  };
}

const said = (ticket: Ticket, need: Need, detectors: readonly EvidenceDetector[]) => {
  const { items, crashed } = assessEvidence(ticket, readTicket(ticket), DEFAULT_POLICY, need, detectors);
  return { items: items.map((item) => sayItem(item, EN)), crashed };
};
const assess = (texts: readonly TicketText[], detectors: readonly EvidenceDetector[], waived?: EvidenceKind) => {
  const events = waived
    ? [{ kind: "waived" as const, at: at("2026-11-23T10:00:00Z"), name: waived, reason: "On trial." }]
    : [];
  const ticket = ticketOf({ texts, events });
  return said(ticket, { severity: "sev1", category: "api" }, detectors);
};

describe("judging a kind", () => {
  const steps = wordDetector("steps-to-reproduce", "click");

  it("present, with the span that proves it", () => {
    expect(assess([customerText("I click save")], [steps]).items).toEqual([
      {
        kind: "steps-to-reproduce",
        state: "present",
        required: false,
        spans: [{ text: "description", start: 2, end: 7 }],
      },
    ]);
  });

  it("absent, with a sentence", () => {
    const [item] = assess([customerText("Hello"), customerText("Anyone?", "comment:2")], [steps]).items;
    expect(item).toMatchObject({ state: "absent", reason: "No steps-to-reproduce found in 2 messages." });
  });

  it("present where a field of the ticket says it", () => {
    const version: EvidenceDetector = { ...wordDetector("product-version", "v4"), fields: ["version"] };
    const judge = (fields: Record<string, unknown>) => {
      const ticket = ticketOf({ fields, texts: [customerText("Hello")] });
      return said(ticket, { severity: null, category: null }, [version]).items[0];
    };
    expect(judge({ version: "4.12.1" })).toMatchObject({
      state: "present",
      spans: [],
      reason: "Given in the field version.",
    });
    expect(judge({ version: " " })?.state).toBe("absent");
    expect(judge(JSON.parse('{"__proto__":{"version":"4"}}'))?.state).toBe("absent");
  });

  it("waived, with the reason given", () => {
    expect(assess([], [steps], "steps-to-reproduce").items[0]).toMatchObject({ state: "waived", reason: "On trial." });
  });

  it("not by an agent's question", () => {
    const question: TicketText = {
      id: "comment:2",
      by: "agent",
      public: true,
      at: null,
      body: "Could you click save?",
    };
    expect(assess([customerText("Hello"), question], [steps]).items[0]?.state).toBe("absent");
  });

  it("but by an agent's own finding", () => {
    const note: TicketText = {
      id: "comment:2",
      by: "agent",
      public: false,
      at: null,
      body: "I click save and see it too.",
    };
    expect(assess([customerText("Hello"), note], [steps]).items[0]?.state).toBe("present");
  });

  it("asks for no zone while there is no time", () => {
    const zone = wordDetector("timestamp-zone", "UTC");
    expect(assess([customerText("Hi")], [wordDetector("timestamp", "14:00"), zone]).items[1]?.state).toBe(
      "not-applicable",
    );
    expect(assess([customerText("14:00")], [wordDetector("timestamp", "14:00"), zone]).items[1]?.state).toBe("absent");
  });

  it("a detector that crashes leaves the others standing", () => {
    const broken: EvidenceDetector = {
      ...wordDetector("endpoint", ""),
      detect: () => {
        throw new TypeError("the customer's secret text");
      },
    };
    const { items, crashed } = assess([customerText("I click save")], [broken, steps]);
    expect(items.map(({ state }) => state)).toEqual(["absent", "present"]);
    expect([...crashed]).toEqual([["endpoint", "TypeError"]]);
  });
});

const item = (kind: EvidenceKind, state: EvidenceItem["state"], required: boolean): EvidenceItem => ({
  kind,
  state,
  required,
  spans: [],
});

describe("the score", () => {
  it("weighs wanted evidence half, and what does not apply or was waived not at all", () => {
    const items = [
      item("observed-behaviour", "present", true), // 10
      item("expected-behaviour", "absent", false), // 5 / 2
      item("stack-trace", "not-applicable", false),
      item("steps-to-reproduce", "waived", true),
    ];
    expect(evidenceScore(items, DEFAULT_POLICY)).toBe(80);
  });

  it("is 100 where nothing applies", () => {
    expect(evidenceScore([], DEFAULT_POLICY)).toBe(100);
  });
});

describe("the request to the customer", () => {
  const ask = (items: readonly EvidenceItem[], body = "Hello, nothing works since this morning, please help us.") =>
    askFor(
      ticketOf({ texts: [customerText(body)], requester: { name: "Ada", timeZone: null, locale: null, vip: null } }),
      items,
      DEFAULT_POLICY,
    );

  it("is empty where nothing keeps the ticket back", () => {
    expect(ask([item("observed-behaviour", "present", true), item("regression", "absent", false)])).toBe("");
  });

  it("lists all that is required, and no more", () => {
    const draft = ask([
      item("observed-behaviour", "present", true),
      item("environment", "absent", true),
      item("regression", "absent", false),
    ]);
    expect(draft.split("\n").filter((line) => line.startsWith("- "))).toEqual([
      "- In which environment does it happen (production or test, browser, operating system, region)?",
    ]);
    expect(draft).toMatch(/^Hello Ada,\n\n/);
  });

  it("adds the heaviest wanted evidence until the threshold would be reached", () => {
    const draft = ask([
      item("customer-impact", "present", true), // 8
      item("expected-behaviour", "absent", false), // 2.5
      item("request-id", "absent", false), // 3
      item("timestamp", "absent", false), // 3
    ]);
    expect(draft.split("\n").filter((line) => line.startsWith("- "))).toEqual([
      "- Do you have a request ID, trace ID or similar of one failing call?",
      "- When did it last happen? A date and a time let us find it in our logs.",
    ]);
  });

  it("speaks the customer's language", () => {
    const german =
      "Guten Tag, seit heute Morgen können wir uns nicht mehr anmelden und haben keine Idee, woran es liegt.";
    expect(ask([item("environment", "absent", true)], german)).toMatch(/^Guten Tag Ada,\n\nvielen Dank/);
  });
});
