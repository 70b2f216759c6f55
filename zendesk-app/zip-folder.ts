import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { crc32 } from "node:zlib";
import { deflateAsync } from "@gfx/zopfli";

// 2026-01-01 00:00:00 as MS-DOS tells it: the same files give the same bytes at any time and in every zone.
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
const TIME = 0;
const VERSION = 20;
const UTF8_NAMES = 1 << 11;
const [STORED, DEFLATED] = [0, 8];
// More rounds win a tenth of a per cent.
const ROUNDS = 1;

/** What is in a folder as a zip (PKWARE, "APPNOTE.TXT"), in the order of names, without the folder itself. */
export async function zipFolder(folder: string): Promise<Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const path of paths) {
    const name = Buffer.from(path.slice(folder.length + 1).replaceAll(sep, "/"));
    const { facts, content } = await packed(readFileSync(path));
    const lengths = shorts(name.length, 0);
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), facts, lengths, name, content]);
    const place = Buffer.concat([shorts(0, 0, 0), longs(0, offset)]);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), shorts(VERSION), facts, lengths, place, name]));
    files.push(file);
    offset += file.length;
  }
  const index = Buffer.concat(directory);
  const counts = shorts(0, 0, paths.length, paths.length);
  const end = Buffer.concat([Buffer.from("PK\x05\x06"), counts, longs(index.length, offset), shorts(0)]);
  return Buffer.concat([...files, index, end]);
}

/** A file's content as it stands in the zip, and what is told of it both there and in the directory. */
async function packed(plain: Buffer): Promise<{ readonly facts: Buffer; readonly content: Uint8Array }> {
  const small = await deflateAsync(plain, { numiterations: ROUNDS });
  const [method, content] = small.length < plain.length ? [DEFLATED, small] : [STORED, plain];
  const sizes = longs(crc32(plain), content.length, plain.length);
  return { facts: Buffer.concat([shorts(VERSION, UTF8_NAMES, method, TIME, DATE), sizes]), content };
}

const shorts = (...values: readonly number[]): Buffer =>
  Buffer.concat(values.map((value) => Buffer.of(value & 0xff, value >>> 8)));

const longs = (...values: readonly number[]): Buffer =>
  Buffer.concat(values.map((value) => shorts(value & 0xffff, value >>> 16)));
