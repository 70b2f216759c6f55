import { readFileSync } from "node:fs";
import { LOCALE_CODES } from "../../jira-forge-app/src/i18n/locale-codes";

const FOLDER = new URL("../../jira-forge-app/src/i18n/", import.meta.url);

/**
 * The translations of the app as Forge lays them beside each of its pages, by their address from there. Every text is
 * that of the file which the manifest names; the index tells which there are, and which stand in for one another.
 */
export function translationFiles(): ReadonlyMap<string, string> {
  const files = Object.entries(LOCALE_CODES).map(
    ([language, code]) =>
      [`__LOCALES__/${code}.json`, readFileSync(new URL(`${language}.json`, FOLDER), "utf8")] as const,
  );
  const config = { locales: Object.values(LOCALE_CODES), fallback: FALLBACK };
  return new Map([...files, ["__LOCALES__/i18n-info.json", JSON.stringify({ translations: {}, config })]]);
}

/** As in the manifest. */
export const FALLBACK = { default: "en-US", "pt-PT": ["pt-BR"] };
