import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { zipSync } from "fflate";

// A zip holds local times, so this one is made of local parts: the same files give the same bytes in every zone.
const MODIFIED = new Date(2026, 0, 1);

/** What is in a folder as a zip, in the order of names, without the folder itself. */
export function zipFolder(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const entries = files.map((path) => {
    const name = path.slice(folder.length + 1).replaceAll(sep, "/");
    return [name, readFileSync(path)] as const;
  });
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: MODIFIED });
}
