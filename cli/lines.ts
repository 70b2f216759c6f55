import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { createGunzip } from "node:zlib";

/** One line of input and where it stands: `file` is `-` for standard input, `line` counts from 1. */
export interface InputLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The bytes of a file, or of standard input for `-`; unzipped where they begin like gzip. Throws as `fs` does. */
export async function* bytesOf(file: string): AsyncIterable<Buffer> {
  const source: Readable = file === "-" ? process.stdin : createReadStream(file);
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done === true) return;
  const rest = (async function* () {
    yield first.value;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  })();
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return yield* rest;
  const gunzip = createGunzip();
  const fill = (async () => {
    for await (const chunk of rest) {
      if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once("drain", resolve));
    }
    gunzip.end();
  })();
  fill.catch((error: Error) => gunzip.destroy(error));
  yield* gunzip;
}

/** The lines of a file in order, blank ones left out. A line may be as long as memory allows. */
export async function* linesOf(file: string): AsyncIterable<InputLine> {
  const decoder = new StringDecoder("utf8");
  let line = 0;
  let open: string[] = [];
  const close = (last: string): InputLine | null => {
    line++;
    const joined = open.length === 0 ? last : open.join("") + last;
    open = [];
    const text = line === 1 && joined.startsWith("\uFEFF") ? joined.slice(1) : joined;
    return text.trim() === "" ? null : { file, line, text };
  };
  for await (const bytes of bytesOf(file)) {
    const chunk = decoder.write(bytes);
    let start = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", start)) {
      const one = close(chunk.slice(start, end));
      if (one !== null) yield one;
      start = end + 1;
    }
    // Parts are joined once, so that a line of many chunks costs no more than its length.
    open.push(chunk.slice(start));
  }
  const last = close(decoder.end());
  if (last !== null) yield last;
}

/** A whole file as text. */
export async function textOf(file: string): Promise<string> {
  const parts: Buffer[] = [];
  for await (const bytes of bytesOf(file)) parts.push(bytes);
  return Buffer.concat(parts)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}
