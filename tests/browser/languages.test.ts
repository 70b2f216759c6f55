import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../shared/i18n/languages";
import { axeFindings } from "./axe";
import { type Desk, openDesk } from "./sidebar";

const HEADLINES = {
  en: "Not ready to escalate",
  de: "Nicht bereit zur Eskalation",
  fr: "Pas prêt pour l’escalade",
  es: "No está listo para escalar",
  pt: "Não está pronto para escalar",
  ja: "まだエスカレーションできません",
};
const REASONS = {
  en: "Some users are affected, and they get by",
  de: "Einige Anwender sind betroffen, und sie kommen zurecht",
  fr: "Quelques utilisateurs sont touchés, et ils s’en sortent",
  es: "Algunos usuarios están afectados, y se las arreglan",
  pt: "Alguns usuários são afetados, e eles se arranjam",
  ja: "一部のユーザーに影響しています（業務は続けられる）",
};
const LOCALES = { en: "en-GB", de: "de", fr: "fr", es: "es", pt: "pt-BR", ja: "ja" };

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await desk.visit(4106);
});

afterAll(async () => {
  await desk?.close();
});

const openCards = async () => {
  const closed = desk.app.locator("section h2 button[aria-expanded=false]");
  for (let left = await closed.count(); left > 0; left--) await closed.first().click();
  await desk.settled();
};

const speaking = async (language: string): Promise<Frame> => {
  await desk.page.evaluate((wanted) => window.workbench.setSettings({ language: wanted }), language);
  await desk.settled();
  return desk.judged();
};

/** Runs in the app: names of cards that touch the words beside them, and what is wider than the sidebar. */
function look() {
  const { documentElement: root, body } = document;
  const right = (element: Element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getBoundingClientRect().right;
  };
  const crowded = [...body.querySelectorAll("section h2 button")].filter(({ children: [, name, line] }) => {
    return name === undefined || line === undefined || line.getBoundingClientRect().left - right(name) < 4;
  });
  const wide = [...body.querySelectorAll("*")].filter(
    (element) => Math.round(element.getBoundingClientRect().right - root.clientWidth) > 0,
  );
  return {
    lang: root.lang,
    text: body.innerText,
    headline: body.querySelector("h1")?.textContent,
    crowded: crowded.map(({ textContent }) => textContent),
    wide: [...wide.map(({ localName }) => localName), ...(root.scrollWidth > root.clientWidth ? ["page"] : [])],
  };
}

describe.each(LANGUAGES)("in %s", (language) => {
  it("the sidebar is translated, nothing is left out, and nothing is wider than 320 px", async () => {
    const frame = await speaking(language);
    await openCards();
    const seen = await frame.evaluate(look);
    expect(seen).toMatchObject({ lang: LOCALES[language], headline: HEADLINES[language], crowded: [], wide: [] });
    expect(seen.text).toContain(REASONS[language]);
    expect(seen.text).not.toMatch(/\{\w+\}|undefined/);
  });
});

it.each(["light", "dark"] as const)("axe finds nothing in German, %s", async (theme) => {
  await desk.page.evaluate((wanted) => window.workbench.setTheme(wanted), theme);
  const frame = await speaking("de");
  await openCards();
  expect(await axeFindings(frame)).toEqual([]);
});

it("without a setting the agent's own language is spoken, and English where it is not known", async () => {
  await speaking("");
  for (const [locale, headline] of [
    ["fr-CA", HEADLINES.fr],
    ["nl", HEADLINES.en],
  ] as const) {
    await desk.page.evaluate((wanted) => window.workbench.setAgentLocale(wanted), locale);
    await desk.settled();
    await desk.judged();
    expect((await desk.glance()).headline).toBe(headline);
  }
});

it("a language that does not load is told in English", async () => {
  await desk.page.route(/\/es\.js$/, (route) => route.abort());
  await speaking("es");
  expect((await desk.glance()).headline).toBe(HEADLINES.en);
  expect(desk.accidents).toEqual([]);
});
