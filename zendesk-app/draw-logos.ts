// Draws the logos of the package from logo.svg: npx tsx zendesk-app/draw-logos.ts
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { type Colour, palettePng } from "./palette-png";

/** The sizes that Zendesk asks for, in pixels. */
const LOGOS = { "logo.png": 320, "logo-small.png": 128 };

const GROUND: Colour = [3, 54, 61, 255];
const BESIDE: readonly Colour[] = [
  [3, 54, 61, 0],
  [94, 174, 145, 255],
  [255, 255, 255, 255],
];
const STEPS = 4;
/** The ground, and each other colour with what smooth edges need between the two. */
const PALETTE: readonly Colour[] = [
  GROUND,
  ...BESIDE.flatMap((colour) => Array.from({ length: STEPS }, (_, step) => between(colour, (step + 1) / STEPS))),
];

function between([r, g, b, a]: Colour, share: number): Colour {
  const mixed = (from: number, to: number) => Math.round(from + (to - from) * share);
  return [mixed(GROUND[0], r), mixed(GROUND[1], g), mixed(GROUND[2], b), mixed(GROUND[3], a)];
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const drawing = readFileSync(here("logo.svg"), "utf8");

async function draw(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const [file, size] of Object.entries(LOGOS)) {
    const pixels = await page.evaluate(pixelsOf, { drawing, size });
    writeFileSync(here(`public/assets/${file}`), palettePng(pixels, size, PALETTE));
  }
  await browser.close();
}

/** Runs in the page: red, green, blue and opacity of each pixel, row by row. */
async function pixelsOf({ drawing, size }: { drawing: string; size: number }): Promise<number[]> {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws no pictures.");
  context.drawImage(image, 0, 0, size, size);
  return [...context.getImageData(0, 0, size, size).data];
}

void draw();
