import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Policy } from "../../shared/policy/schema";
import { assessPrivacy, privacyAction, redactText } from "../../shared/privacy/assess";
import { SENSITIVE_CLASSES } from "../../shared/privacy/index";
import type { Instant, Ticket } from "../../shared/types";

const TICKET: Ticket = {
  id: "zendesk:1",
  source: "zendesk",
  url: null,
  subject: "Login for anna@acme.example fails",
  status: "open",
  severity: null,
  plan: null,
  createdAt: 0 as Instant,
  requester: null,
  organization: null,
  texts: [
    { id: "description", by: "customer", public: true, at: null, body: "password: Sommer2026!" },
    { id: "comment:1", by: "agent", public: true, at: null, body: "We look into request 4711." },
  ],
  attachments: [{ id: "a1", name: "anna@acme.example.har", bytes: null, type: null, text: "description" }],
  events: [],
  fields: {},
  sla: [],
  links: [],
  extra: {},
};

const withPrivacy = (privacy: Policy["privacy"]): Policy => ({ ...DEFAULT_POLICY, privacy });

test("subject, texts and attachment names are read", () => {
  expect(assessPrivacy(TICKET, DEFAULT_POLICY)).toEqual([
    { type: "email-address", text: "subject", start: 10, end: 27, preview: "••••", action: "mask" },
    { type: "password", text: "description", start: 10, end: 21, preview: "••••", action: "mask" },
    { type: "email-address", text: "attachment:a1", start: 0, end: 21, preview: "••••", action: "mask" },
  ]);
});

test("the policy's own action for a type goes before the action for its class", () => {
  const policy = withPrivacy({ secrets: "block", personal: "flag", types: { "ip-address": "mask" } });
  expect(privacyAction({ type: "password", class: "secret" }, policy)).toBe("block");
  expect(privacyAction({ type: "email-address", class: "personal" }, policy)).toBe("flag");
  expect(privacyAction({ type: "ip-address", class: "personal" }, policy)).toBe("mask");
  expect(privacyAction({ type: "constructor", class: "personal" }, policy)).toBe("flag");
});

test("what is only flagged stays readable and is reported", () => {
  const policy = withPrivacy({ secrets: "mask", personal: "flag", types: {} });
  expect(redactText("anna@acme.example has password: Sommer2026!", policy)).toEqual({
    text: "anna@acme.example has password: [masked password]",
    findings: [
      { type: "email-address", start: 0, end: 17 },
      { type: "password", start: 32, end: 43 },
    ],
  });
});

test("every type has a class", () => {
  expect(SENSITIVE_CLASSES.get("password")).toBe("secret");
  expect(SENSITIVE_CLASSES.get("iban")).toBe("personal");
  expect(new Set(SENSITIVE_CLASSES.values())).toEqual(new Set(["secret", "personal"]));
});
