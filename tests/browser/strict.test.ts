import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "./sidebar";
import { strictApp } from "./strict-app";

const READY = 4105;
const OUTAGE = 4101;

let plain: Desk;
let strict: Desk;

beforeAll(async () => {
  [plain, strict] = [await openDesk(), await openDesk({ buildApp: strictApp })];
});

afterAll(async () => {
  await Promise.all([plain?.close(), strict?.close()]);
});

/** What both desks say of the same thing. */
const both = async <T>(tell: (desk: Desk) => Promise<T>): Promise<readonly [T, T]> => [
  await tell(plain),
  await tell(strict),
];

/** What the newest frame of the app asked of the host, but for its height: how often each, by its name. */
const asked = ({ page }: Desk) =>
  page.evaluate(() => {
    const log = window.workbench.log();
    const own = log.slice(log.findLastIndex(({ title }) => title === "iframe.handshake"));
    const names = own
      .filter(({ direction, title }) => direction === "app" && title !== "resize" && !title.startsWith("iframe.o"))
      .map(({ kind, title }) => `${kind} ${title.replace(/request:\d+/, "")}`)
      // What a component reads for itself it may read again; the ticket is read for all of them.
      .filter((name) => !/^get (colorScheme|currentUser)$/.test(name));
    return Object.fromEntries(
      [...new Set(names)].sort().map((name) => [name, names.filter((it) => it === name).length]),
    );
  });
/** How many handlers the newest frame of the app has, by event; the SDK itself hears what comes of requests. */
const handlers = ({ page }: Desk) =>
  page.evaluate(() => {
    const log = window.workbench.log();
    const own = log.slice(log.findLastIndex(({ title }) => title === "iframe.handshake"));
    return Object.fromEntries(
      own
        .filter(({ title }) => /^iframe\.(on|off):(?!request:)/.test(title))
        .map(({ title, body }) => {
          const { message } = body as { readonly message: { readonly subscriberCount: number } };
          return [title.replace(/^iframe\.\w+:/, ""), message.subscriberCount] as const;
        })
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
const open = async (desk: Desk, ticket: number) => {
  await desk.visit(ticket);
  await desk.judged();
};
/** How often a component has begun that reads something for itself. */
const beginnings = ({ page }: Desk) =>
  page.evaluate(
    () => window.workbench.log().filter(({ kind, title }) => `${kind} ${title}` === "get colorScheme").length,
  );

describe("an app whose components all begin twice", () => {
  it("asks for the same, and listens once to each event", async () => {
    await both((desk) => open(desk, OUTAGE));
    const [once, twice] = await both(asked);
    expect(twice).toEqual(once);
    expect(Object.keys(once)).toContain("request  GET /api/v2/tickets/4101/comments?include=users&page[size]=100");
    const [, counts] = await both(handlers);
    expect(Object.values(counts).filter((count) => count !== 1)).toEqual([]);
    expect(counts).toEqual((await both(handlers))[0]);
    expect(await strict.glance()).toEqual(await plain.glance());
  });

  it("asks for the same after a second activation, and opened anew", async () => {
    const [once, twice] = await both(async (desk) => {
      for (let i = 0; i < 2; i++) await desk.page.evaluate(() => window.workbench.emit("app.activated"));
      await desk.settled();
      await desk.page.evaluate(() => window.workbench.reopenApp());
      await desk.page.waitForTimeout(300);
      await desk.judged();
      return [await asked(desk), await handlers(desk)];
    });
    expect(twice).toEqual(once);
  });

  it("writes one note for one press", async () => {
    const [once, twice] = await both(async (desk) => {
      await desk.openAllCards();
      await desk.app.getByRole("button", { name: "Disagree" }).click();
      await desk.app.getByRole("textbox", { name: "Why is Sev-1 not right?" }).fill("A test account.");
      await desk.app.getByRole("button", { name: "Save reason" }).click();
      await desk.app.locator('[data-decision="disagreed"]').waitFor();
      return desk.page.evaluate((id) => window.workbench.decisions(id), OUTAGE);
    });
    expect(once).toHaveLength(1);
    expect(twice).toEqual(once);
  });

  it("hands over once, through a modal that begins twice as well", async () => {
    const [once, twice] = await both(async (desk) => {
      await open(desk, READY);
      await desk.app.getByRole("button", { name: "Escalate…" }).click();
      await desk.modal.getByRole("button", { name: "Create issue in ENG" }).click();
      await desk.modal.getByText("ENG-12 was created and is noted on the ticket.").waitFor();
      await desk.settled();
      return desk.page.evaluate(
        (id) => [window.workbench.issues().length, window.workbench.decisions(id).length],
        READY,
      );
    });
    expect(once).toEqual([1, 1]);
    expect(twice).toEqual(once);
    expect([plain.accidents, strict.accidents]).toEqual([[], []]);
  });

  it("reads the queue and the views once", async () => {
    const requests = async (desk: Desk) => {
      await desk.visit(OUTAGE, { page: "queue" });
      const queue = desk.page.frameLocator(".queue-place iframe");
      await queue.getByText(/^14 tickets judged/).waitFor();
      await queue.getByText(/^14 judged by the whole conversation/).waitFor();
      return asked(desk);
    };
    const [once, twice] = await both(requests);
    expect(twice).toEqual(once);
    expect(once["request  GET /api/v2/views/active"]).toBe(1);
    expect(await both(beginnings)).toEqual([1, 2]);
    const listened = { "colorScheme.changed": 1, "context.updated": 1 };
    expect(await both(handlers)).toEqual([listened, listened]);
  });
});
