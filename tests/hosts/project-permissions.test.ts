import { describe, expect, test } from "vitest";
import { startCounted } from "./counted-project";
import { askProject } from "./open-project-page";

describe.each(["kpis", "queue"])("%s", (name) => {
  test("tells nobody who is not signed in", async () => {
    const app = await startCounted();
    expect(await askProject(app, null, name)).toEqual({ ok: false, fault: { kind: "signed-out" } });
    expect(app.site.requests).toEqual([]);
  });

  test.each(["10001", null])(
    "does not tell a stranger that the project exists, wherever it is named (%j)",
    async (id) => {
      const app = await startCounted();
      const answer = await askProject(app, "stranger", name, { projectId: "10001" }, id);
      expect(answer).toEqual({ ok: false, fault: { kind: "not-found" } });
      expect(app.site.requests.every(({ path }) => path.includes("/mypermissions"))).toBe(true);
    },
  );

  test("is of the project that the page stands in, not of one that it names", async () => {
    const app = await startCounted();
    await askProject(app, "engineer", name, { projectId: "10099" });
    expect(app.site.requests[0]?.path).toContain("projectId=10001");
  });

  test("is not given where Jira does not grant the permission", async () => {
    const app = await startCounted();
    app.site.fail({ path: "/mypermissions", answer: () => Response.json({ permissions: {} }) });
    expect(await askProject(app, "engineer", name)).toEqual({ ok: false, fault: { kind: "forbidden" } });
  });

  test.each(["", "HELP", "1 OR project = 2", { id: 1 }])("refuses a project that is none (%j)", async (projectId) => {
    const app = await startCounted();
    expect(await askProject(app, "engineer", name, {}, projectId)).toEqual({ ok: false, fault: { kind: "refused" } });
    expect(app.site.requests).toEqual([]);
  });

  test.each([
    [401, "signed-out"],
    [403, "forbidden"],
    [409, "conflict"],
    [500, "server"],
  ])("says that Jira answered %i", async (status, kind) => {
    const app = await startCounted();
    app.site.fail({ path: "/mypermissions", answer: () => new Response("", { status }) });
    expect(await askProject(app, "engineer", name)).toEqual({ ok: false, fault: { kind } });
  });
});

test("projects are those that whoever asks may browse", async () => {
  const app = await startCounted();
  const help = { ok: true, value: [{ id: "10001", name: "Help" }] };
  expect(await askProject(app, "visitor", "projects", {}, null)).toEqual(help);
  expect(await askProject(app, "stranger", "projects", {}, null)).toEqual({ ok: true, value: [] });
  expect(await askProject(app, null, "projects", {}, null)).toEqual({ ok: false, fault: { kind: "signed-out" } });
});
