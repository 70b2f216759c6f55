interface Module {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}
interface Modules {
  getModuleInfo(id: string): Module | null;
}

// `judge` is what the worker does, for pages that may have none.
// What the sidebar draws first, and what it draws when that is seen.
const DRAWN = ["view.tsx", "reasons.tsx"];
const WORKERS = new Set(["judge-worker.ts", "queue-worker.ts", "judge.ts"]);
const LIBRARIES_OF_PAGES = /node_modules[\\/](?!entities|react-window|htmlparser2|jsonc-parser|valibot)/;

/**
 * The file of the package into which a module goes, by who needs it at once: fewer files than the bundler would make,
 * since each one that a page waits for costs a moment of its thread. Null leaves it to the bundler.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  const found = modules.getModuleInfo(id);
  // What runs when it is read must not run for another.
  if (isRoot(found) && found.importers.length === 0) return null;
  const roots = rootsOf(id, modules);
  if (LIBRARIES_OF_PAGES.test(id)) return "garden";
  const isOfSidebar = roots.has("index.html");
  const ofWorkers = [...roots].filter((root) => WORKERS.has(root)).length;
  const isDrawn = DRAWN.some((root) => roots.has(root));
  const isOfPage = isDrawn || [...roots].some((root) => root.endsWith(".html"));
  if (ofWorkers > 0) return ofWorkers === roots.size ? "core" : isOfPage ? "common" : "checks";
  if (roots.size < 2) return null;
  if (isOfSidebar || roots.has("background.html")) return "start";
  return isDrawn ? "garden" : null;
}

/** The pages, workers and parts loaded by need that cannot begin without a module, by the names of their files. */
function rootsOf(id: string, modules: Modules): ReadonlySet<string> {
  const roots = new Set<string>();
  const seen = new Set([id]);
  for (const one of seen) {
    const found = modules.getModuleInfo(one);
    if (isRoot(found)) roots.add(one.slice(one.lastIndexOf("/") + 1));
    for (const importer of found?.importers ?? []) seen.add(importer);
  }
  return roots;
}

const isRoot = (found: Module | null): found is Module =>
  found !== null && (found.isEntry || found.dynamicImporters.length > 0);
