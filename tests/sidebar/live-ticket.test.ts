import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, failed } from "../../zendesk-app/src/fault";
import type { Judged } from "../../zendesk-app/src/judge";
import { followTicket, type LivePorts, type LiveState, type Values } from "../../zendesk-app/src/live-ticket";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const PATHS = {
  ticket: ["ticket.id", "ticket.subject", "ticket.conversation", "comment.text", "comment.type"],
  draft: ["comment.text"],
};

/** A judgement that only remembers what it was made from. */
interface Seen {
  readonly ticket: { readonly id: string };
  readonly report: Values;
}
const judge = async (values: Values): Promise<Answer<Judged>> => {
  const seen: Seen = { ticket: { id: String(values["ticket.id"]) }, report: values };
  return { ok: true, value: seen as unknown as Judged };
};

/** A page that shows one ticket; its comments, audits and SLA are answered at once unless `request` is replaced. */
function page(isNewTicket = false) {
  const reads: (readonly string[])[] = [];
  const requests: string[] = [];
  const shown: Record<string, unknown> = {
    "ticket.id": 1,
    "ticket.subject": "Login",
    "ticket.conversation": ["Hello"],
    "comment.text": "",
  };
  const desk = {
    shown,
    reads,
    requests,
    readFault: null as ReturnType<typeof failed> | null,
    isNewTicket,
    read: async (paths: readonly string[]): Promise<Answer<Values>> => {
      reads.push(paths);
      return desk.readFault ?? { ok: true, value: Object.fromEntries(paths.map((path) => [path, shown[path]])) };
    },
    answer: async (path: string): Promise<Answer<unknown>> => {
      const key = path.includes("/audits") ? "audits" : path.includes("/comments") ? "comments" : "policy_metrics";
      return { ok: true, value: { [key]: [path.split("?")[0]], meta: { has_more: false } } };
    },
    request: (path: string) => {
      requests.push(path);
      return desk.answer(path);
    },
  };
  return desk;
}

function follow(desk: ReturnType<typeof page>, by: LivePorts["judge"] = judge) {
  const live = followTicket({ zendesk: desk, paths: PATHS, judge: by, sleep: async () => {} });
  const states: LiveState[] = [];
  live.subscribe(() => states.push(live.state()));
  return { live, states };
}

const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

function valuesOf(state: LiveState): Values {
  if (state.phase !== "live") throw new Error(`The state is ${state.phase}.`);
  return state.judged.report as unknown as Values;
}

describe("opening a ticket", () => {
  test("shows a verdict from the page before the history has come", async () => {
    const desk = page();
    desk.answer = () => new Promise(() => {});
    const { live } = follow(desk);
    expect(live.state()).toEqual({ phase: "loading" });
    live.touch("conversation");
    await settle();
    expect(valuesOf(live.state())).toEqual({ ...desk.shown, "comment.type": undefined, users: [] });
  });

  test("then lays comments, audits and the platform's clocks beside it", async () => {
    const { live } = follow(page());
    live.touch("conversation");
    await settle();
    expect(valuesOf(live.state())).toMatchObject({
      comments: ["/api/v2/tickets/1/comments"],
      audits: ["/api/v2/tickets/1/audits"],
    });
    expect(live.state()).toMatchObject({ phase: "live", history: { state: "complete" }, stale: null });
  });

  test("asks the API nothing of a ticket that nobody has saved", async () => {
    const desk = page(true);
    const { live } = follow(desk);
    live.touch("conversation");
    await settle();
    expect(desk.requests).toEqual([]);
    expect(live.state().phase).toBe("live");
  });

  test("says why it cannot, and tries again when asked", async () => {
    const desk = page();
    desk.readFault = failed("offline");
    const { live } = follow(desk);
    live.touch("conversation");
    await settle();
    expect(live.state()).toEqual({ phase: "failed", fault: { kind: "offline" } });
    desk.readFault = null;
    live.touch("conversation");
    await settle(200);
    expect(live.state().phase).toBe("live");
  });
});

