import type { BrowserContext, Frame, Page } from "playwright-core";

/** A frame that holds the process of the app's site, so that it can be slow before the app's own frame begins to load. */
export async function holdProcess(page: Page, appUrl: string): Promise<Frame> {
  const address = new URL("/assets/logo.png", appUrl).href;
  await page.evaluate((src) => {
    const frame = document.createElement("iframe");
    frame.src = src;
    frame.style.cssText = "position: fixed; width: 1px; height: 1px";
    document.body.append(frame);
  }, address);
  for (;;) {
    const frame = page.frames().find((it) => it.url() === address);
    if (frame !== undefined) {
      await frame.waitForLoadState();
      return frame;
    }
    await page.waitForTimeout(20);
  }
}

/** Milliseconds that a fixed piece of work takes in a frame's process. */
const spin = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 2e7; i++) sum = (sum + i * i) % 1_000_003;
    return performance.now() - start + sum * 0;
  });

/** Slows a frame's process down, with nothing in the browser's cache; tells how many times longer it really takes. */
export async function slowDown(context: BrowserContext, frame: Frame, rate: number): Promise<number> {
  const fullSpeed = await spin(frame);
  const session = await context.newCDPSession(frame);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const slowdown = (await spin(frame)) / fullSpeed;
  await session.send("Network.enable");
  await session.send("Network.clearBrowserCache");
  return slowdown;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
