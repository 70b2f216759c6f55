import { type Frame, matches } from "./frame";

/** Python, Ruby, Elixir, Lua, Perl, and the browsers other than Chrome. */
export const SCRIPT_PATTERNS = {
  python: /File "[^"\n]{1,200}", line \d{1,7}(?:, in [^\s]{1,80})?/g,
  ipython: /(?:\.py|<ipython-input-[\w-]{1,40}>) in \w{1,60}\([^()\n]{0,120}\)/g,
  ruby: /:\d{1,6}:in [`'][^'`\n]{1,120}'/g,
  elixir: /\([\w-]{1,40}(?: [\d.]{1,20})?\) [\w/.-]{1,100}\.(?:exs?|erl):\d{1,6}: \S{1,120}/g,
  lua: /(?:\[C\]|\.lua:\d{1,6}): in (?:function|main chunk|upvalue|local|method|field)[^\n]{0,80}/g,
  perl: /(?:called at [^\s]{1,160}|(?<!\w)at [^\s]{1,160}\.p[lm]) line \d{1,6}/g,
  // Firefox and Safari: function@place:line:column; React Native's bundles have no scheme.
  gecko:
    /@(?:(?:https?|file|resource|chrome|app|blob|capacitor|webpack|moz-extension|safari-extension):\/{0,3}[^\s@]{0,160}|[\w.-]{1,60}\.(?:bundle|jsbundle|js|jsm|html))(?: line \d{1,6} > (?:eval|Function)[^\n@]{0,60}?)?:\d{1,7}(?::\d{1,7})?/g,
  geckoNative: /@\[native code\]/g,
  // Opera up to 12.
  opera: /Line \d{1,6} of (?:linked|inline(?:#\d{1,4})?|unknown|eval) script/gi,
} as const;

export const scriptFrames = (text: string): Iterable<Frame> => matches(text, SCRIPT_PATTERNS);
