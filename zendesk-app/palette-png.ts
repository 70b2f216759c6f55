import { crc32, deflateSync } from "node:zlib";

/** Red, green, blue and opacity, each from 0 to 255. */
export type Colour = readonly [number, number, number, number];

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BITS = 4;
const PALETTE_COLOURS = 3;

/** A square picture in at most sixteen colours, as PNG (W3C, "Portable Network Graphics"): each pixel takes the nearest. */
export function palettePng(pixels: readonly number[], size: number, palette: readonly Colour[]): Buffer {
  const rowBytes = Math.ceil((size * BITS) / 8);
  const rows = Buffer.alloc(size * (1 + rowBytes));
  for (let i = 0; i < size * size; i++) {
    const [r = 0, g = 0, b = 0, a = 0] = pixels.slice(4 * i, 4 * i + 4);
    const x = i % size;
    const at = Math.floor(i / size) * (1 + rowBytes) + 1 + (x >> 1);
    rows[at] = (rows[at] ?? 0) | (nearest([r, g, b, a], palette) << (x % 2 === 0 ? BITS : 0));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([BITS, PALETTE_COLOURS, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk("tRNS", Buffer.from(palette.map(([, , , a]) => a))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function nearest(pixel: Colour, palette: readonly Colour[]): number {
  const distances = palette.map((colour) => distance(pixel, colour));
  return distances.indexOf(Math.min(...distances));
}

/** How far two colours are apart where they are seen: what is clear has no colour. */
function distance(one: Colour, other: Colour): number {
  const seen = ([r, g, b, a]: Colour) => [(r * a) / 255, (g * a) / 255, (b * a) / 255, a];
  const [from, to] = [seen(one), seen(other)];
  return from.reduce((sum, value, i) => sum + (value - (to[i] ?? 0)) ** 2, 0);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
