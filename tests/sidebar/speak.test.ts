import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { speak, startSpeaking } from "../../zendesk-app/src/i18n/speak";
import { currentLocale, setLanguage, t } from "../../zendesk-app/src/i18n/t";

const page = { documentElement: { lang: "en" } };

beforeEach(() => {
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { languages: ["en-GB", "fr-CA"] });
});

afterEach(() => {
  setLanguage("en", "en", {});
  vi.unstubAllGlobals();
});

test.each([
  [null, ["de-AT"], "de-AT", "Bereit zur Eskalation"],
  [null, ["pt-BR"], "pt-BR", "Pronto para escalar"],
  [null, ["nl", "fr"], "fr-CA", "Prêt pour l’escalade"],
  [null, ["nl"], "en-GB", "Ready to escalate"],
  [null, [undefined], "en-GB", "Ready to escalate"],
  ["ja", ["de"], "ja", "エスカレーション可能"],
] as const)("the setting %s and the locales %j speak %s", async (setting, locales, locale, headline) => {
  await speak(setting, locales);
  expect(t("headline.ready")).toBe(headline);
  expect(currentLocale()).toBe(locale);
  expect(page.documentElement.lang).toBe(locale);
});

test("whoever speaks before the agent is known speaks as the browser asks, and then to the agent", async () => {
  const speakTo = startSpeaking(null);
  expect(await speakTo()).toBe("en");
  expect(await speakTo("de")).toBe("de");
  expect(t("headline.ready")).toBe("Bereit zur Eskalation");
  expect(await speakTo()).toBe("de");
});

test("what the settings ask for is spoken to every agent", async () => {
  const speakTo = startSpeaking("ja");
  expect(await speakTo()).toBe("ja");
  expect(await speakTo("de")).toBe("ja");
});
