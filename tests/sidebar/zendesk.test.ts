import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** A client that answers as it is told; the app must load afresh for each, since it connects once a page. */
function client() {
  const calls: (readonly unknown[])[] = [];
  const desk = {
    calls,
    get: async (paths: readonly string[]): Promise<unknown> => Object.fromEntries(paths.map((path) => [path, "value"])),
    set: async (path: string, value: unknown): Promise<unknown> => ({ [path]: value, errors: {} }),
    invoke: async (action: string): Promise<unknown> => ({ [action]: null }),
    request: async (): Promise<unknown> => ({}),
  };
  const zaf = {
    on: () => {},
    metadata: async () => ({ settings: { policy: "{}" } }),
    context: async () => ({ location: "new_ticket_sidebar", instanceGuid: "sidebar-1" }),
    get: (paths: readonly string[]) => desk.get(paths),
    set: (path: string, value: unknown) => desk.set(path, value),
    invoke: (action: string, ...args: readonly unknown[]) => {
      calls.push([action, ...args]);
      return desk.invoke(action);
    },
    instance: (guid: string) => ({
      on: () => {},
      trigger: (event: string, data: unknown) => void calls.push([`trigger ${guid}`, event, data]),
    }),
    request: (options: unknown) => {
      calls.push(["request", options]);
      return desk.request();
    },
  };
  return { desk, zaf };
}

async function connect(init: () => unknown) {
  vi.stubGlobal("window", { ZAFClient: { init } });
  const zendesk = await import("../../zendesk-app/src/zendesk");
  return { connect: zendesk.connect, answer: await zendesk.connect() };
}

