import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const TRANSLATION = /[\\/]i18n[\\/](?!en\.)[a-z]{2}\.json$/;

/** Puts translations into the package without the keys, which the page has already: they stand in the English file. */
export const shortTranslations: Plugin = {
  name: "short-translations",
  enforce: "pre",
  load(id) {
    if (!TRANSLATION.test(id)) return null;
    const read = (path: string): Readonly<Record<string, string>> => JSON.parse(readFileSync(path, "utf8"));
    const strings = read(id);
    const texts = Object.keys(read(id.replace(/[a-z]{2}\.json$/, "en.json"))).map((key) => strings[key]);
    const code = `import en from "./en.json";
const texts = ${JSON.stringify(texts)};
export default Object.fromEntries(Object.keys(en).map((key, place) => [key, texts[place]]));`;
    return { code, moduleType: "js" };
  },
};
