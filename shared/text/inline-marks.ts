/** Marks of Markdown that stood at the start of a line before something joined the lines of a text. */
const HEADING = /#{2,6} {1,3}(?=[^\s#])/y;
const BOLD_TITLE = /\*\*[^*\n]{2,80}\*\*/y;
const NUMBER = /(\d{1,2})[.)] {1,3}(?=[^\s\d])/y;

/** How far the next number of a list may be. */
const NEAR = 600;

/** Tells, asked at rising positions of a block, whether a heading or the next item of a numbered list begins there. */
export function inlineMarks(prose: string, end: number): (at: number) => boolean {
  let number = 0;
  return (at) => {
    const code = prose.charCodeAt(at);
    if (code !== 35 && code !== 42 && !(code >= 48 && code <= 57)) return false;
    if (prose.charCodeAt(at - 1) > 32) return false;
    if (code === 35) return matchAt(HEADING, prose, at) !== null;
    if (code === 42) return matchAt(BOLD_TITLE, prose, at) !== null;
    const found = matchAt(NUMBER, prose, at);
    const next = found === null ? 0 : Number(found[1]);
    const follows = next > 0 && next === number + 1;
    if (!follows && next !== 1) return false;
    if (next === 1 && !prose.slice(at, Math.min(end, at + NEAR)).includes(" 2")) return false;
    number = next;
    return true;
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
