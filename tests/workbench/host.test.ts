import type { Frame } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { SANDBOX } from "../../workbench/host/frame";
import { heard, listen, type OpenWorkbench, openWorkbench } from "./open-workbench";

// The app in these tests is an empty page with the real SDK from npm, in a real browser, on another origin.

vi.setConfig({ testTimeout: 20_000, hookTimeout: 60_000 });

let open: OpenWorkbench;
let app: Frame;

const OUTAGE = 4101;
const COSMETIC = 4102;

beforeAll(async () => {
  open = await openWorkbench();
});

beforeEach(async () => {
  app = await open.ticket(OUTAGE);
});

afterAll(async () => {
  await open?.close();
});

describe("handshake", () => {
  it("registers the app with context and metadata", async () => {
    const context = await app.evaluate(() => window.client.context());
    expect(context).toEqual({
      instanceGuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      product: "support",
      account: { subdomain: "cloudharbor" },
      location: "ticket_sidebar",
      ticketId: OUTAGE,
    });
    const metadata = await app.evaluate(() => window.client.metadata());
    expect(metadata).toMatchObject({ name: "Firstpass", settings: {} });
  });

  it("puts the app into the sandbox that Zendesk uses, on another origin", async () => {
    expect(await open.page.locator(".apps-place iframe").getAttribute("sandbox")).toBe(SANDBOX);
    expect(SANDBOX).toBe(
      "allow-forms allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-downloads",
    );
    expect(new URL(open.workbench.url).hostname).toBe("localhost");
    expect(new URL(open.workbench.appUrl).hostname).toBe("127.0.0.1");
  });

  it("hands the settings of the installation over", async () => {
    await open.page.evaluate(() => window.workbench.setSettings({ policy: "{}" }));
    app = await open.app();
    expect(await app.evaluate(() => window.client.metadata())).toMatchObject({ settings: { policy: "{}" } });
  });

  it("answers a second client in the same frame, and overlooks what it does not know", async () => {
    const contexts = await app.evaluate(async () => {
      window.client.postMessage("session.live", {});
      const second = window.connectAgain();
      return [await window.client.context(), await second.context()];
    });
    expect(contexts[1]).toEqual(contexts[0]);
  });

  it("hears nobody but its own iframe", async () => {
    const before = await open.page.evaluate(() => window.workbench.fields().priority);
    const { instanceGuid } = await app.evaluate(() => window.client.context());
    await open.page.evaluate((guid) => {
      const forged = { id: 1, request: "set", params: { "ticket.priority": "urgent" }, appGuid: guid };
      window.postMessage(JSON.stringify(forged), "*");
    }, instanceGuid);
    await open.page.waitForTimeout(50);
    expect(await open.page.evaluate(() => window.workbench.fields().priority)).toBe(before);
  });
});

describe("get", () => {
  it("answers many paths at once and says which do not exist", async () => {
    const answer = await app.evaluate(() => window.client.get(["ticket.id", "ticket.priority", "ticket.colour"]));
    expect(answer).toEqual({
      "ticket.id": OUTAGE,
      "ticket.priority": "normal",
      errors: {
        "ticket.colour": { name: "APIDoesNotExistError", message: "does not exist", path: "ticket.colour" },
      },
    });
  });

  it("rejects when the only path does not exist", async () => {
    const failure = await app.evaluate(() =>
      window.client.get("ticket.colour").catch((it) => `${it.name}: ${it.message}`),
    );
    expect(failure).toBe('APIDoesNotExistError: "ticket.colour" does not exist');
  });

  it("does not walk into prototypes", async () => {
    const answer = await app.evaluate(() => window.client.get(["ticket.constructor", "ticket.__proto__", "__proto__"]));
    expect(Object.keys(answer)).toEqual(["errors"]);
  });

  it("reads custom fields, the composer, the agent, the account and the conversation", async () => {
    const paths = [
      "ticket.customField:custom_field_30001",
      "comment.type",
      "currentUser.email",
      "currentAccount.subdomain",
      "colorScheme",
      "ticket.assignee.user.name",
      "ticket.organization.name",
    ];
    const answer = await app.evaluate((wanted) => window.client.get(wanted), paths);
    expect(answer).toMatchObject({
      "ticket.customField:custom_field_30001": "routing_api",
      "comment.type": "publicReply",
      "currentUser.email": "maya.lindqvist@cloudharbor.example",
      "currentAccount.subdomain": "cloudharbor",
      colorScheme: "light",
      "ticket.assignee.user.name": "Tom Okafor",
      "ticket.organization.name": "Northwind Freight",
      errors: {},
    });
    const spoken = await app.evaluate(async () => {
      const { "ticket.conversation": conversation } = await window.client.get("ticket.conversation");
      return Array.isArray(conversation) ? conversation.map((it) => [it.author.role, it.channel.name]) : null;
    });
    expect(spoken).toEqual([
      ["end-user", "email"],
      ["agent", "internal"],
      ["end-user", "email"],
    ]);
  });
});

