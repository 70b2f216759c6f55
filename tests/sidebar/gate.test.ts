import { describe, expect, test } from "vitest";
import { type GateRule, gatePath, isEscalating, savedValue } from "../../zendesk-app/src/gate";
import { mayOverride } from "../../zendesk-app/src/override";

const rule = (fieldId: string | null, value = ""): GateRule => ({ mode: "block", fieldId, value });

test("the field that is looked at is the settings' one, or the status", () => {
  expect(gatePath(rule("30004"))).toBe("ticket.customField:custom_field_30004");
  expect(gatePath(rule(null, "hold"))).toBe("ticket.status");
});

describe("a save is an escalation", () => {
  test.each([true, "yes", "true", "tier_3"])("when the field is set to %j", (given) => {
    expect(isEscalating(rule("30004"), given)).toBe(true);
  });

  test.each([false, null, undefined, "", "-", "false", "no"])("and not when it is %j", (given) => {
    expect(isEscalating(rule("30004"), given)).toBe(false);
  });

  test("only for the value that the settings name", () => {
    expect(isEscalating(rule("30004", "Engineering"), "engineering")).toBe(true);
    expect(isEscalating(rule("30004", "engineering"), "billing")).toBe(false);
  });
});

test("what is saved already is read from the API's answer", () => {
  const answer = { ticket: { status: "open", custom_fields: [{ id: 30004, value: true }] } };
  expect(savedValue(rule("30004"), answer)).toBe(true);
  expect(savedValue(rule(null, "hold"), answer)).toBe("open");
  expect(savedValue(rule("30005"), answer)).toBeNull();
  expect(savedValue(rule("30004"), { ticket: {} })).toBeNull();
});

describe("who may override", () => {
  const gate = (...overrideBy: ("agent" | "lead" | "manager")[]) => ({ threshold: 70, blockedBy: [], overrideBy });

  test("everybody, where the policy names agents", () => {
    expect(mayOverride(null, gate("agent"))).toBe(true);
  });

  test("leads by the tag that an administrator gave them, and administrators", () => {
    expect(mayOverride({ role: "agent", tags: [] }, gate("lead"))).toBe(false);
    expect(mayOverride({ role: "agent", tags: ["firstpass_lead"] }, gate("lead"))).toBe(true);
    expect(mayOverride({ role: "agent", tags: ["firstpass_manager"] }, gate("lead"))).toBe(false);
    expect(mayOverride({ role: "admin", tags: [] }, gate("lead"))).toBe(true);
  });

  test("nobody, where the policy names nobody", () => {
    expect(mayOverride({ role: "admin", tags: ["firstpass_lead"] }, gate())).toBe(false);
  });
});
