import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { literalsOf, vulnerability } from "./linear";

const core = join(import.meta.dirname, "../shared");
const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

describe("the prover", () => {
  it("refuses an exponential and a quadratic pattern", async () => {
    expect(await vulnerability("^(a+)+$", "")).toMatch(/exponential/);
    expect(await vulnerability("\\w+@", "")).toMatch(/polynomial/);
  });
});

describe("every pattern of the core is proven linear", () => {
  it.each(files)("%s", { timeout: 300_000 }, async (file) => {
    const failures: string[] = [];
    for (const { line, source, flags } of literalsOf(join(core, file))) {
      const why = await vulnerability(source, flags);
      if (why !== null) failures.push(`line ${line}: /${source}/${flags} ${why}`);
    }
    expect(failures).toEqual([]);
  });

  it("and none is put together at run time, where the proof would not see it", () => {
    const built = files.filter((file) => /new RegExp\(|[^.\w]RegExp\(/.test(readFileSync(join(core, file), "utf8")));
    expect(built).toEqual([]);
  });
});
