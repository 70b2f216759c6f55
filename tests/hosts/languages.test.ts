import { beforeAll, describe, expect, test, vi } from "vitest";
import { buttonOf, nodesOf, textOf } from "../../workbench/forge/read-page";
import { translationFiles } from "../../workbench/forge/translation-files";
import { commentOf, TOKEN } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";
import { openAdmin } from "./open-admin";
import { openPanel, type Panel } from "./open-panel";
import { askProject, openProjectPage } from "./open-project-page";

beforeAll(() => {
  process.env.TZ = "UTC";
});

const press = (panel: Panel, name: string) => buttonOf(panel.document(), name)();
// A busy machine may take its time.
const has = (panel: Panel, line: string) => expect.poll(panel.lines, { timeout: 30_000 }).toContain(line);
const openGerman = async (app?: ForgeApp) => openPanel(app ?? (await startApp()), "engineer", "de-DE");

describe("in German", () => {
  test("a page says its lines and the reasons of the core", async () => {
    const panel = await openGerman();
    await has(panel, "Annehmen");
    expect(panel.lines()).toEqual([
      "Nicht bereit",
      "Zuerst: Alle oder die meisten Anwender sind betroffen, jetzt und ohne Ausweg: breit × kritisch ergibt Sev-1; angegeben ist Sev-3.",
      "Schweregrad",
      "Schweregrad zeigen",
      "Zu niedrig eingestuft",
      "Sev-3, eher Sev-1",
      "Angaben",
      "Angaben zeigen",
      "Fehlt",
      "Zeitpunkt des Problems, Request-ID, Endpunkt (4 von 7 gefunden)",
      "SLA",
      "SLA zeigen",
      "Im Plan",
      "Erste Antwort fällig in 45 Min., 18 % Risiko",
      "Daten",
      "Daten zeigen",
      "Gefunden",
      "GitHub token: Kommentar 2",
      "Prüfung",
      "Annehmen",
      "Zur Nacharbeit zurückgeben",
      "Noch hat niemand diese Eskalation geprüft.",
      "Neu lesen",
    ]);
    expect(panel.errors).toEqual([]);
  });

  test("what is missing, times and dates are told as Germans write them", async () => {
    const panel = await openGerman();
    await has(panel, "Angaben zeigen");
    press(panel, "Angaben zeigen");
    await has(panel, "Request-ID: nicht gefunden in 2 Nachrichten.");
    press(panel, "SLA zeigen");
    await has(
      panel,
      "noch 45 Min. · 18 % Risiko · fällig Mo., 23. Nov., 10:00 · Ziel 1 Std. · Geschäftszeit · laut Jira Service Management",
    );
  });

  test("what is new since the last look is told, whatever was spoken then", async () => {
    const app = await startApp();
    await app.ask("engineer", "report", { language: "ja" });
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 40));
    const same = await app.ask("engineer", "report", { language: "de" });
    expect(same).toMatchObject({ ok: true, value: { since: [] } });
    app.issue.comments.push(commentOf("9", "Request ID: req_8Zk2Qw91LmN4", 41));
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 55));
    const changed = await app.ask("engineer", "report", { language: "fr" });
    expect(changed).toMatchObject({ value: { since: [{ kind: "arrived", titles: ["ID de requête"] }] } });
  });

  test("the comment of a return is English, in the preview as in the issue", async () => {
    const app = await startApp();
    const panel = await openGerman(app);
    await has(panel, "Zur Nacharbeit zurückgeben");
    press(panel, "Zur Nacharbeit zurückgeben");
    await has(panel, "So lautet Ihr Kommentar");
    expect(panel.lines()).toContain("Returned for rework by engineering.");
    const preview = nodesOf(panel.document(), "ListItem").map(textOf);
    expect(preview).toContain("Request ID: Do you have a request ID, trace ID or similar of one failing call?");
    press(panel, "Zurückgeben und kommentieren");
    await has(panel, "Sie haben diese Eskalation zurückgegeben, und Ihr Kommentar ist im Vorgang.");
    const comment = JSON.stringify(app.issue.comments.at(-1)?.body);
    for (const line of ["Returned for rework by engineering.", "Still needed:", ...preview])
      expect(comment).toContain(line);
    expect(comment).not.toContain(TOKEN);
  });

  test("a time is edited with units that the form reads, and a note that all administrators read is English", async () => {
    const app = await startApp();
    for (const [base, text] of [
      [0, '{"id":"one"}'],
      [1, '{"id":"two"}'],
    ] as const)
      await app.askAdmin("admin", "save", { base, text, note: "" });
    const page = await openAdmin(app, "admin", "de-DE");
    await has(page, "SLA-Ziele");
    const field = nodesOf(page.document(), "Textfield").find(({ props }) =>
      String(props.id).endsWith("target-sev2-resolution"),
    );
    expect(field?.props.defaultValue).toBe("24 h");
    await has(page, "1 ansehen");
    press(page, "1 ansehen");
    await has(page, "Version 1 wiederherstellen");
    press(page, "Version 1 wiederherstellen");
    await has(page, "Version 3 ist in Kraft");
    await has(page, "As version 1 was");
    expect(nodesOf(page.document(), "Label").map(textOf)).toContain("Schritte zum Nachstellen");
  });
});

