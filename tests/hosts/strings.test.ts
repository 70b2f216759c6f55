import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { inEnglish } from "../../jira-forge-app/src/i18n/english";
import { midSentence, nameOf, sensitiveName, setLanguage, t, tCount } from "../../jira-forge-app/src/i18n/t";
import { SENSITIVE_TYPES } from "../../shared/privacy/index";
import { describeTranslations, readStrings, unusedStrings } from "../i18n/translations";

const SOURCE = "jira-forge-app/src";
const en = readStrings(SOURCE, "en");
/** What stands in the manifest. */
const modules = readStrings(SOURCE, "module");

afterEach(() => setLanguage("en", "en-US", {}));

test("every string is used, in a page or in the manifest", () => {
  const manifest = readFileSync("jira-forge-app/manifest.yml", "utf8");
  expect(unusedStrings(SOURCE, en)).toEqual([]);
  expect([...manifest.matchAll(/i18n: (\S+)/g)].map((match) => match[1])).toEqual(Object.keys(modules));
  expect(unusedStrings(SOURCE, readStrings(SOURCE, "english"))).toEqual([]);
});

describeTranslations(SOURCE, { ...modules, ...en });

test("the English names of sensitive kinds are their titles", () => {
  const titles = new Map(SENSITIVE_TYPES.map(({ type, title }) => [`sensitive.${type}`, title]));
  const named = Object.entries(en).filter(([key]) => key.startsWith("sensitive."));
  expect(named).toEqual(named.map(([key]) => [key, titles.get(key)]));
});

test("both apps call the same things by the same names", () => {
  const shared = ["signal.", "impact.", "urgency.", "metric.", "sensitive.", "time."];
  for (const language of ["en", "de", "fr", "es", "pt", "ja"]) {
    const zendesk = readStrings("zendesk-app/src", language);
    const here = Object.entries(readStrings(SOURCE, language));
    const named = here.filter(([key]) => shared.some((beginning) => key.startsWith(beginning)));
    expect(named.length).toBeGreaterThan(80);
    expect(named).toEqual(named.map(([key]) => [key, zendesk[key]]));
  }
});

test("numbers, counts and names follow the language", () => {
  setLanguage("de", "de-DE", { "queue.count.other": "{count} offene Vorgänge gelesen" });
  expect(tCount("queue.count", 12_000)).toBe("12.000 offene Vorgänge gelesen");
  expect(midSentence("Schweregrad")).toBe("Schweregrad");
  setLanguage("fr", "fr-FR", { "queue.count.one": "{count} ticket", "queue.count.other": "{count} tickets" });
  expect([0, 1, 2].map((count) => tCount("queue.count", count))).toEqual(["0 ticket", "1 ticket", "2 tickets"]);
  expect([midSentence("Gravité"), midSentence("SLA")]).toEqual(["gravité", "SLA"]);
  setLanguage("ja", "ja-JP", { "queue.count.one": "wrong", "queue.count.other": "{count}件" });
  expect(tCount("queue.count", 1)).toBe("1件");
});

test("an id without a name of its own is told in plain words", () => {
  setLanguage("de", "de-DE", { "sensitive.phone-number": "Telefonnummer" });
  expect(nameOf("metric", "group_ownership_time")).toBe("Group ownership time");
  expect(nameOf("metric", "constructor")).toBe("Constructor");
  expect(sensitiveName("phone-number", "Phone number")).toBe("Telefonnummer");
  expect(sensitiveName("github-token", "GitHub token")).toBe("GitHub token");
});

test("a string that a translation lacks is told in English, and what all read the same always is", () => {
  setLanguage("de", "de-DE", { "fault.server": "Jira hatte ein Problem." });
  expect(t("headline.ready")).toBe("Ready");
  expect(inEnglish("fault.server")).toBe("Jira had a problem. Look whether it was done before you try again.");
  expect(inEnglish("comment.returned")).toBe("Returned for rework by engineering.");
});
