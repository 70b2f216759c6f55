import { afterEach, expect, test } from "vitest";
import { SENSITIVE_TYPES } from "../../shared/privacy/index";
import { EVIDENCE_KINDS } from "../../shared/types";
import en from "../../zendesk-app/src/i18n/en.json" with { type: "json" };
import { midSentence, nameOf, sensitiveName, setLanguage, t, tCount } from "../../zendesk-app/src/i18n/t";
import { describeTranslations, unusedStrings } from "../i18n/translations";

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
  expect(unusedStrings("zendesk-app/src", en)).toEqual([]);
});

describeTranslations("zendesk-app/src", en);

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
