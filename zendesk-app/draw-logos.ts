// Draws the logos of the package from logo.svg: npx tsx zendesk-app/draw-logos.ts
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** The sizes that Zendesk asks for, in pixels. */
const LOGOS = { "logo.png": 320, "logo-small.png": 128 };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const drawing = readFileSync(here("logo.svg"), "utf8");

async function draw(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  for (const [file, size] of Object.entries(LOGOS)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
    );
    await page.screenshot({ path: here(`public/assets/${file}`), omitBackground: true });
    await page.close();
  }
  await browser.close();
}

void draw();