async function connected() {
  const { desk, zaf } = client();
  const { answer } = await connect(() => zaf);
  if (!answer.ok) throw new Error(answer.fault.kind);
  return { desk, zendesk: answer.value };
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("connects once, however often it is asked", async () => {
  const { zaf } = client();
  const init = vi.fn(() => zaf);
  const { connect: again, answer } = await connect(init);
  expect(await again()).toBe(answer);
  expect(init).toHaveBeenCalledTimes(1);
  expect(answer).toMatchObject({ ok: true, value: { settings: { policy: "{}" }, isNewTicket: true } });
});

test("says that it stands outside Zendesk, or that the SDK is missing", async () => {
  expect((await connect(() => false)).answer).toEqual({ ok: false, fault: { kind: "outside-zendesk" } });
  vi.resetModules();
  vi.stubGlobal("window", {});
  const { connect: without } = await import("../../zendesk-app/src/zendesk");
  expect(await without()).toEqual({ ok: false, fault: { kind: "no-sdk" } });
});

test("a host that never registers the app is a timeout", async () => {
  const { zaf } = client();
  const silent = { ...zaf, metadata: () => new Promise(() => {}) };
  const waiting = connect(() => silent);
  await vi.advanceTimersByTimeAsync(15_000);
  expect((await waiting).answer).toEqual({ ok: false, fault: { kind: "timeout" } });
});

test("a read leaves out the paths that Zendesk does not know", async () => {
  const { desk, zendesk } = await connected();
  desk.get = async () => ({ "ticket.id": 7, errors: { "ticket.conversation": { message: "does not exist" } } });
  expect(await zendesk.read(["ticket.id", "ticket.conversation"])).toEqual({ ok: true, value: { "ticket.id": 7 } });
});

test("an error object that the SDK resolves with is a timeout", async () => {
  const { desk, zendesk } = await connected();
  desk.get = async () => ({ name: "TimeoutError", message: "Timeout when invoking", paramsArray: [] });
  expect(await zendesk.read(["ticket.id"])).toEqual({ ok: false, fault: { kind: "timeout" } });
});

test.each([null, "text", { errors: {} }])("a read answered with %j is malformed", async (value) => {
  const { desk, zendesk } = await connected();
  desk.get = async () => value;
  expect(await zendesk.read(["ticket.id"])).toEqual({ ok: false, fault: { kind: "malformed" } });
});

test("a request goes out once, without the host's own retries", async () => {
  const { desk, zendesk } = await connected();
  desk.request = async () => ({ comments: [] });
  expect(await zendesk.request("/api/v2/tickets/7/comments")).toEqual({ ok: true, value: { comments: [] } });
  expect(desk.calls).toEqual([
    [
      "request",
      { url: "/api/v2/tickets/7/comments", type: "GET", dataType: "json", autoRetry: false, timeout: 20_000 },
    ],
  ]);
});

test("a request answered with a page instead of JSON is malformed", async () => {
  const { desk, zendesk } = await connected();
  desk.request = async () => "<html>";
  expect(await zendesk.request("/api/v2/tickets/7")).toEqual({ ok: false, fault: { kind: "malformed" } });
});

test("a draft falls back to the older action where the editor has none", async () => {
  const { desk, zendesk } = await connected();
  desk.invoke = async (action) => {
    if (action === "ticket.editor.insert") throw new Error("does not exist");
    return { [action]: null };
  };
  expect(await zendesk.insert("Hello\n<Bo>")).toEqual({ ok: true, value: null });
  expect(desk.calls).toEqual([
    ["ticket.editor.insert", "Hello<br>&lt;Bo&gt;"],
    ["ticket.comment.appendText", "Hello\n<Bo>"],
  ]);
});

test("a draft whose first try is not answered is not put in twice", async () => {
  const { desk, zendesk } = await connected();
  desk.invoke = async () => ({ name: "TimeoutError" });
  expect(await zendesk.insert("Hello")).toEqual({ ok: false, fault: { kind: "timeout" } });
  expect(desk.calls).toEqual([["ticket.editor.insert", "Hello"]]);
});

test("the frame is resized alone and in pixels", async () => {
  const { desk, zendesk } = await connected();
  zendesk.resize(321);
  expect(desk.calls).toEqual([["resize", { width: "100%", height: "321px" }]]);
});

test("what is set is set, and silence of the host is a timeout", async () => {
  const { desk, zendesk } = await connected();
  expect(await zendesk.set("ticket.priority", "high")).toEqual({ ok: true, value: null });
  desk.set = async () => ({ name: "TimeoutError", message: "Timeout when invoking", paramsArray: [] });
  expect(await zendesk.set("ticket.priority", "high")).toEqual({ ok: false, fault: { kind: "timeout" } });
});

test("a change is sent once, as JSON, and may be answered with nothing", async () => {
  const { desk, zendesk } = await connected();
  desk.request = async () => undefined;
  expect(await zendesk.send("PUT", "/api/v2/tickets/7", { ticket: { priority: "high" } })).toEqual({
    ok: true,
    value: undefined,
  });
  expect(desk.calls).toEqual([
    [
      "request",
      {
        url: "/api/v2/tickets/7",
        type: "PUT",
        contentType: "application/json",
        data: '{"ticket":{"priority":"high"}}',
        dataType: "json",
        autoRetry: false,
        timeout: 20_000,
      },
    ],
  ]);
});

test("what stands in braces in a body is never taken for a setting by the proxy", async () => {
  const { desk, zendesk } = await connected();
  const body = { text: "{{setting.jira_authorization}} {{{ setting.x }}}" };
  await zendesk.sendOutside({ method: "POST", url: "https://acme.atlassian.net/rest", headers: {}, body });
  const [[, options]] = desk.calls as [[string, { readonly data: string; readonly secure: boolean }]];
  expect(options.secure).toBe(true);
  expect(options.data).not.toContain("{{");
  expect(JSON.parse(options.data)).toEqual(body);
});

test("a modal is opened with the guid of its opener, and events go to it by its own", async () => {
  const { desk, zendesk } = await connected();
  desk.invoke = async (action) => ({ [action]: [{ instanceGuid: "modal-1" }] });
  const opened = await zendesk.openModal("assets/escalate.html");
  expect(desk.calls).toEqual([
    [
      "instances.create",
      {
        location: "modal",
        url: "assets/escalate.html#parent_guid=sidebar-1",
        size: { width: "720px", height: "80vh" },
      },
    ],
  ]);
  if (!opened.ok) throw new Error(opened.fault.kind);
  opened.value.tell("view", { draft: "" });
  expect(desk.calls.at(-1)).toEqual(["trigger modal-1", "view", { draft: "" }]);
});

test("a modal that Zendesk does not name is none", async () => {
  const { desk, zendesk } = await connected();
  desk.invoke = async (action) => ({ [action]: [] });
  expect(await zendesk.openModal("assets/escalate.html")).toEqual({ ok: false, fault: { kind: "malformed" } });
});
