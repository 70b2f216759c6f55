/** As much of a watched frame as slowing it down takes. */
interface Watched {
  send(method: "Emulation.setCPUThrottlingRate", parameters: { readonly rate: number }): Promise<unknown>;
  send(method: "Network.enable" | "Network.clearBrowserCache"): Promise<unknown>;
  evaluate<T>(work: () => T): Promise<T>;
}

/** What a frame shows that holds the process of the app's site, so that it can be slow before the app's own frame loads. */
export const holderAddress = (appUrl: string): string => new URL("/assets/logo.png", appUrl).href;

/** Runs in the page that is to have such a frame. */
export function putHolder(address: string): void {
  const frame = document.createElement("iframe");
  frame.src = address;
  frame.style.cssText = "position: fixed; width: 1px; height: 1px";
  document.body.append(frame);
}

/** Runs in a frame: milliseconds that a fixed piece of work takes. */
function spin(): number {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < 2e7; i++) sum = (sum + i * i) % 1_000_003;
  return performance.now() - start + sum * 0;
}

/** Slows a frame's process down, with nothing in the browser's cache; tells how many times longer it really takes. */
export async function slowDown(frame: Watched, rate: number): Promise<number> {
  const fullSpeed = await frame.evaluate(spin);
  await frame.send("Emulation.setCPUThrottlingRate", { rate });
  const slowdown = (await frame.evaluate(spin)) / fullSpeed;
  await frame.send("Network.enable");
  await frame.send("Network.clearBrowserCache");
  return slowdown;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