describe("set", () => {
  it("changes the page and tells the app", async () => {
    await listen(app, "ticket.priority.changed", "*.changed");
    const answer = await app.evaluate(() => window.client.set("ticket.priority", "high"));
    expect(answer).toEqual({ "ticket.priority": "high", errors: {} });
    expect(await heard(app, 2)).toEqual([
      ["ticket.priority.changed", "high"],
      ["*.changed", { propertyName: "ticket.priority", newValue: "high" }],
    ]);
    expect(await open.page.getByLabel("Priority").inputValue()).toBe("high");
    expect(await open.page.evaluate(() => window.workbench.ticket()?.priority)).toBe("normal");
  });

  it("refuses what is read-only, unknown, or no value of the field", async () => {
    const answer = await app.evaluate(() =>
      window.client.set({ "ticket.id": 1, "ticket.colour": "red", "ticket.status": "melted", "comment.text": "Hello" }),
    );
    expect(answer).toMatchObject({
      "comment.text": "Hello",
      errors: {
        "ticket.id": { name: "APIReadOnlyError", message: "is read only" },
        "ticket.colour": { name: "APIReadOnlyError" },
        "ticket.status": { name: "APIInvalidValueError", message: expect.stringContaining("must be one of new, open") },
      },
    });
    expect(await open.page.evaluate(() => window.workbench.editor())).toEqual({ text: "Hello", public: true });
  });

  it("sets custom fields and says so by their own event", async () => {
    await listen(app, "ticket.custom_field_30002.changed");
    await app.evaluate(() => window.client.set("ticket.customField:custom_field_30002", "4.12.1"));
    expect(await heard(app, 1)).toEqual([["ticket.custom_field_30002.changed", "4.12.1"]]);
    expect(await open.page.getByLabel("Version").inputValue()).toBe("4.12.1");
  });
});

describe("invoke", () => {
  it("inserts into the reply and adds tags, in one bulk call", async () => {
    await open.page.evaluate(() => window.workbench.write(""));
    const answer = await app.evaluate(() =>
      window.client.invoke({
        "ticket.editor.insert": ["Which version?"],
        "ticket.tags.add": ["asked"],
        "ticket.dance": [],
      }),
    );
    expect(answer).toEqual({
      "ticket.editor.insert": null,
      "ticket.tags.add": null,
      errors: { "ticket.dance": { name: "APIDoesNotExistError", message: "does not exist", path: "ticket.dance" } },
    });
    expect(await open.page.getByLabel("Write to the customer").inputValue()).toBe("Which version?");
    expect(await open.page.evaluate(() => window.workbench.fields().tags)).toEqual(["routing_api", "asked"]);
  });

  it("resizes the frame, and its width never", async () => {
    await app.evaluate(() => window.client.invoke("resize", { width: "900px", height: "333px" }));
    const box = await open.page.locator(".apps-place iframe").boundingBox();
    expect(box).toMatchObject({ width: 320, height: 333 });
  });

  it("shows notifications as text", async () => {
    await app.evaluate(() => window.client.invoke("notify", "<b>Saved</b>", "alert"));
    await open.page.getByText("<b>Saved</b>").waitFor();
  });

  it("answers what Zendesk's own SDK sends as well", async () => {
    expect(await app.evaluate(() => window.client.invoke("track", "x"))).toEqual({ track: null, errors: {} });
  });
});

describe("events", () => {
  it("stop after the last handler is gone", async () => {
    await app.evaluate(() => {
      window.heard = [];
      const once = (value: unknown) => {
        window.heard.push(value);
        window.client.off("comment.text.changed", once);
      };
      window.client.on("comment.text.changed", once);
      return window.client.get("ticket.id");
    });
    await open.page.evaluate(() => window.workbench.write("one"));
    await heard(app, 1);
    await open.page.evaluate(() => window.workbench.write("two"));
    await open.page.waitForTimeout(50);
    expect(await app.evaluate(() => window.heard)).toEqual(["one"]);
  });

  it("tell of comments that arrive, of a switch to dark, and of a new context", async () => {
    await listen(app, "ticket.conversation.changed", "colorScheme.changed");
    await open.page.evaluate(() => {
      window.workbench.addComment({ text: "It is back since 10:20 UTC." });
      window.workbench.setTheme("dark");
    });
    expect(await heard(app, 2)).toEqual([
      ["ticket.conversation.changed", null],
      ["colorScheme.changed", "dark"],
    ]);
    await open.page.evaluate(() => window.workbench.setTheme("light"));
    await open.page.evaluate(() => window.workbench.updateContext({ ticketId: 4999 }));
    await app.waitForFunction(async () => (await window.client.context()).ticketId === 4999);
  });

  it("tell of fields that the API changed", async () => {
    app = await open.ticket(4111);
    await listen(app, "ticket.priority.changed");
    await app.evaluate(() =>
      window.client.request({
        url: "/api/v2/tickets/4111.json",
        type: "PUT",
        contentType: "application/json",
        data: JSON.stringify({ ticket: { priority: "low" } }),
      }),
    );
    expect(await heard(app, 1)).toEqual([["ticket.priority.changed", "low"]]);
  });

  it("give every ticket an app of its own", async () => {
    const frame = await open.ticket(COSMETIC);
    expect(await frame.evaluate(() => window.client.context())).toMatchObject({ ticketId: COSMETIC });
    expect(await frame.evaluate(() => window.client.get("ticket.id"))).toEqual({ "ticket.id": COSMETIC, errors: {} });
  });
});
