import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instant } from "../../shared/types";
import { type Judged, startJudge, type Task } from "../../zendesk-app/src/judge";
import type { Values } from "../../zendesk-app/src/live-ticket";

const instant = (time: string) => Date.parse(time) as Instant;
const NOW = instant("2026-11-23T10:00:00Z");
const MINUTE = 60_000;

const comment = (id: number, author: number, time: string, body: string) => ({
  id,
  author_id: author,
  html_body: `<p>${body}</p>`,
  public: true,
  created_at: `2026-11-23T${time}:00Z`,
});

const FIRST = comment(1, 7, "09:00", "Nobody can log in since 08:50 UTC, HTTP 503.");
const SECOND = comment(2, 9, "09:10", "We look into it. Please send a request ID.");
const THIRD = comment(3, 7, "09:40", "&gt; Nobody can log in since 08:50 UTC, HTTP 503.<br>It works again.");

const SAVED: Values = {
  "ticket.id": 4711,
  "ticket.subject": "Nobody can log in",
  "ticket.status": "open",
  "ticket.priority": "high",
  "ticket.createdAt": "2026-11-23T09:00:00Z",
  "ticket.requester": { id: 7, name: "Ada", role: "end-user" },
  comments: [FIRST, SECOND],
  users: [
    { id: 7, role: "end-user", name: "Ada" },
    { id: 9, role: "agent", name: "Bo" },
  ],
  "ticket.customField:custom_field_1": "sev1",
  policy_metrics: [{ metric: "first_reply_time", stage: "active", breach_at: "2026-11-23T10:30:00Z", minutes: 30 }],
  "comment.text": "",
  "comment.type": "publicReply",
};

const TASK: Task = { values: SAVED, setting: "", isNewTicket: false, now: NOW, language: "en" };

const withValues =
  (values: Values) =>
  (task: Task): Task => ({ ...task, values: { ...task.values, ...values } });
const typing = (draft: string) => withValues({ "comment.text": draft });
const later = (milliseconds: number) => (task: Task) => ({ ...task, now: (task.now + milliseconds) as Instant });

/** What happens to a ticket while its page is open. */
const EDITS: Readonly<Record<string, (task: Task) => Task>> = {
  "a draft": typing("We are on it."),
  "a draft in HTML": typing("<p>Which <b>version</b> do you use?</p>"),
  "a draft that quotes": typing("> Nobody can log in since 08:50 UTC, HTTP 503.\nSince when?"),
  "a draft with a secret": typing("password: hunter2-Tr0ub4dor, workaround: restart, all users in production"),
  "no draft": typing(""),
  "an internal note": withValues({ "comment.type": "internalNote" }),
  "a composer without a type": ({ values: { "comment.type": _, ...values }, ...task }) => ({ ...task, values }),
  "a comment": withValues({ comments: [FIRST, SECOND, THIRD] }),
  "a comment taken away": withValues({ comments: [FIRST] }),
  "the history forgotten": ({ values: { comments: _, ...values }, ...task }) => ({ ...task, values }),
  "a status": withValues({ "ticket.status": "pending" }),
  "another status": withValues({ "ticket.status": "solved" }),
  "a priority": withValues({ "ticket.priority": "urgent" }),
  "no priority": withValues({ "ticket.priority": "-" }),
  "a value that nobody knows in place of one": ({ values: { "ticket.priority": _, ...values }, ...task }) => ({
    ...task,
    values: { ...values, "ticket.type": undefined },
  }),
  "a subject": withValues({ "ticket.subject": "One colleague cannot log in" }),
  "an issue's answer": withValues({
    jira_links: [{ issue_key: "OPS-1" }],
    jira_issue: { key: "OPS-1", fields: { status: { name: "Done" } } },
  }),
  "the platform's clock": withValues({
    policy_metrics: [{ metric: "first_reply_time", stage: "active", breach_at: "2026-11-23T10:50:00Z", minutes: 50 }],
  }),
  "a policy that reads another field": (task) => ({
    ...task,
    setting: '{"fields": {"zendesk": {"severity": {"from": "custom_field_1"}}}}',
  }),
  "a policy": (task) => ({ ...task, setting: '{"gate": {"threshold": 10}}' }),
  "a policy with a mistake": (task) => ({ ...task, setting: '{"gate": {"treshold": 10}}' }),
  "the built-in policy": (task) => ({ ...task, setting: "" }),
  German: (task) => ({ ...task, language: "de" }),
  English: (task) => ({ ...task, language: "en" }),
  "another ticket": withValues({
    "ticket.id": 4712,
    "ticket.subject": "Seite lädt langsam",
    comments: [comment(8, 7, "09:20", "Die Seite lädt seit gestern sehr langsam.")],
  }),
  "no ticket": withValues({ "ticket.id": undefined }),
  "a ticket that nobody has saved": (task) => ({ ...task, isNewTicket: true }),
  "a saved ticket": (task) => ({ ...task, isNewTicket: false }),
  "half a minute": later(MINUTE / 2),
  "an hour": later(60 * MINUTE),
  "an hour back": later(-60 * MINUTE),
};

