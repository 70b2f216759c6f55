import { readFileSync } from "node:fs";

/** Where an issue keeps what JQL calls by a name. */
export interface IndexedPath {
  readonly property: string;
  readonly path: readonly string[];
}

const MANIFEST = new URL("../../jira-forge-app/manifest.yml", import.meta.url);
const LINE = /propertyKey: (\S+)|path: ([\w.]+), type: \w+, searchAlias: (\w+)/g;

/** What Jira indexes of the app's properties, by the names that its manifest gives. */
export function indexedPaths(): ReadonlyMap<string, IndexedPath> {
  const paths = new Map<string, IndexedPath>();
  let property = "";
  for (const [, key, path, alias] of readFileSync(MANIFEST, "utf8").matchAll(LINE)) {
    if (key !== undefined) property = key;
    if (path !== undefined && alias !== undefined) paths.set(alias, { property, path: path.split(".") });
  }
  return paths;
}
