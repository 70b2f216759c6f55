import { createRequire } from "node:module";
import { vi } from "vitest";
import { type Invoke, openPage, type Page } from "../../workbench/forge/bridge";
import { linesOf } from "../../workbench/forge/read-page";
import { translationFiles } from "../../workbench/forge/translation-files";

const requireAsApp = createRequire(new URL("../../jira-forge-app/src/index.ts", import.meta.url));

export interface OpenedPage extends Page {
  /** Every line that was shown, however shortly. */
  readonly everShown: ReadonlySet<string>;
}

/** Opens a page for somebody with whom Jira speaks in `locale`; plain Node has no place from which `./` could lead. */
export function openIn(
  locale: unknown,
  invoke: Invoke,
  files: ReadonlyMap<string, string> = translationFiles(),
): OpenedPage {
  vi.stubGlobal("fetch", async (address: string) => {
    const file = files.get(address.replace("./", ""));
    return file === undefined ? new Response("", { status: 404 }) : new Response(file);
  });
  const everShown = new Set<string>();
  const page = openPage(invoke, {
    locale,
    onDraw: (document) => {
      for (const line of linesOf(document)) everShown.add(line);
    },
  });
  // In a browser each page has a bridge of its own.
  requireAsApp("@forge/bridge").i18n.resetTranslationsCache();
  return { ...page, everShown };
}
