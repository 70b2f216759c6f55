/** A pattern taken apart as far as literal text goes. */
type Piece =
  | { readonly kind: "char"; readonly char: string }
  | { readonly kind: "group"; readonly options: readonly (readonly Piece[])[] }
  | { readonly kind: "anything" };

/** Whether no text matches `pattern` that holds none of `cues`. What cannot be told counts as no. */
export function alwaysHolds({ source }: RegExp, cues: readonly string[]): boolean {
  return eachHolds(optionsOf(source), cues);
}

const eachHolds = (options: readonly (readonly Piece[])[], cues: readonly string[]): boolean =>
  options.every((pieces) => holds(pieces, cues));

/** Whether a cue stands in characters that follow each other, or in each option of a group. */
function holds(pieces: readonly Piece[], cues: readonly string[]): boolean {
  let written = "";
  for (const piece of pieces) {
    written = piece.kind === "char" ? written + piece.char : "";
    if (cues.some((cue) => written.includes(cue))) return true;
    if (piece.kind === "group" && eachHolds(piece.options, cues)) return true;
  }
  return false;
}

const SIGNS = /\{\d+(?:,\d*)?\}|\(\?(?:<?[=!]|:|<\w+>)|\[\^?(?:\\.|[^\]\\])*\]|\\(?:p\{\w+\}|u[0-9a-f]{4}|.)|./gisu;

function optionsOf(source: string): readonly (readonly Piece[])[] {
  const signs = source.match(SIGNS) ?? [];
  let at = 0;
  const options = (): readonly (readonly Piece[])[] => {
    const found: Piece[][] = [[]];
    for (; at < signs.length && signs[at] !== ")"; at++) {
      if (signs[at] === "|") found.push([]);
      else found.at(-1)?.push(repeated(piece(signs[at] ?? "")));
    }
    return found;
  };
  const piece = (sign: string): Piece => {
    if (sign.startsWith("(")) {
      at++;
      const group: Piece = { kind: "group", options: options() };
      return sign.endsWith("!") ? { kind: "anything" } : group;
    }
    const listed = /^\[([^\\^-]+)\]$/u.exec(sign)?.[1];
    if (listed !== undefined) return { kind: "group", options: Array.from(listed, (char) => [{ kind: "char", char }]) };
    const char = /^\\?([^a-z0-9\\])$|^([a-z0-9])$/iu.exec(sign);
    if (char === null || /^[$.^]$/.test(sign)) return { kind: "anything" };
    return { kind: "char", char: char[1] ?? char[2] ?? "" };
  };
  /** What may come more than once ends the run of characters; what may be missing holds nothing. */
  const repeated = (one: Piece): Piece => {
    const least = /^(?:([?*])|\+|\{(\d+).*\})$/.exec(signs[at + 1] ?? "");
    if (least === null) return one;
    at++;
    if (signs[at + 1] === "?") at++;
    if (least[1] !== undefined || least[2] === "0") return { kind: "anything" };
    return { kind: "group", options: [[one]] };
  };
  return options();
}
