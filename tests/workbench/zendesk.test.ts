import { beforeEach, describe, expect, it } from "vitest";
import { agents, DIRECTORY } from "../../workbench/tickets/directory";
import { SCENARIOS } from "../../workbench/tickets/index";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { answerRequest } from "../../workbench/zendesk/api";
import { NO_FAULT, spoiled } from "../../workbench/zendesk/faults";
import { zendeskHandlers } from "../../workbench/zendesk/handlers";
import { createStore, type Store } from "../../workbench/zendesk/store";

let store: Store;
let get: (path: string) => Promise<Record<string, unknown>>;

beforeEach(() => {
  store = createStore(DIRECTORY, SCENARIOS, WORKBENCH_START);
  const handlers = zendeskHandlers(store, { now: () => WORKBENCH_START, agentId: () => agents.maya.id });
  get = async (path) => {
    const response = await answerRequest(handlers, new Request(`https://cloudharbor.zendesk.com${path}`));
    return (await response.json()) as Record<string, unknown>;
  };
});

describe("pages", () => {
  it("give 100 comments at a time and lead to the end by cursor, each comment once", async () => {
    const seen: unknown[] = [];
    const sizes: number[] = [];
    let after = "";
    for (;;) {
      const page = await get(`/api/v2/tickets/4106/comments.json?page[size]=500${after}`);
      const comments = page.comments as { id: number }[];
      const meta = page.meta as { has_more: boolean; after_cursor: string };
      sizes.push(comments.length);
      seen.push(...comments.map(({ id }) => id));
      if (!meta.has_more) break;
      after = `&page[after]=${encodeURIComponent(meta.after_cursor)}`;
    }
    expect(sizes).toEqual([100, 100, 100, 2]);
    expect(new Set(seen).size).toBe(302);
  });

  it("go by offset where no cursor is asked for", async () => {
    const page = await get("/api/v2/tickets/4106/comments.json?page=4");
    expect(page).toMatchObject({ count: 302, next_page: null, previous_page: expect.stringContaining("page=3") });
    expect(page.comments).toHaveLength(2);
  });

  it("refuse a cursor that nobody gave", async () => {
    expect(await get("/api/v2/tickets/4101/comments?page[after]=x")).toEqual({ error: "InvalidPaginationParameter" });
  });
});

describe("SLA", () => {
  it("runs a first reply until an agent answers in public", async () => {
    expect(await get("/api/v2/tickets/4112/slas/policy_metrics")).toEqual({
      policy_metrics: [
        { metric: "first_reply_time", stage: "active", breach_at: "2026-11-24T08:54:00Z", hours: -1 },
        { metric: "requester_wait_time", stage: "active", breach_at: "2026-11-24T12:24:00Z", hours: 1 },
      ],
    });
    store.update(4112, { by: agents.maya.id, at: WORKBENCH_START, comment: { body: "A note.", public: false } });
    expect(await get("/api/v2/tickets/4112/slas/policy_metrics")).toMatchObject({
      policy_metrics: [{ metric: "first_reply_time", stage: "active" }, {}],
    });
    store.update(4112, { by: agents.maya.id, at: WORKBENCH_START, comment: { body: "We look.", public: true } });
    expect(await get("/api/v2/tickets/4112/slas/policy_metrics")).toMatchObject({
      policy_metrics: [{ metric: "first_reply_time", stage: "achieved" }, {}, {}],
    });
  });

  it("pauses requester wait time while the ticket is pending, even when the customer has answered", async () => {
    const { policy_metrics: metrics } = await get("/api/v2/tickets/4110/slas/policy_metrics");
    expect(metrics).toContainEqual({ metric: "requester_wait_time", stage: "paused", breach_at: null });
    expect(metrics).toContainEqual({
      metric: "next_reply_time",
      stage: "active",
      breach_at: "2026-11-24T07:30:00Z",
      hours: -3,
    });
  });

  it("knows none for a free plan", async () => {
    expect(await get("/api/v2/tickets/4103/slas/policy_metrics")).toEqual({ policy_metrics: [] });
  });

  it("tells the story of a clock as metric events", async () => {
    const { ticket } = await get("/api/v2/tickets/4112?include=metric_events");
    const events = (ticket as { metric_events: Record<string, { type: string; time: string }[]> }).metric_events;
    expect(events.reply_time?.map(({ type, time }) => [type, time])).toEqual([
      ["activate", "2026-11-24T08:24:00Z"],
      ["apply_sla", "2026-11-24T08:24:00Z"],
      ["breach", "2026-11-24T08:54:00Z"],
    ]);
  });
});

describe("audits", () => {
  it("say what changed, from what, and by whom", () => {
    store.update(4102, { by: agents.tom.id, at: WORKBENCH_START, fields: { priority: "low" } });
    expect(store.audits(4102).at(-1)).toMatchObject({
      authorId: agents.tom.id,
      comment: null,
      changes: [{ kind: "Change", field: "priority", value: "low", previous: "urgent" }],
    });
  });
});

describe("search", () => {
  it("finds by status, priority, tag, organization and words", async () => {
    const found = async (query: string) => {
      const { results } = await get(`/api/v2/search.json?query=${encodeURIComponent(query)}`);
      return (results as { id: number }[]).map(({ id }) => id);
    };
    expect(await found("type:ticket status:new")).toEqual([4109, 4112]);
    expect(await found("priority:urgent tags:webhooks")).toEqual([4103]);
    expect(await found("status<solved SAML-Antwort")).toEqual([4107]);
    expect(await found("organization:9100006 staging")).toEqual([4111]);
  });
});

describe("tickets", () => {
  it("are at least twelve, with ids of their own and in order of time", () => {
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(SCENARIOS.map(({ id }) => id)).size).toBe(SCENARIOS.length);
    for (const { steps } of SCENARIOS) {
      const ages = steps.map(({ minutesAgo }) => minutesAgo);
      expect(ages).toEqual(ages.toSorted((a, b) => b - a));
      expect(Math.min(...ages)).toBeGreaterThan(0);
    }
  });
});

describe("faults", () => {
  const good = () => Response.json({ ticket: { id: 1 } });

  it("answer 429 with Retry-After, 500 and 401", async () => {
    const limited = await spoiled({ ...NO_FAULT, kind: "rate-limited", retryAfterSeconds: 9 }, good());
    expect([limited.status, limited.headers.get("Retry-After")]).toEqual([429, "9"]);
    expect((await spoiled({ ...NO_FAULT, kind: "server-error" }, good())).status).toBe(500);
    expect((await spoiled({ ...NO_FAULT, kind: "session-expired" }, good())).status).toBe(401);
  });

  it("cut a document in half, or reach nobody", async () => {
    const malformed = await spoiled({ ...NO_FAULT, kind: "malformed" }, good());
    expect(await malformed.text()).toBe('{"ticket":');
    await expect(spoiled({ ...NO_FAULT, kind: "offline" }, good())).rejects.toThrow("Failed to fetch");
  });
});
