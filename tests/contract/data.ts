import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const folder = process.env.FIRSTPASS_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** Whether the measuring data is here; says on the console which contract is not proven where it is not. */
export function hasData(...paths: readonly string[]): boolean {
  const missing = paths.filter((path) => !existsSync(join(folder, path)));
  if (missing.length > 0) console.log(`Not proven here, set FIRSTPASS_DATA: ${missing.join(", ")}`);
  return missing.length === 0;
}

export function readText(path: string): string {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

export function readLines(path: string): readonly Record<string, unknown>[] {
  return readText(path)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

export function dataPath(path: string): string {
  return join(folder, path);
}
