import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of accessibility that are broken, each with the first elements that break it. */
export async function axeFindings(place: Frame | Page): Promise<readonly (readonly string[])[]> {
  await place.evaluate(AXE);
  await place.evaluate(endOfMotion);
  return place.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ exclude: [["iframe"]] }, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]);
  });
}

/** Runs in the page: a colour on its way to another one is neither. What moves for ever is not waited for. */
async function endOfMotion(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
