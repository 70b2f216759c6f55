import type { AppLanguage } from "./languages";

export type Values = Readonly<Record<string, string | number>>;

/** The strings of an interface, and how a language writes numbers and counts. */
export interface Speech<Key extends string> {
  readonly language: AppLanguage;
  readonly locale: string;
  readonly strings: Readonly<Record<Key, string>>;
  readonly plurals: () => Intl.PluralRules;
  readonly numbers: () => Intl.NumberFormat;
}

export function speechOf<Key extends string>(
  language: AppLanguage,
  locale: string,
  strings: Readonly<Record<Key, string>>,
): Speech<Key> {
  return {
    language,
    locale,
    strings,
    plurals: atFirstUse(() => new Intl.PluralRules(locale)),
    numbers: atFirstUse(() => new Intl.NumberFormat(locale)),
  };
}

/** Making a formatter costs a browser more than drawing the page with it. */
function atFirstUse<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** A string; `{name}` stands for the value of that name, a number in the way of the language. */
export function say<Key extends string>({ strings, numbers }: Speech<Key>, key: Key, values: Values): string {
  return strings[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === "number" ? numbers().format(value) : (value ?? whole);
  });
}

/** The form of a string that belongs to a count. Our languages have no third form, but for millions. */
export const formOf = ({ plurals }: Speech<string>, count: number): "one" | "other" =>
  plurals().select(count) === "one" ? "one" : "other";

/** A name inside a sentence starts small unless it starts with an abbreviation; German writes nouns large anywhere. */
export function midSentence(name: string, language: AppLanguage): string {
  if (language === "de" || /^[A-Z]{2}/.test(name)) return name;
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