describe("a comment that was rewritten", () => {
  const opened = async () => {
    const desk = page();
    const after = ["a", "b", null];
    desk.answer = async (path) => {
      if (!path.includes("/comments")) return { ok: true, value: { audits: [], policy_metrics: [], meta: {} } };
      const number = path.includes("=a") ? 1 : path.includes("=b") ? 2 : 0;
      const meta = { has_more: after[number] !== null, after_cursor: after[number] };
      return { ok: true, value: { comments: [{ id: number, html_body: `<p>${number}</p>` }], meta } };
    };
    const { live } = follow(desk);
    live.touch("conversation");
    await settle();
    desk.requests.length = 0;
    return { desk, live };
  };
  const cursors = (requests: readonly string[]) =>
    requests.filter((path) => path.includes("/comments")).map((path) => path.split("page[after]=")[1] ?? "first");

  test("has all comments read again, where else only the last page is", async () => {
    const { desk, live } = await opened();
    live.touch("conversation");
    await settle(200);
    expect(cursors(desk.requests)).toEqual(["b"]);
    desk.requests.length = 0;
    live.touch("rewritten");
    await settle(200);
    expect(cursors(desk.requests)).toEqual(["first", "a", "b"]);
  });

  test("is known as HTML by its id, also where it could not be read again", async () => {
    const { desk, live } = await opened();
    expect([live.commentHtml("1"), live.commentHtml("7")]).toEqual(["<p>1</p>", null]);
    desk.answer = async () => failed("forbidden");
    live.touch("rewritten");
    await settle(200);
    expect(live.state()).toMatchObject({ history: { state: "partial", fault: { kind: "forbidden" } } });
    expect(live.commentHtml("1")).toBe("<p>1</p>");
  });
});

describe("a change", () => {
  test("of the draft is judged once, 200 ms after the last key, and reads only the draft", async () => {
    const desk = page();
    const { live } = follow(desk);
    live.touch("conversation");
    await settle();
    const before = desk.reads.length;
    for (const text of ["h", "he", "hel"]) {
      desk.shown["comment.text"] = text;
      live.touch("draft");
      await settle(150);
    }
    expect(desk.reads.length).toBe(before);
    await settle(50);
    expect(desk.reads.slice(before)).toEqual([["ticket.id", "comment.text"]]);
    expect(valuesOf(live.state())["comment.text"]).toBe("hel");
  });

  test("is judged within a second even while somebody types without a pause", async () => {
    const desk = page();
    const { live } = follow(desk);
    live.touch("conversation");
    await settle();
    const before = desk.reads.length;
    for (let key = 0; key < 11; key++) {
      live.touch("draft");
      await settle(100);
    }
    expect(desk.reads.length).toBe(before + 1);
  });

  test("of a field reads the ticket but not its history", async () => {
    const desk = page();
    const { live } = follow(desk);
    live.touch("conversation");
    await settle();
    const before = desk.requests.length;
    desk.shown["ticket.subject"] = "Login, all users";
    live.touch("ticket");
    await settle(200);
    expect(valuesOf(live.state())["ticket.subject"]).toBe("Login, all users");
    expect(desk.requests.length).toBe(before);
  });

  test("of time alone reads nothing", async () => {
    const desk = page();
    const { live, states } = follow(desk);
    live.touch("conversation");
    await settle();
    const reads = desk.reads.length;
    const seen = states.length;
    live.touch("clock");
    await settle(200);
    expect(desk.reads.length).toBe(reads);
    expect(states.length).toBe(seen + 1);
  });

  test("that comes while the history is being read leads to one more reading", async () => {
    const desk = page();
    const { live } = follow(desk);
    live.touch("conversation");
    await settle();
    const answer = desk.answer;
    let release = () => {};
    desk.answer = async (path) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return answer(path);
    };
    live.touch("conversation");
    await settle(200);
    const during = desk.requests.length;
    live.touch("conversation");
    live.touch("conversation");
    await settle(200);
    expect(desk.requests.length).toBe(during);
    desk.answer = answer;
    release();
    await settle();
    expect(valuesOf(live.state()).comments).toEqual(["/api/v2/tickets/1/comments"]);
  });
});

