import type { Frame } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { heard, listen, type OpenWorkbench, openWorkbench } from "./open-workbench";

// The app in these tests is an empty page with the real SDK from npm, in a real browser, on another origin.

vi.setConfig({ testTimeout: 20_000, hookTimeout: 60_000 });

let open: OpenWorkbench;
let app: Frame;

const OUTAGE = 4101;

beforeAll(async () => {
  open = await openWorkbench();
});

beforeEach(async () => {
  app = await open.ticket(OUTAGE);
});

afterAll(async () => {
  await open?.close();
});

describe("save hook", () => {
  const saves: readonly (readonly [string, string, { proceed: boolean; message: string | null }])[] = [
    ["true", "return true", { proceed: true, message: null }],
    ["nothing", "", { proceed: true, message: null }],
    ["false", "return false", { proceed: false, message: null }],
    ["a text", "return 'Add the version first.'", { proceed: false, message: "Add the version first." }],
    ["an exception", "throw new Error('Out of order')", { proceed: false, message: "Out of order" }],
    ["a rejection", "return Promise.reject('Not yet')", { proceed: false, message: "Not yet" }],
    ["a rejection without words", "return Promise.reject()", { proceed: false, message: null }],
    ["a promise of false", "return Promise.resolve(false)", { proceed: true, message: null }],
  ];

  it.each(saves)("with %s", async (_, body, expected) => {
    const frame = await open.ticket(4103);
    await frame.evaluate((source) => window.client.on("ticket.save", new Function(source) as () => unknown), body);
    await frame.evaluate(() => window.client.get("ticket.id")); // the subscription has arrived once this is answered
    const saved = await open.page.evaluate(() => window.workbench.submit());
    expect(saved).toEqual({ ...expected, timedOut: false });
  });

  it("saves at once where nobody listens, writes the reply and says that it is done", async () => {
    app = await open.ticket(4113);
    await listen(app, "ticket.submit.start", "ticket.submit.done", "ticket.submit.always");
    await open.page.evaluate(() => window.workbench.write("We are on it."));
    expect(await open.page.evaluate(() => window.workbench.submit("pending"))).toMatchObject({ proceed: true });
    expect(await heard(app, 3)).toEqual([
      ["ticket.submit.start", null],
      ["ticket.submit.done", null],
      ["ticket.submit.always", null],
    ]);
    expect(await open.page.evaluate(() => window.workbench.ticket()?.status)).toBe("pending");
    await open.page.locator(".message-text", { hasText: "We are on it." }).waitFor();
  });

  it("gives up when the app is silent", async () => {
    await app.evaluate(() => window.client.on("ticket.save", () => new Promise(() => {})));
    await app.evaluate(() => window.client.get("ticket.id"));
    await open.page.evaluate(() => window.workbench.setHookTimeout(80));
    expect(await open.page.evaluate(() => window.workbench.submit())).toMatchObject({ proceed: false, timedOut: true });
    await open.page.evaluate(() => window.workbench.setHookTimeout(30_000));
  });

  it("does not ask twice at the same time", async () => {
    app = await open.ticket(4104);
    await app.evaluate(() => window.client.on("ticket.save", () => new Promise((done) => setTimeout(done, 300))));
    await app.evaluate(() => window.client.get("ticket.id"));
    const answers = await open.page.evaluate(() => Promise.all([window.workbench.submit(), window.workbench.submit()]));
    expect(answers.map(({ proceed }) => proceed)).toEqual([true, false]);
  });
});