test.each([
  ["en-GB", "1 open issue read"],
  ["de-DE", "1 offener Vorgang gelesen"],
  ["fr-FR", "1 ticket ouvert lu"],
  ["es-ES", "1 incidencia abierta leída"],
  ["pt-PT", "1 item aberto lido"],
  ["ja-JP", "未解決の課題1件を読み込みました"],
  ["fr_CA", "1 ticket ouvert lu"],
  ["de", "1 offener Vorgang gelesen"],
])("with Jira in %s one issue is counted as its language counts", async (locale, counted) => {
  const page = await openProjectPage(await startApp(), "queue", "engineer", locale);
  await has(page, counted);
  expect(page.errors).toEqual([]);
});

describe("a page stays in English and whole", () => {
  test.each([
    "nl-NL",
    "",
    null,
    undefined,
    42,
    {},
    ["de-DE"],
    "__proto__",
    "<img src=x onerror=alert(1)>",
    "../../de-DE",
    `d${"e".repeat(200)}`,
  ])("where Jira speaks %j", async (locale) => {
    const files = translationFiles();
    const asked = vi.spyOn(files, "get");
    const panel = await openPanel(await startApp(), "engineer", locale, files);
    await has(panel, "Understated");
    expect(panel.lines()).toContain("Not ready");
    expect(asked).not.toHaveBeenCalled();
    expect(panel.errors).toEqual([]);
  });

  test.each([
    ["is not there", (files: Map<string, string>) => files.delete("__LOCALES__/de-DE.json")],
    ["is no JSON", (files: Map<string, string>) => files.set("__LOCALES__/de-DE.json", "<html>")],
    ["is not in the index", (files: Map<string, string>) => files.set("__LOCALES__/i18n-info.json", EMPTY)],
    ["has no index", (files: Map<string, string>) => files.delete("__LOCALES__/i18n-info.json")],
  ])("where its translation %s, and so do the reasons", async (_, harm) => {
    const files = new Map(translationFiles());
    harm(files);
    const panel = await openPanel(await startApp(), "engineer", "de-DE", files);
    await has(
      panel,
      "First: All or most users are affected now, with no way round: extensive × critical is Sev-1; the claim is Sev-3.",
    );
    expect(panel.lines()).toContain("Understated");
    expect(panel.errors).toEqual([]);
  });

  test("but for the strings that a translation has; what is no string of ours is nothing", async () => {
    const harmed = JSON.stringify({ "headline.notReady": "Nicht bereit", "section.review": 7, constructor: "x" });
    const files = new Map([...translationFiles(), ["__LOCALES__/de-DE.json", harmed] as const]);
    const panel = await openPanel(await startApp(), "engineer", "de-DE", files);
    await has(panel, "Nicht bereit");
    await has(panel, "Review");
    expect(panel.lines()).toContain("Understated");
  });
});

const EMPTY = JSON.stringify({ translations: {}, config: { locales: [], fallback: { default: "en-US" } } });

describe("the backend", () => {
  const severity = async (language: unknown) => {
    const answer = await (await startApp()).ask("engineer", "report", { language });
    return (answer as { value: { severity: { reason: string } } }).value.severity.reason;
  };

  test("says reasons in the language that a page asks for", async () => {
    expect(await severity("fr")).toBe(
      "Tous les utilisateurs ou presque sont touchés, en ce moment et sans contournement : étendu × critique donne Sev-1 ; la gravité déclarée est Sev-3.",
    );
    expect(await severity("ja")).toBe(
      "すべて、またはほとんどのユーザーに影響しています（発生中、回避策なし）。影響度「広範」× 緊急度「最高」は Sev-1 です。申告は Sev-3 です。",
    );
  });

  test.each([undefined, null, "nl", "__proto__", 7, ["de"], { de: 1 }, "../de"])(
    "says them in English where a page asks for %j",
    async (language) => {
      expect(await severity(language)).toBe(
        "All or most users are affected now, with no way round: extensive × critical is Sev-1; the claim is Sev-3.",
      );
    },
  );

  test("names evidence in it for every page", async () => {
    const app = await startApp();
    const language = "de";
    expect(await askProject(app, "engineer", "kpis", { language })).toMatchObject({
      value: { labels: { "steps-to-reproduce": "Schritte zum Nachstellen", sev1: "Sev-1" } },
    });
    const editor = await app.askAdmin("admin", "editor", { language });
    expect(JSON.stringify(editor)).toContain('"kind":"steps-to-reproduce","title":"Schritte zum Nachstellen"');
    const text = '{"evidence":{"request-id":{"bySeverity":{"sev1":"off"}}}}';
    const preview = await app.askAdmin("admin", "preview", { text, project: "HELP", language });
    expect(preview).toMatchObject({
      value: { changed: [{ before: { missing: ["Zeitpunkt des Problems", "Request-ID", "Endpunkt"] } }] },
    });
  });

  test("writes the same to the issue, whatever language was spoken", async () => {
    const written = async (language: string) => {
      const app = await startApp();
      await app.ask("engineer", "report", { language });
      await app.ask("engineer", "accept", { request: "00000000-0000", language });
      return { properties: [...app.issue.properties], bodies: app.site.bodies };
    };
    expect(await written("de")).toEqual(await written("en"));
  });
});
