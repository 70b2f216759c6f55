import { beforeAll, describe, expect, test } from "vitest";
import { buttonOf } from "../../workbench/forge/read-page";
import { choose, chosen, has, opened, PATIENCE, press, tableOf, type } from "./admin-form";
import { escalation } from "./escalation";
import { startApp } from "./forge-app";

beforeAll(() => {
  process.env.TZ = "UTC";
});

describe("trying a policy on recent issues", () => {
  test("shows whose verdict would change, before and after, and writes nothing", async () => {
    const app = await startApp();
    const page = await opened(app);
    const setLevel = (kind: string) => choose(page, `evidence-${kind}`, { value: "off", label: "Off" });
    choose(page, "evidence-scope", { value: "byCategory.webhooks", label: "Webhooks" });
    await expect.poll(() => chosen(page, "evidence-endpoint"), PATIENCE).toBe("required");
    setLevel("endpoint");
    await has(page, "Not saved yet");
    type(page, "preview-project", "help");
    await expect.poll(() => buttonOf(page.document(), "Try it"), PATIENCE).toBeTypeOf("function");
    press(page, "Try it");
    await has(page, "1 of 1 verdicts would change.");
    expect(tableOf(page, "Verdicts that would change")).toEqual([
      [
        "HELP-42",
        "Not ready · Sev-1 · missing: date and time, request ID, endpoint",
        "Not ready · Sev-1 · missing: date and time, request ID",
      ],
    ]);
    expect(app.site.requests.filter(({ method }) => method === "PUT")).toEqual([]);
    expect(new Set(app.site.requests.map(({ as }) => as))).toEqual(new Set(["admin"]));
    expect(app.forge.kvs.values.size).toBe(0);
  });

  test("says when nothing changes, when the project is not there, and when the key is none", async () => {
    const page = await opened(await startApp());
    choose(page, "evidence-stack-trace", { value: "wanted", label: "Helpful" });
    await has(page, "Not saved yet");
    type(page, "preview-project", "HELP");
    await expect.poll(() => buttonOf(page.document(), "Try it"), PATIENCE).toBeTypeOf("function");
    press(page, "Try it");
    await has(page, "0 of 1 verdicts would change.");
    type(page, "preview-project", "NONE");
    press(page, "Try it");
    await has(page, "There is no such thing here, or you may not see it.");
    type(page, "preview-project", 'HELP" OR 1=1');
    await has(page, "A project key is letters and digits, such as HELP.");
  });

  test("tells how many issues could not be read", async () => {
    const app = await startApp();
    app.site.fail({ path: "/issue/10042", answer: () => new Response("", { status: 500 }) });
    const text = '{"gate":{"threshold":10}}';
    expect(await app.askAdmin("admin", "preview", { text, project: "HELP" })).toEqual({
      ok: true,
      value: { judged: 0, unread: 1, changed: [] },
    });
  });

  test("looks at the twenty issues that changed last", async () => {
    const issues = Array.from({ length: 25 }, (_, index) => ({
      ...escalation(),
      id: String(20_000 + index),
      key: `HELP-${index + 1}`,
    }));
    const app = await startApp(issues[0], undefined, { issues });
    const preview = await app.askAdmin("admin", "preview", { text: '{"gate":{"threshold":0}}', project: "HELP" });
    expect(preview).toMatchObject({ ok: true, value: { judged: 20, unread: 0 } });
  });
});
