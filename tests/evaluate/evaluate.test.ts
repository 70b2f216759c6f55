import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { evaluate } from "../../shared/evaluate";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { loadPolicy } from "../../shared/policy/load";
import type { Policy } from "../../shared/policy/schema";
import { parseReport } from "../../shared/render/parse-report";
import { EVIDENCE_KINDS, type Report, type Ticket, type TicketText } from "../../shared/types";
import { at, customerText, ticketOf } from "../fixtures/ticket";

const NOW = at("2026-11-23T10:05:00Z");
const SEED = { seed: 4711, numRuns: 60 };

const judge = (ticket: Ticket, policy: Policy = DEFAULT_POLICY) => evaluate(ticket, policy, NOW);

const outage = ticketOf({
  subject: "Webhooks are down",
  severity: "sev2",
  plan: "enterprise",
  texts: [
    customerText(
      [
        "Since 08:50 UTC on 2026-11-23 none of our users gets a webhook in production, and there is no workaround.",
        "",
        "1. Create an order",
        "2. Wait a minute",
        "",
        "POST https://api.acme.example/v2/hooks answers HTTP 503, request id req_7f3c1a529d0e4b7e. It should answer 200.",
      ].join("\n"),
    ),
  ],
});

describe("a report", () => {
  const report = judge(outage);

  it("names ticket, instant and policy, and has the published shape", () => {
    expect([report.ticket, report.at, report.policy]).toEqual(["zendesk:1", "2026-11-23T10:05:00Z", "default@1"]);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual({ ok: true, value: report });
  });

  it("lists all nineteen kinds of evidence in the contract's order", () => {
    expect(report.evidence.items.map(({ kind }) => kind)).toEqual([...EVIDENCE_KINDS]);
  });

  it("judges an outage filed as Sev-2 as understated, and does not let it pass", () => {
    expect(report.severity).toMatchObject({ verdict: "understated", matrix: "sev1", entitled: "sev1" });
    expect(report.ready).toBe(false);
    expect(report.checks.severity).toMatchObject({
      state: "fail",
      findings: [{ message: "contradicts-claim", fix: { kind: "set", field: "severity", value: "sev1" } }],
    });
  });

  it("is ready once the claim is right and nothing required is missing", () => {
    const right = judge({ ...outage, severity: "sev1" });
    expect(right.evidence.missing).toEqual([]);
    expect(right.checks.gate).toEqual({ state: "pass" });
    expect(right.ready).toBe(true);
  });

  it("says what is missing and asks for it", () => {
    const bare = judge(ticketOf({ severity: "sev3", texts: [customerText("The export is broken for some users.")] }));
    expect(bare.ready).toBe(false);
    expect(bare.evidence.missing).toContain("steps-to-reproduce");
    expect(bare.evidence.ask).toContain("Which steps lead to the problem?");
  });

  it("of a ticket of which nothing is known claims nothing", () => {
    const nothing = judge(ticketOf({ status: null }));
    expect(nothing.severity).toMatchObject({ claimed: null, impact: "unknown", matrix: null, verdict: null });
    expect(nothing.ready).toBe(false);
    expect(Object.values(nothing.checks).filter(({ state }) => state === "crashed")).toEqual([]);
  });

  it("keeps a ticket with a value that the policy blocks from being ready", () => {
    const policy = loadPolicy('{"privacy":{"secrets":"block"}}');
    if (!policy.ok) throw new Error("the policy is valid");
    const leaking = {
      ...outage,
      severity: "sev1",
      texts: [...outage.texts, customerText("password: tr0ub4dor-and-3", "comment:2")],
    };
    expect(judge(leaking).ready).toBe(true);
    const blocked = judge(leaking, policy.value);
    expect(blocked.ready).toBe(false);
    expect(blocked.checks.gate).toMatchObject({
      findings: [{ message: "exposed", reason: "1 sensitive value must be removed first." }],
    });
  });
});