describe("request", () => {
  const ask = (options: string | object) =>
    app.evaluate(
      (given) =>
        window.client.request(given).then(
          (value) => ({ done: value }),
          (value) => ({ fail: value }),
        ),
      options,
    );
  const fault = (kind: "none" | "rate-limited" | "server-error" | "offline" | "malformed" | "session-expired") =>
    open.page.evaluate((wanted) => window.workbench.setFault({ kind: wanted, retryAfterSeconds: 7 }), kind);

  it("resolves with the data, or with the whole response", async () => {
    expect(await ask("/api/v2/tickets/4101.json")).toMatchObject({ done: { ticket: { id: 4101, status: "open" } } });
    expect(await ask({ url: "/api/v2/tickets/4101.json", httpCompleteResponse: true })).toMatchObject({
      done: { status: 200, responseJSON: { ticket: { id: 4101 } }, responseHeaders: expect.stringContaining("json") },
    });
  });

  it("changes a ticket, which the agent sees", async () => {
    app = await open.ticket(4112);
    const data = JSON.stringify({ ticket: { priority: "high", comment: { body: "Taken over.", public: false } } });
    const answer = await ask({ url: "/api/v2/tickets/4112", type: "PUT", contentType: "application/json", data });
    expect(answer).toMatchObject({ done: { ticket: { id: 4112, priority: "high" }, audit: { ticket_id: 4112 } } });
    await open.page.locator(".message-note", { hasText: "Taken over." }).waitFor();
  });

  it("fails as jQuery does: not found, rate limited, server error, session, offline, malformed, timeout", async () => {
    expect(await ask("/api/v2/tickets/1.json")).toMatchObject({
      fail: { status: 404, responseJSON: { error: "RecordNotFound" } },
    });
    await fault("rate-limited");
    expect(await ask({ url: "/api/v2/tickets/4101", autoRetry: false })).toMatchObject({
      fail: { status: 429, responseHeaders: expect.stringContaining("retry-after: 7") },
    });
    await fault("server-error");
    expect(await ask("/api/v2/tickets/4101")).toMatchObject({ fail: { status: 500, statusText: "error" } });
    await fault("session-expired");
    expect(await ask("/api/v2/tickets/4101")).toMatchObject({ fail: { status: 401 } });
    await fault("offline");
    expect(await ask("/api/v2/tickets/4101")).toEqual({
      fail: { readyState: 0, status: 0, statusText: "error", responseText: "" },
    });
    await fault("malformed");
    expect(await ask("/api/v2/tickets/4101")).toMatchObject({ fail: { status: 200, statusText: "parsererror" } });
    await fault("none");
    await open.page.evaluate(() => window.workbench.setFault({ latencyMilliseconds: 400 }));
    expect(await ask({ url: "/api/v2/tickets/4101", timeout: 50 })).toMatchObject({ fail: { statusText: "timeout" } });
    await open.page.evaluate(() => window.workbench.setFault({ latencyMilliseconds: 0 }));
  });

  it("tries again by itself after Retry-After", async () => {
    await open.page.evaluate(() =>
      window.workbench.setFault({ kind: "rate-limited", retryAfterSeconds: 0, remaining: 2 }),
    );
    expect(await ask("/api/v2/tickets/4101")).toMatchObject({ done: { ticket: { id: 4101 } } });
    await open.page.evaluate(() => window.workbench.setFault({ kind: "none", remaining: null }));
  });
});

describe("instances", () => {
  it("open a modal that both sides can speak to and that tells when it closes", async () => {
    app = await open.ticket(4105);
    const guid = await app.evaluate(async () => {
      const answer = await window.client.invoke("instances.create", {
        location: "modal",
        url: "assets/modal.html",
        size: { width: "500px", height: "300px" },
      });
      const [created] = answer["instances.create"] as { instanceGuid: string }[];
      if (created === undefined) throw new Error("no instance");
      window.heard = [];
      const modal = window.client.instance(created.instanceGuid);
      modal.on("draft.chosen", (message) => window.heard.push(message));
      modal.on("modal.close", () => window.heard.push("closed"));
      await window.client.get("ticket.id");
      return created.instanceGuid;
    });
    const modal = await open.page.waitForSelector("dialog iframe").then((it) => it.contentFrame());
    if (modal === null) throw new Error("The modal has no frame.");
    await modal.waitForFunction(() => window.client !== undefined);
    expect(await modal.evaluate(() => window.client.context())).toMatchObject({
      instanceGuid: guid,
      location: "modal",
    });
    expect(await modal.evaluate(() => window.client.get("ticket.id"))).toEqual({ "ticket.id": 4105, errors: {} });
    await modal.evaluate(() => window.client.trigger("draft.chosen", { text: "Hello" }));
    await heard(app, 1);
    await open.page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    expect(await heard(app, 2)).toEqual([{ text: "Hello" }, "closed"]);
    expect(await open.page.locator("dialog").count()).toBe(0);
    const left = await app.evaluate(async () => Object.keys((await window.client.get("instances")).instances ?? {}));
    expect(left).not.toContain(guid);
  });
});
