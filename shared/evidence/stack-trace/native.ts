import { type Frame, LONGEST_FRAME, matches } from "./frame";

/** Go, gdb, LLDB, sanitizers, Apple, Android, Windows, Linux: what names a module and an address. */
export const NATIVE_PATTERNS = {
  // runtime/debug.Stack: a tab, the file and the offset in the function.
  go: /\.(?:go|s):\d{1,6} \+0x[0-9a-f]{1,8}/g,
  // A crash report of macOS or iOS: number, image, address, symbol.
  apple: /(?<![\w.])\d{1,3}[ \t]{1,4}[^\s]{1,60}[ \t]{1,40}0x[0-9a-f]{8,16}[ \t](?=\S)/g,
  // WinDbg, Breakpad: module!function+offset.
  windows: /(?<=[\w.])![A-Za-z_~`?][^\s!]{1,160}(?:\+0x[0-9a-f]{1,8}| \[[^\]\n!]{2,160}\])/g,
  // Talkback: function [file, line n].
  talkback: /\.\w{1,4}, line \d{1,6}\]/g,
  glibc: /(?:\([\w.@:~]{0,120}(?:\+0x[0-9a-f]{1,8})?\) ?|\.bin|\.so[\d.]{0,12})\[0x[0-9a-f]{6,16}\]/g,
  kernel: /(?<=[\w.])\+0x[0-9a-f]{1,6}\/0x[0-9a-f]{1,6}/g,
  // Rust, Node's own and others: "3: name::space::function".
  counted:
    /(?<![\w:.])\d{1,3}: {1,4}(?:0x[0-9a-f]{1,16}(?: - | )?)?(?:<?[\w<>$&* ]{1,60}::[^\n\d][^\s]{1,160}|[\w.~]{2,80}\([^()\n]{0,80}\) \[[^\]\n]{2,120}\])/g,
} as const;

export const NUMBERED_PATTERNS = {
  number: /(?<![\w&/#])#\d{1,3}[ \t]{1,8}(?=\S)/g,
  php: /^(?:[^\s(]{1,200}\(\d{1,6}\): |\[internal function\]: |\{main\})/,
  dart: /^[^()\n]{1,160}\((?:dart|file|package|http|https|org-dartlang\w{0,12}):[^()\n]{1,200}\)/,
  address: /^(?:pc )?(?:0x)?[0-9a-f]{6,16} (?:in |<|\/|\()?\S{1,160}/,
  symbol:
    /^[^\n]{1,200}? (?:at [^\s]{1,160}:\d{1,6}|from [^\s]{1,160}\.(?:so|dll|dylib)[\w.]{0,12}|\(\) from \S{1,80})/,
} as const;

export function* nativeFrames(text: string): Iterable<Frame> {
  yield* matches(text, NATIVE_PATTERNS);
  const { number, ...forms } = NUMBERED_PATTERNS;
  for (const { index, 0: mark } of text.matchAll(number)) {
    const head = index + mark.length;
    const tail = text.slice(head, head + LONGEST_FRAME);
    for (const form of Object.values(forms)) {
      const match = form.exec(tail);
      if (match === null) continue;
      yield { start: index, end: head + match[0].length, weak: false };
      break;
    }
  }
}