describe("while a verdict is being made", () => {
  /** Judges only when told to. */
  function slow() {
    const waiting: ((answer: Answer<Judged> | null) => void)[] = [];
    const asked: Values[] = [];
    const by = (values: Values) => {
      asked.push(values);
      return new Promise<Answer<Judged> | null>((resolve) => waiting.push(resolve));
    };
    return { waiting, asked, by };
  }

  test("the next values are read and handed over", async () => {
    const desk = page(true);
    const { asked, by } = slow();
    const { live } = follow(desk, by);
    live.touch("conversation");
    await settle();
    desk.shown["comment.text"] = "hello";
    live.touch("draft");
    await settle(200);
    expect(asked.map((values) => values["comment.text"])).toEqual(["", "hello"]);
  });

  test("one whose place was taken changes nothing", async () => {
    const { waiting, by } = slow();
    const { live } = follow(page(true), by);
    live.touch("conversation");
    await settle();
    waiting[0]?.(null);
    await settle();
    expect(live.state()).toEqual({ phase: "loading" });
  });

  test("the composer is told at once", async () => {
    const desk = page(true);
    const { waiting, asked, by } = slow();
    const { live } = follow(desk, by);
    live.touch("conversation");
    await settle();
    waiting[0]?.(await judge(asked[0] ?? {}));
    await settle();
    desk.shown["comment.text"] = "hello";
    live.touch("draft");
    await settle(200);
    expect(live.state()).toMatchObject({ composer: { isEmpty: false } });
  });

  test("checks that broke off keep the last verdict and say so, until they run again", async () => {
    let answer: Answer<Judged> | null = null;
    const { live } = follow(page(true), async (values) => answer ?? judge(values));
    live.touch("conversation");
    await settle();
    answer = failed("crashed");
    live.touch("clock");
    await settle(200);
    expect(live.state()).toMatchObject({ phase: "live", stale: { kind: "crashed" } });
    answer = null;
    live.touch("clock");
    await settle(200);
    expect(live.state()).toMatchObject({ phase: "live", stale: null });
  });
});

test("values that did not change are handed over as the same objects", async () => {
  const desk = page();
  const asked: Values[] = [];
  const { live } = follow(desk, (values) => {
    asked.push(values);
    return judge(values);
  });
  live.touch("conversation");
  await settle();
  live.touch("draft");
  await settle(200);
  const [before, after] = asked.slice(-2);
  for (const name of ["comments", "audits", "users"]) expect(after?.[name]).toBe(before?.[name]);
});

describe("a fault after the first verdict", () => {
  test("keeps the verdict and says why it may be old", async () => {
    const desk = page();
    const { live } = follow(desk);
    live.touch("conversation");
    await settle();
    desk.readFault = failed("timeout");
    live.touch("ticket");
    await settle(200);
    expect(live.state()).toMatchObject({ phase: "live", stale: { kind: "timeout" } });
    expect(valuesOf(live.state())["ticket.subject"]).toBe("Login");
  });

  test("in the comments leaves what was read of them", async () => {
    const desk = page();
    desk.answer = async (path) => {
      if (!path.includes("/comments")) return failed("not-found");
      if (path.includes("page[after]")) return failed("server");
      return { ok: true, value: { comments: [1, 2], meta: { has_more: true, after_cursor: "x" } } };
    };
    const { live } = follow(desk);
    live.touch("conversation");
    await settle();
    expect(valuesOf(live.state()).comments).toEqual([1, 2]);
    expect(live.state()).toMatchObject({ history: { state: "partial", fault: { kind: "server" } } });
  });
});

