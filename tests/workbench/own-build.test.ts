import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type OpenWorkbench, openWorkbench } from "./open-workbench";

// Zendesk's own build of the SDK sends more than the one from npm. Its messages are posted here by hand.

vi.setConfig({ testTimeout: 20_000, hookTimeout: 60_000 });

let open: OpenWorkbench;
let app: Frame;

beforeAll(async () => {
  open = await openWorkbench();
  app = await open.ticket(4101);
});

afterAll(async () => {
  await open?.close();
});

/** Posts messages from the app's frame, each with its guids, and gives back what the host says, until it says so much. */
const post = (messages: readonly object[], answers: number): Promise<readonly Record<string, unknown>[]> =>
  app.evaluate(
    ([given, wanted]) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const query = new URLSearchParams(window.location.search);
        const guid = query.get("app_guid");
        const heard: Record<string, unknown>[] = [];
        window.addEventListener("message", function listen({ data }: MessageEvent<unknown>) {
          if (typeof data !== "string") return;
          heard.push(JSON.parse(data));
          if (heard.length < wanted) return;
          window.removeEventListener("message", listen);
          resolve(heard);
        });
        for (const message of given) {
          const whole = { ...message, appGuid: guid, instanceGuid: guid };
          window.parent.postMessage(JSON.stringify(whole), query.get("origin") ?? "");
        }
      }),
    [messages, answers] as const,
  );

const call = (id: number, request: string, params: unknown) => ({ id, request, params });

describe("messages of Zendesk's own build", () => {
  it("a handshake is answered with who and where the app is", async () => {
    const [registered] = await post([{ key: "iframe.handshake", message: { version: "2.0.0" } }], 1);
    expect(registered).toMatchObject({
      key: "zaf.app.registered",
      message: { metadata: { name: "Firstpass" }, context: { location: "ticket_sidebar", ticketId: 4101 } },
    });
  });

  it("its report of use is answered like any call", async () => {
    const [answer] = await post([call(9001, "invoke", { track: ["zaf_sdk", { action: "get" }] })], 1);
    expect(answer).toMatchObject({ id: 9001, result: { track: null, errors: {} } });
  });

  it("its sign of life disturbs nothing: what is asked before and after it is answered", async () => {
    const answers = await post(
      [
        call(9002, "get", ["ticket.id"]),
        { key: "session.live", message: {} },
        { key: "iframe.session.live", message: {} },
        call(9003, "get", ["ticket.id", "ticket.colour"]),
      ],
      2,
    );
    expect(answers).toMatchObject([
      { id: 9002, result: { "ticket.id": 4101, errors: {} } },
      { id: 9003, result: { "ticket.id": 4101, errors: { "ticket.colour": { name: "APIDoesNotExistError" } } } },
    ]);
  });

  it("calls that cross are each answered by their own number", async () => {
    const answers = await post(
      [
        call(9004, "set", { "comment.text": "We are on it." }),
        call(9005, "invoke", { track: ["zaf_sdk", { action: "set" }] }),
        { key: "request:9006", message: { url: "/api/v2/tickets/4101", type: "GET", autoRetry: false } },
        call(9007, "get", ["comment.text"]),
      ],
      4,
    );
    const byId = new Map(answers.map((answer) => [answer.id ?? answer.key, answer]));
    expect(byId.get(9004)).toMatchObject({ result: { "comment.text": "We are on it.", errors: {} } });
    expect(byId.get(9005)).toMatchObject({ result: { track: null, errors: {} } });
    expect(byId.get(9007)).toMatchObject({ result: { "comment.text": "We are on it.", errors: {} } });
    expect(byId.get("zaf.request:9006.done")).toMatchObject({
      message: { responseArgs: [{ ticket: { id: 4101 } }, "success", { status: 200 }] },
    });
  });

  it("an answer that takes four minutes still comes, since it waits five", async () => {
    await open.page.clock.install();
    await open.page.evaluate(() => window.workbench.setFault({ latencyMilliseconds: 4 * 60_000 }));
    const late = post([call(9008, "get", ["ticket.id"])], 1);
    await open.page.waitForFunction(() =>
      window.workbench.log().some(({ body }) => JSON.stringify(body).includes("9008")),
    );
    await open.page.clock.runFor(4 * 60_000);
    expect(await late).toMatchObject([{ id: 9008, result: { "ticket.id": 4101 } }]);
  });
});
