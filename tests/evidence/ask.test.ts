import { describe, expect, it } from "vitest";
import { askFor, askParts } from "../../shared/evidence/ask";
import { askDraft } from "../../shared/evidence/ask-draft";
import { assessEvidence } from "../../shared/evidence/assess";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { readTicket } from "../../shared/text/read-ticket";
import type { TicketText } from "../../shared/types";
import { customerText, ticketOf } from "../fixtures/ticket";

const NEED = { severity: "sev1", category: "api" };

function judge(...texts: readonly TicketText[]) {
  const ticket = ticketOf({ texts });
  const { items } = assessEvidence(ticket, readTicket(ticket), DEFAULT_POLICY, NEED);
  return { ticket, items };
}

describe("asking for a choice of kinds", () => {
  const { ticket, items } = judge(customerText("The export fails."));
  const parts = askParts(ticket, items, DEFAULT_POLICY);

  it("puts in the questions of exactly these, in display order", () => {
    expect(askDraft(parts, ["request-id", "steps-to-reproduce"])).toBe(`Hello,

Thank you for the details so far. To pass this on so that work can start at once, we still need:

- Which steps lead to the problem? A short numbered list helps us most.
- Do you have a request ID, trace ID or similar of one failing call?

If something does not apply or is hard to get, just say so and we will go on without it.`);
  });

  it("never asks for what is there", () => {
    expect(parts.questions.map(({ kind }) => kind)).not.toContain("observed-behaviour");
    expect(askDraft(parts, ["observed-behaviour"])).toBe("");
  });

  it("is empty for nothing", () => {
    expect(askDraft(parts, [])).toBe("");
  });

  it("suggests what the report asks for, all that is needed among it", () => {
    expect(askDraft(parts, parts.suggested)).toBe(askFor(ticket, items, DEFAULT_POLICY));
    const needed = items.filter(({ state, required }) => state === "absent" && required).map(({ kind }) => kind);
    expect(parts.suggested).toEqual(expect.arrayContaining(needed));
    expect(needed.length).toBeGreaterThan(0);
  });
});
