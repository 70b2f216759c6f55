import { describe, expect, test } from "vitest";
import { addTo, createOnce, type HandOverPorts, issueOf, linkTo } from "../../zendesk-app/src/escalate/hand-over";
import type { IssueName } from "../../zendesk-app/src/escalate/jira";
import { type Answer, type FaultKind, failed } from "../../zendesk-app/src/fault";

const PACKAGE = {
  label: "firstpass-zendesk-4105",
  subject: "Export",
  draft: "# [Sev-2] Export fails\n\nEvery time.\n",
};
const ENG_12: IssueName = { id: "10012", key: "ENG-12" };

/** A Jira that answers as it is told, and what was asked of it. */
function desk({ bind = null, record = null }: { bind?: FaultKind | null; record?: FaultKind | null } = {}) {
  const asked: string[] = [];
  const issues: IssueName[] = [];
  const answers = {
    find: (): Answer<readonly IssueName[]> => ({ ok: true, value: issues }),
    create: (): Answer<IssueName> => {
      issues.push(ENG_12);
      return { ok: true, value: ENG_12 };
    },
  };
  const done = (fault: FaultKind | null): Answer<null> => (fault === null ? { ok: true, value: null } : failed(fault));
  const note = <T>(what: string, answer: () => T): Promise<T> => {
    asked.push(what);
    return Promise.resolve(answer());
  };
  const ports: HandOverPorts = {
    jira: {
      project: "ENG",
      browse: (key) => key,
      find: (label) => note(`find ${label}`, () => answers.find()),
      create: ({ summary, label }) => note(`create ${summary} ${label}`, () => answers.create()),
      read: (key) => note(`read ${key}`, () => ({ ok: true, value: ENG_12 })),
      addLabel: (key, label) => note(`label ${key} ${label}`, () => done(null)),
      comment: (key) => note(`comment ${key}`, () => done(null)),
    },
    bind: ({ key }) => note(`bind ${key}`, () => done(bind)),
    record: (ref) => note(`record ${ref}`, () => done(record)),
    onStep: () => {},
  };
  return { asked, answers, issues, ports };
}

describe("a new issue", () => {
  test("is searched for, created, bound and recorded, in that order", async () => {
    const { ports, asked } = desk();
    expect(await createOnce(ports, PACKAGE)).toEqual({ phase: "done", ref: "ENG-12", how: "created", warning: null });
    expect(asked).toEqual([
      "find firstpass-zendesk-4105",
      "create [Sev-2] Export fails firstpass-zendesk-4105",
      "bind ENG-12",
      "record ENG-12",
    ]);
  });

  test("is not created where one has the ticket's label: that one is linked", async () => {
    const { ports, asked, issues } = desk();
    issues.push({ id: "10007", key: "ENG-7" });
    expect(await createOnce(ports, PACKAGE)).toMatchObject({ ref: "ENG-7", how: "linked" });
    expect(asked).toEqual(["find firstpass-zendesk-4105", "bind ENG-7", "record ENG-7"]);
  });

  test("is not created while Jira cannot be searched", async () => {
    const { ports, asked, answers } = desk();
    answers.find = () => failed("session");
    expect(await createOnce(ports, PACKAGE)).toEqual({
      phase: "failed",
      step: "search",
      fault: { kind: "session" },
      isUnknown: false,
    });
    expect(asked).toEqual(["find firstpass-zendesk-4105"]);
  });
});

describe("when the answer to the creation is lost", () => {
  test.each(["timeout", "offline", "server", "malformed"] as const)(
    "(%s) the issue is found and used",
    async (kind) => {
      const { ports, asked, answers, issues } = desk();
      answers.create = () => {
        issues.push(ENG_12);
        return failed(kind);
      };
      expect(await createOnce(ports, PACKAGE)).toMatchObject({ phase: "done", ref: "ENG-12", how: "created" });
      expect(asked.filter((one) => one.startsWith("create"))).toHaveLength(1);
    },
  );

  test("and the issue is not found, it says that nobody knows", async () => {
    const { ports, answers } = desk();
    answers.create = () => failed("timeout");
    expect(await createOnce(ports, PACKAGE)).toMatchObject({ phase: "failed", step: "create", isUnknown: true });
  });

  test.each(["rejected", "session", "forbidden", "not-found", "rate-limited"] as const)(
    "a refusal (%s) is none: nothing was created, and nothing is searched",
    async (kind) => {
      const { ports, asked, answers } = desk();
      answers.create = () => failed(kind);
      expect(await createOnce(ports, PACKAGE)).toMatchObject({ phase: "failed", step: "create", isUnknown: false });
      expect(asked).toHaveLength(2);
    },
  );
});

describe("what goes wrong beside an issue that is there", () => {
  test.each(["not-found", "forbidden"] as const)(
    "an account without Zendesk's app for Jira (%s) misses nothing",
    async (kind) => {
      const { ports } = desk({ bind: kind });
      expect(await createOnce(ports, PACKAGE)).toMatchObject({ phase: "done", warning: null });
    },
  );

  test("is told, and the issue named", async () => {
    const { ports } = desk({ record: "server" });
    expect(await createOnce(ports, PACKAGE)).toMatchObject({
      phase: "done",
      ref: "ENG-12",
      warning: { kind: "server" },
    });
  });
});

test("a second hand-over is a comment on the issue that is there", async () => {
  const { ports, asked } = desk();
  expect(await addTo(ports, "ENG-12", PACKAGE)).toEqual({ phase: "done", ref: "ENG-12", how: "added", warning: null });
  expect(asked).toEqual(["comment ENG-12", "record ENG-12"]);
});

test("an issue that is linked is marked first, so that the next search finds it", async () => {
  const { ports, asked } = desk();
  expect(await linkTo(ports, "ENG-12", "firstpass-zendesk-4105")).toMatchObject({ ref: "ENG-12", how: "linked" });
  expect(asked).toEqual(["read ENG-12", "label ENG-12 firstpass-zendesk-4105", "bind ENG-12", "record ENG-12"]);
});

describe("the issue's title", () => {
  test("is the package's, and does not stand twice", () => {
    const { summary, description } = issueOf(PACKAGE);
    expect(summary).toBe("[Sev-2] Export fails");
    expect(description.content).toEqual([{ type: "paragraph", content: [{ type: "text", text: "Every time." }] }]);
  });

  test("is the ticket's subject where the agent took it away, on one line and no longer than Jira allows", () => {
    expect(issueOf({ ...PACKAGE, draft: "Every time.", subject: `a\nb ${"c".repeat(300)}` }).summary).toBe(
      `a b ${"c".repeat(251)}`,
    );
  });
});
