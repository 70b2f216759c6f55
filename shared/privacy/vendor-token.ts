import { rangesOf, type SensitiveType } from "./detector";

/** A token that its vendor made recognisable by its form alone. */
export interface VendorToken {
  readonly type: string;
  readonly title: string;
  /** What holding it allows: "read and change the organisation's repositories". */
  readonly allows: string;
  readonly cues?: readonly string[];
  readonly prefixes?: readonly string[];
  readonly patterns: Readonly<Record<string, RegExp>>;
  readonly accept?: (value: string, start: number) => boolean;
}

export function vendorToken({ allows, accept, ...token }: VendorToken): SensitiveType {
  return {
    ...token,
    class: "secret",
    why: `Whoever holds it can ${allows}.`,
    find: (body) => Object.values(token.patterns).flatMap((pattern) => rangesOf(body, pattern, accept)),
  };
}