test("comments that broke off stand back where the page knows more of them", async () => {
  const desk = page();
  desk.shown["ticket.subject"] = "Login";
  desk.answer = async (path) => {
    if (!path.includes("/comments")) return failed("not-found");
    if (path.includes("page[after]")) return failed("server");
    return { ok: true, value: { comments: [1, 2], meta: { has_more: true, after_cursor: "x" } } };
  };
  const read = desk.read;
  desk.read = async (paths) => {
    const answer = await read(paths);
    return answer.ok ? { ok: true, value: { ...answer.value, "ticket.conversation": [7, 8, 9] } } : answer;
  };
  const { live } = follow(desk);
  live.touch("conversation");
  await settle();
  expect(valuesOf(live.state())).toMatchObject({ "ticket.conversation": [7, 8, 9] });
  expect(valuesOf(live.state()).comments).toBeUndefined();
});

describe("a tick of the clock", () => {
  async function ticked(fault: ReturnType<typeof failed>) {
    const desk = page();
    const answer = desk.answer;
    desk.answer = async (path) => (path.includes("/comments") ? fault : answer(path));
    const { live } = follow(desk);
    live.touch("conversation");
    await settle();
    desk.answer = answer;
    live.touch("clock");
    await settle(200);
    return live.state();
  }

  test("tries again what failed for a while", async () => {
    expect(await ticked(failed("offline"))).toMatchObject({ history: { state: "complete" } });
  });

  test("leaves alone what only the agent can mend", async () => {
    expect(await ticked(failed("session"))).toMatchObject({
      history: { state: "partial", fault: { kind: "session" } },
    });
  });
});

describe("another ticket in the same page", () => {
  test("never shows what still arrives for the one before", async () => {
    const desk = page();
    const answer = desk.answer;
    const late: (() => void)[] = [];
    desk.answer = async (path) => {
      if (path.includes("/tickets/1/")) await new Promise<void>((resolve) => late.push(resolve));
      return answer(path);
    };
    const { live, states } = follow(desk);
    live.touch("conversation");
    await settle();
    desk.shown["ticket.id"] = 2;
    live.touch("conversation");
    await settle(200);
    for (const release of late) release();
    await settle();
    expect(valuesOf(live.state()).comments).toEqual(["/api/v2/tickets/2/comments"]);
    const last = states.findLastIndex((state) => state.phase === "loading");
    for (const state of states.slice(last + 1)) expect(valuesOf(state)["ticket.id"]).toBe(2);
  });

  test("never shows a verdict that comes late for the one before", async () => {
    const desk = page();
    let release = () => {};
    const { live, states } = follow(desk, async (values) => {
      if (values["ticket.id"] === 1) await new Promise<void>((resolve) => (release = resolve));
      return judge(values);
    });
    live.touch("conversation");
    await settle();
    desk.shown["ticket.id"] = 2;
    live.touch("conversation");
    await settle(200);
    release();
    await settle();
    const shown = states.filter((state) => state.phase === "live").map((state) => valuesOf(state)["ticket.id"]);
    expect(new Set(shown)).toEqual(new Set([2]));
  });

  test("is noticed by a change of the draft alone", async () => {
    const desk = page();
    const { live } = follow(desk);
    live.touch("conversation");
    await settle();
    desk.shown["ticket.id"] = 2;
    desk.shown["ticket.subject"] = "Invoices";
    live.touch("draft");
    await settle(200);
    expect(valuesOf(live.state())).toMatchObject({
      "ticket.id": 2,
      "ticket.subject": "Invoices",
      comments: ["/api/v2/tickets/2/comments"],
    });
  });
});

test.each([
  ["internalNote", "", { isNote: true, isEmpty: true }],
  ["publicReply", "<p>&nbsp;</p><br>", { isNote: false, isEmpty: true }],
  ["publicReply", "<p>Hello</p>", { isNote: false, isEmpty: false }],
])("the composer is told: a %s of %j", async (type, text, composer) => {
  const desk = page();
  desk.shown["comment.type"] = type;
  desk.shown["comment.text"] = text;
  const { live } = follow(desk);
  live.touch("conversation");
  await settle();
  expect(live.state()).toMatchObject({ composer });
});
