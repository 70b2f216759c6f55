import { type Frame, LONGEST_FRAME } from "./frame";

// "at" begins a frame in Java, Kotlin, Scala, V8, Edge, Rust, Julia and .NET, whose runtime translates it.
export const AT_PATTERNS = {
  at: /(?<![\w.])(?:at|bei|à|en|в|在) (?=[\w<([{$@./~*\\-])/g,
  // java.lang.StackTraceElement.toString: module/class.method(file:line).
  java: /^[^\s()]{3,200}\.[^\s().]{1,80}\((?:[^\s():]{1,80}\.(?:java|kts?|scala|groovy|cljc?|jsp|sc)(?::\d{1,6})?|Native Method|Unknown Source|<\w{1,20}>|NO_SOURCE_FILE:\d{1,6})\)/,
  // v8.dev/docs/stack-trace-api: function (place:line:column), or the place alone.
  call: /^[^()\n]{1,120}\(/,
  place:
    /:\d{1,7}:\d{1,7}\)?|\.\w{1,5}:\d{1,7}\)|\((?:native|<anonymous>|unknown location|anonymous|index \d{1,4}|native code)\)/,
  word: /^(?:async )?[^\s()]{3,300}/,
  lineAndColumn: /[A-Za-z>\]?]:\d{1,7}:\d{1,7}[,.;]?$/,
  line: /[/\\][^/\\\s]{1,80}\.\w{1,5}:\d{1,7}[,.;]?$/,
  // .NET and Mono: Type.Method(arguments) [IL offset] in file:line n.
  dotnet:
    /^[\p{L}_<(][^\s()]{1,200}\.[^\s().]{1,120} ?\([^()\n]{0,160}\)(?: \[0x[0-9a-f]{1,8}\])? in [^\n]{1,200}?:(?:[a-zA-Zéí]{1,8} )?\d{1,6}/u,
  method: /^[\p{L}_<(][^\s()]{1,200}\.[^\s().]{1,120} ?\([^()\n]{0,160}\)(?: \[0x[0-9a-f]{1,8}\])?/u,
} as const;

export function* framesWithAt(text: string): Iterable<Frame> {
  let end = 0;
  for (const { index, 0: at } of text.matchAll(AT_PATTERNS.at)) {
    if (index < end) continue;
    const head = index + at.length;
    const tail = text.slice(head, head + LONGEST_FRAME);
    const frame = at === "at " ? (strong(tail) ?? weak(tail)) : translated(tail);
    if (frame === null) continue;
    end = head + frame.length;
    yield { start: index, end, weak: frame.weak };
  }
}

interface Kind {
  readonly length: number;
  readonly weak: boolean;
}

function strong(tail: string): Kind | null {
  const managed = AT_PATTERNS.java.exec(tail) ?? AT_PATTERNS.dotnet.exec(tail);
  if (managed !== null) return { length: managed[0].length, weak: false };
  const word = AT_PATTERNS.word.exec(tail)?.[0] ?? "";
  if (AT_PATTERNS.lineAndColumn.test(word) || AT_PATTERNS.line.test(word)) return { length: word.length, weak: false };
  const call = AT_PATTERNS.call.exec(tail)?.[0] ?? "";
  const stop = tail.indexOf("\n");
  const place = call === "" ? null : AT_PATTERNS.place.exec(tail.slice(call.length - 1, stop < 0 ? tail.length : stop));
  return place === null ? null : { length: call.length - 1 + place.index + place[0].length, weak: false };
}

function weak(tail: string): Kind | null {
  const match = AT_PATTERNS.method.exec(tail);
  return match === null ? null : { length: match[0].length, weak: true };
}

function translated(tail: string): Kind | null {
  const match = AT_PATTERNS.dotnet.exec(tail);
  return match === null ? weak(tail) : { length: match[0].length, weak: false };
}
