import type { Range } from "../types";

export type SensitiveClass = "secret" | "personal";

/** How one type of secret or personal data is recognised. Adding a type means one such object and one line in index.ts. */
export interface SensitiveType {
  /** A kebab-case noun: `github-token`. Policies and masks name it. */
  readonly type: string;
  readonly class: SensitiveClass;
  /** The type's name in a sentence: "GitHub token". */
  readonly title: string;
  /** Why it must not travel, in one sentence. */
  readonly why: string;
  /** Lower-case literals of at least three characters, one of which every value holds: where none stands, nothing is sought. */
  readonly cues?: readonly string[];
  /** The same for words beside the value, one of which a long text must hold; a short one may be the bare value. */
  readonly nearby?: readonly string[];
  /** Beginnings that the vendor publishes; a preview may show them. */
  readonly prefixes?: readonly string[];
  /** Every pattern that `find` uses, public so that one test proves all of them linear. */
  readonly patterns: Readonly<Record<string, RegExp>>;
  /** Ranges in `body`, in order, in time linear in its length. */
  readonly find: (body: string) => readonly Range[];
}

/** Where a global `pattern` matches. A group named `value`, where there is one, ends the match and is the range. */
export function rangesOf(
  body: string,
  pattern: RegExp,
  accept: (value: string, start: number) => boolean = () => true,
): readonly Range[] {
  const ranges: Range[] = [];
  // Not `matchAll`, which compiles a copy of the pattern each time.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(body); match !== null; match = pattern.exec(body)) {
    const value = match.groups?.value ?? match[0];
    const start = match.index + match[0].length - value.length;
    if (accept(value, start)) ranges.push({ start, end: start + value.length });
  }
  return ranges;
}
