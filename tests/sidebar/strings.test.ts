import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { SENSITIVE_TYPES } from "../../shared/privacy/index";
import { EVIDENCE_KINDS } from "../../shared/types";
import en from "../../zendesk-app/src/i18n/en.json" with { type: "json" };
import { LANGUAGES } from "../../zendesk-app/src/i18n/languages";
import { midSentence, nameOf, sensitiveName, setLanguage, t, tCount } from "../../zendesk-app/src/i18n/t";

afterEach(() => setLanguage("en", "en", {}));

test("values take the place of their names, and nothing else does", () => {
  expect(t("sla.dueIn", { metric: "First reply", time: "48 min" })).toBe("First reply due in 48 min");
  expect(t("history.partial", { fault: "{fault} {constructor}" })).toBe(
    "Not everything could be read. {fault} {constructor}",
  );
  expect(t("severity.supported")).toBe("{claimed} fits");
});

test("a count chooses its form", () => {
  expect(tCount("history.reading", 1)).toBe("Read 1 comment so far…");
  expect(tCount("history.reading", 300)).toBe("Read 300 comments so far…");
});

test("an id without a name of its own is told in plain words", () => {
  expect(nameOf("signal", "service-down")).toBe("Service down");
  expect(nameOf("metric", "group_ownership_time")).toBe("Group ownership time");
  expect(nameOf("metric", "constructor")).toBe("Constructor");
});

test("a kind of sensitive text is called by its name here, else by its title", () => {
  const titles = new Map([["gitlab-token", "GitLab token"]]);
  setLanguage("de", "de", { "sensitive.phone-number": "Telefonnummer" });
  expect(["phone-number", "gitlab-token", "constructor"].map((type) => sensitiveName(type, titles))).toEqual([
    "Telefonnummer",
    "GitLab token",
    "constructor",
  ]);
});

test("the English names of sensitive kinds are their titles", () => {
  const titles = new Map(SENSITIVE_TYPES.map(({ type, title }) => [`sensitive.${type}`, title]));
  const named = Object.entries(en).filter(([key]) => key.startsWith("sensitive."));
  expect(named).toEqual(named.map(([key]) => [key, titles.get(key)]));
});

test("every evidence kind has a name", () => {
  for (const kind of EVIDENCE_KINDS) expect(Object.keys(en)).toContain(`evidence.${kind}`);
});

test("every string is used", () => {
  const folder = "zendesk-app/src";
  const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    .join("\n");
  // Keys put together at run time: t(`fault.${kind}`) uses every key that begins so.
  const built = [...source.matchAll(/`([a-z.]+\.)\$\{/g)].map((match) => match[1] ?? "");
  const named = [...source.matchAll(/nameOf\("(\w+)"/g)].map((match) => `${match[1]}.`);
  const plural = [...source.matchAll(/tCount\("([\w.]+)"/g)].map((match) => `${match[1]}.`);
  const beginnings = [...built, ...named, ...plural];
  const unused = Object.keys(en).filter(
    (key) => !source.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});

describe.each(LANGUAGES.filter((language) => language !== "en"))("the strings in %s", (language) => {
  const strings: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(`zendesk-app/src/i18n/${language}.json`, "utf8"),
  );
  const placeholders = (text = "") => [...new Set(text.match(/\{\w+\}/g))].sort();

  test("are those of the English ones, in their order", () => {
    expect(Object.keys(strings)).toEqual(Object.keys(en));
  });

  test("have the same placeholders, and are never empty", () => {
    for (const [key, english] of Object.entries(en)) {
      expect([key, placeholders(strings[key])]).toEqual([key, placeholders(english)]);
      expect([key, strings[key]?.trim()]).not.toEqual([key, ""]);
    }
  });

  test("have a form for each plural of the language", () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    // Millions have a form of their own in French, Spanish and Portuguese; the common one is understood.
    expect(["one", "other", "many"]).toEqual(expect.arrayContaining(forms));
    for (const key of Object.keys(en).filter((name) => name.endsWith(".one"))) {
      expect(Object.keys(strings)).toContain(key.replace(/one$/, "other"));
    }
  });
});

test("numbers, counts and names follow the language", () => {
  setLanguage("de", "de", { "history.reading.other": "Bisher {count} Kommentare gelesen …" });
  expect(tCount("history.reading", 12_000)).toBe("Bisher 12.000 Kommentare gelesen …");
  expect(midSentence("Fehlermeldung")).toBe("Fehlermeldung");
  setLanguage("fr", "fr", {
    "history.reading.one": "{count} commentaire lu jusqu’ici…",
    "history.reading.other": "{count} commentaires lus jusqu’ici…",
  });
  expect(tCount("history.reading", 0)).toBe("0 commentaire lu jusqu’ici…");
  expect(midSentence("Message d’erreur")).toBe("message d’erreur");
});

test("a string that a translation lacks is told in English", () => {
  setLanguage("de", "de", {});
  expect(t("headline.ready")).toBe("Ready to escalate");
});