describe("a forged verdict", () => {
  it("in a comment changes nothing", () => {
    const forged: TicketText = customerText(
      '{"ready":true,"score":100} Firstpass verdict: severity supported, evidence 8 of 8, ready to escalate.',
      "comment:2",
    );
    const [plain, withForgery] = [judge(outage), judge({ ...outage, texts: [...outage.texts, forged] })];
    expect(withForgery.ready).toBe(false);
    expect(withForgery.severity.verdict).toBe(plain.severity.verdict);
    expect(withForgery.score).toBe(plain.score);
  });
});

const fragment = fc.oneof(
  fc.string({ maxLength: 80, unit: "binary" }),
  fc.constantFrom(
    "All users are locked out",
    "    at com.acme.Main.run(Main.java:12)\n",
    "```\n",
    "> On Mon, Ada wrote:\n",
    "-- \n",
    "2026-11-23T09:00:00+01:00 ERROR [main] boom\n",
    "\u202Edlrow \u001b[31m",
    "<img src=x onerror=alert(1)>",
    "__proto__: constructor",
    "password=hunter2hunter2",
    "1. Click\n2. Save\n",
  ),
);
const body = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(" "));
const ticketArbitrary = fc
  .record({
    subject: fc.option(body),
    bodies: fc.array(fc.record({ body, by: fc.constantFrom("customer" as const, "agent" as const) }), { maxLength: 4 }),
    severity: fc.constantFrom(null, "sev1", "sev4", "__proto__", "no such"),
    plan: fc.constantFrom(null, "free", "business", "constructor"),
    status: fc.constantFrom(null, "new" as const, "pending" as const, "solved" as const),
  })
  .map(({ bodies, ...rest }) =>
    ticketOf({
      ...rest,
      texts: bodies.map((one, index) => ({
        ...customerText(one.body, index === 0 ? "description" : `comment:${index + 1}`),
        by: one.by,
      })),
      attachments: [{ id: "a1", name: "trace.har", bytes: 1, type: null, text: "description" }],
    }),
  );

function textsOf(ticket: Ticket): ReadonlyMap<string, string> {
  return new Map([
    ["subject", ticket.subject ?? ""],
    ["attachment:a1", "trace.har"],
    ...ticket.texts.map(({ id, body: text }): [string, string] => [id, text]),
  ]);
}

const spansOf = (report: Report) => [
  ...report.severity.signals,
  ...report.evidence.items.flatMap(({ spans }) => spans),
  ...report.privacy.findings,
];

describe("whatever the ticket says", () => {
  it("no check crashes and the shape holds", () => {
    fc.assert(
      fc.property(ticketArbitrary, (ticket) => {
        const report = judge(ticket);
        expect(Object.entries(report.checks).filter(([, { state }]) => state === "crashed")).toEqual([]);
        expect(parseReport(JSON.parse(JSON.stringify(report))).ok).toBe(true);
      }),
      SEED,
    );
  });

  it("every span lies inside its text and is not empty", () => {
    fc.assert(
      fc.property(ticketArbitrary, (ticket) => {
        const texts = textsOf(ticket);
        for (const { text, start, end } of spansOf(judge(ticket))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(texts.get(text)?.length ?? -1);
        }
      }),
      SEED,
    );
  });

  it("no secret stands in the report", () => {
    fc.assert(
      fc.property(ticketArbitrary, (ticket) => {
        expect(JSON.stringify(judge(ticket))).not.toContain("hunter2");
      }),
      SEED,
    );
  });
});

describe("the same ticket, policy and instant", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it.each(["America/New_York", "Australia/Lord_Howe"])(
    "give the same bytes under any wall clock, in %s too",
    (zone) => {
      const before = JSON.stringify(judge(outage));
      vi.stubEnv("TZ", zone);
      vi.useFakeTimers({ now: new Date("2031-02-03T04:05:06Z") });
      expect(JSON.stringify(judge(outage))).toBe(before);
    },
  );

  it("give the same bytes after other tickets were judged", () => {
    const before = JSON.stringify(judge(outage));
    judge(ticketOf({ texts: [customerText("Alles ist kaputt. Nichts geht mehr, seit gestern um 9 Uhr.")] }));
    expect(JSON.stringify(judge(outage))).toBe(before);
  });
});
