import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { Decision } from "../../shared/normalise/decision";
import { record } from "../../zendesk-app/src/record";
import { readOpenApi } from "../workbench/zendesk-openapi";

/** What `record` sends of a decision. */
async function sent(decision: Decision, words: string): Promise<{ method: string; path: string; body: unknown }> {
  const calls: { method: string; path: string; body: unknown }[] = [];
  const send = async (method: string, path: string, body: unknown) => {
    calls.push({ method, path, body });
    return { ok: true as const, value: {} };
  };
  expect(await record({ send }, "zendesk:4711", decision, words)).toEqual({ ok: true, value: null });
  const [call] = calls;
  if (call === undefined || calls.length !== 1) throw new Error("not sent once");
  return call;
}

const waiver: Decision = { kind: "waived", evidence: "request-id", reason: "There is no call to trace." };

describe("a record", () => {
  it("is one update: a private note in words, and the decision beside it", async () => {
    expect(await sent(waiver, "Set aside: request ID.")).toEqual({
      method: "PUT",
      path: "/api/v2/tickets/4711.json",
      body: {
        ticket: {
          comment: { body: "Set aside: request ID.", public: false },
          metadata: {
            firstpass: { kind: "waived", evidence: "request-id", reason: "There is no call to trace." },
          },
        },
      },
    });
  });

  it("never carries a secret", async () => {
    const secret = "glpat-h7Kd93_fLq2ZxVbN4TgW";
    const { body } = await sent({ ...waiver, reason: `It is in ${secret}` }, `Why: it is in ${secret}`);
    expect(JSON.stringify(body)).not.toContain("h7Kd93");
    expect(body).toMatchObject({
      ticket: {
        comment: { body: "Why: it is in [masked gitlab-token]" },
        metadata: { firstpass: { reason: "It is in [masked gitlab-token]" } },
      },
    });
  });

  it("keeps below a kilobyte of metadata in any script", async () => {
    const { body } = await sent({ ...waiver, reason: "追".repeat(280) }, "Noted.");
    const { ticket } = body as { ticket: { metadata: unknown } };
    expect(new TextEncoder().encode(JSON.stringify(ticket.metadata)).length).toBeLessThan(1024);
  });

  it("tells what went wrong", async () => {
    const send = async () => ({ ok: false as const, fault: { kind: "rate-limited" as const, waitSeconds: 5 } });
    expect(await record({ send }, "zendesk:1", waiver, "Noted.")).toEqual({
      ok: false,
      fault: { kind: "rate-limited", waitSeconds: 5 },
    });
  });

  const openApi = readOpenApi();
  it.runIf(openApi !== null)("has the shape of Zendesk's published OpenAPI", async () => {
    if (openApi === null) return;
    const ajv = new Ajv({ strict: false, formats: { int64: true } });
    addFormats(ajv);
    ajv.addSchema(openApi, "zendesk");
    const validate = ajv.compile({ $ref: "zendesk#/components/schemas/TicketUpdateRequest" });
    validate((await sent(waiver, "Noted.")).body);
    expect(validate.errors).toBeNull();
    expect(validate({ ticket: { metadata: "text" } })).toBe(false);
  });
});
