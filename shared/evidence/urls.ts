import type { Range } from "../types";

export const URL_PATTERNS = { url: /(?<![a-z0-9+])[a-z][a-z0-9+]{1,12}:\/\/[^\s<>"'`{}|\\^)\]]{3,600}/gi } as const;

export interface Url extends Range {
  readonly scheme: string;
  /** In lower case, with port. */
  readonly host: string;
  /** From the first slash on: path, query and fragment. */
  readonly path: string;
}

/** Every address with a scheme, without the punctuation that ends a sentence. */
export function urlsOf(text: string): readonly Url[] {
  return Array.from(text.matchAll(URL_PATTERNS.url), ({ index, 0: raw }) => {
    const whole = raw.replace(/[.,;:!?*]{1,3}$/, "");
    const colon = whole.indexOf("://");
    const rest = whole.slice(colon + 3);
    const slash = rest.search(/[/?#]/);
    return {
      start: index,
      end: index + whole.length,
      scheme: whole.slice(0, colon).toLowerCase(),
      host: (slash < 0 ? rest : rest.slice(0, slash)).toLowerCase(),
      path: slash < 0 ? "" : rest.slice(slash),
    };
  });
}
