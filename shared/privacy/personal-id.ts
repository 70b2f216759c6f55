import { isAlone, isEpoch, isNamed } from "./context";
import { rangesOf, type SensitiveType } from "./detector";

/** A number that a state or insurer gives to a person. */
export interface PersonalId {
  readonly type: string;
  readonly title: string;
  readonly pattern: RegExp;
  /** Checksum and structure, over the value without separators, in upper case. */
  readonly valid: (value: string) => boolean;
  /** How the number is called where it is used; needed nearby unless the form alone is sure. */
  readonly words: RegExp;
  /** Literals of `words`, one of which a long text must hold; left out where `sure` may hold without them. */
  readonly nearby?: readonly string[];
  /** Whether the written form, separators kept, can hardly be anything else. */
  readonly sure?: (written: string) => boolean;
  /** Whether a text that is nothing but this value holds the number; checksums say so where this is left out. */
  readonly alone?: (written: string) => boolean;
}

export function personalId({ type, title, pattern, valid, words, nearby, sure, alone }: PersonalId): SensitiveType {
  return {
    type,
    class: "personal",
    title,
    why: "It identifies a person to authorities and insurers for life.",
    ...(nearby === undefined ? {} : { nearby }),
    patterns: { pattern, words },
    find: (body) =>
      rangesOf(body, pattern, (written, start) => {
        const range = { start, end: start + written.length };
        if (!valid(written.replace(/[\s./:-]/g, "").toUpperCase())) return false;
        if (sure?.(written) === true || isNamed(body, range, words)) return true;
        return isAlone(body, range) && !isEpoch(written) && alone?.(written) !== false;
      }),
  };
}
