import { readFileSync } from "node:fs";
import { LOCALE_CODES } from "../../jira-forge-app/src/i18n/locale-codes";

const APP = new URL("../../jira-forge-app/", import.meta.url);

/** As in the manifest. */
export const TRANSLATIONS = {
  resources: Object.entries(LOCALE_CODES).map(([language, key]) => ({
    key,
    path: `src/i18n/${language === "en" ? "module" : language}.json`,
  })),
  fallback: { default: "en-US", "pt-PT": ["pt-BR"] },
};

/**
 * The translations of the app as Forge lays them beside each of its pages, by their address from there: each file, and
 * an index that tells which there are.
 */
export function translationFiles(): ReadonlyMap<string, string> {
  const { resources, fallback } = TRANSLATIONS;
  const config = { locales: resources.map(({ key }) => key), fallback };
  return new Map([
    ...resources.map(({ key, path }) => [`__LOCALES__/${key}.json`, readFileSync(new URL(path, APP), "utf8")] as const),
    ["__LOCALES__/i18n-info.json", JSON.stringify({ translations: {}, config })],
  ]);
}
