import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../shared/i18n/languages";

type Strings = Readonly<Record<string, string>>;

export const readStrings = (folder: string, file: string): Strings =>
  JSON.parse(readFileSync(`${folder}/i18n/${file}.json`, "utf8"));

/** The keys that no source file of an app names. */
export function unusedStrings(folder: string, strings: Strings): readonly string[] {
  const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    .join("\n");
  // Keys put together at run time: t(`fault.${kind}`) uses every key that begins so.
  const built = [...source.matchAll(/`([a-z.]+\.)\$\{/g)].map((match) => match[1] ?? "");
  const named = [...source.matchAll(/nameOf\("(\w+)"/g)].map((match) => `${match[1]}.`);
  const plural = [...source.matchAll(/tCount\("([\w.]+)"/g)].map((match) => `${match[1]}.`);
  const beginnings = [...built, ...named, ...plural];
  return Object.keys(strings).filter(
    (key) => !source.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
}

/** Each translation of an app says all that is said in English. */
export function describeTranslations(folder: string, en: Strings): void {
  describe.each(LANGUAGES.filter((language) => language !== "en"))("the strings in %s", (language) => {
    const strings = readStrings(folder, language);
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
}