describe("a judge that has judged before says what one says that begins", () => {
  test.each(Object.entries(EDITS))("after %s", async (_, edit) => {
    const judge = startJudge();
    for (const task of [TASK, edit(TASK), TASK]) expect(await judge(task)).toEqual(await startJudge()(task));
  });

  test("after whatever happens one after the other", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...Object.values(EDITS)), { maxLength: 8 }), async (edits) => {
        const judge = startJudge();
        let task = TASK;
        for (const edit of edits) {
          task = edit(task);
          expect(await judge(task)).toEqual(await startJudge()(task));
        }
      }),
      { seed: 4711, numRuns: 40 },
    );
  });
});

describe("after a keystroke", () => {
  async function judgedInTurn(...tasks: readonly Task[]): Promise<readonly Judged[]> {
    const judge = startJudge();
    const all: Judged[] = [];
    for (const task of tasks) {
      const answer = await judge(task);
      if (!answer.ok) throw new Error(answer.fault.kind);
      all.push(answer.value);
    }
    return all;
  }

  /** When the risk of the next update was last told. */
  const lastPoint = ({ clocks }: Judged) => clocks.courses.find(({ metric }) => metric === "update")?.past.at(-1)?.at;

  test("what was saved is not read again", async () => {
    const [before, after] = await judgedInTurn(TASK, typing("We are on it.")(TASK));
    expect(after?.ticket.texts.map(({ id }) => id)).toEqual(["description", "comment:2", "draft"]);
    expect(after?.ticket.texts[0]).toBe(before?.ticket.texts[0]);
    expect(after?.commentIds).toBe(before?.commentIds);
  });

  test("the verdict has its exact time, and what explains the clocks that of up to five seconds before", async () => {
    const all = await judgedInTurn(TASK, later(4_999)(TASK), later(5_000)(TASK));
    expect(all.map(({ report }) => report.at)).toEqual([
      "2026-11-23T10:00:00Z",
      "2026-11-23T10:00:04.999Z",
      "2026-11-23T10:00:05Z",
    ]);
    expect(all.map(lastPoint)).toEqual([NOW, NOW, NOW + 5_000]);
  });

  test("what explains the clocks is not kept where a note changes the severity that they are counted by", async () => {
    const before = withValues({
      "ticket.subject": "Export",
      "ticket.priority": "-",
      comments: [comment(1, 7, "09:00", "The export of one report fails for one user, the others can work.")],
      "comment.type": "internalNote",
    })(TASK);
    const note = typing("All users are affected, nobody can log in, production is down.");
    const all = await judgedInTurn(before, later(1)(note(before)));
    expect(all.map(({ report }) => report.severity.entitled)).toEqual(["sev4", "sev1"]);
    expect(all.map(({ clocks }) => clocks.courses[0]?.past.at(-1)?.at)).toEqual([NOW, NOW + 1]);
  });

  test("what explains the clocks is not kept while time goes back", async () => {
    const all = await judgedInTurn(TASK, later(-1)(TASK));
    expect(all.map(lastPoint)).toEqual([NOW, NOW - 1]);
  });

  test("what explains the clocks is not kept where one of them has run out", async () => {
    const due = instant("2026-11-23T11:10:00Z");
    const all = await judgedInTurn(
      ...[-1_000, 1_000].map((milliseconds) => ({ ...TASK, now: (due + milliseconds) as Instant })),
    );
    expect(all.map(lastPoint)).toEqual([due - 1_000, undefined]);
    expect(all.map(({ clocks }) => clocks.stories.get("update")?.steps.at(-1)?.kind)).toEqual(["target", "passed"]);
  });
});
