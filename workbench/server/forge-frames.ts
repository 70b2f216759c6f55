import { bundleScript } from "./bundle-script";
import { type ServedFile, typeOf } from "./file-server";
import { webpackDefault } from "./webpack-default";

/** The pages of the app, by the name that the manifest gives them under `resources`. */
const PAGES: Readonly<Record<string, string>> = { verdict: "../../jira-forge-app/src/frontend/index.tsx" };

const scriptTag = (src: string) => `<script src="${src}"></script>`;
const html = (name: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head>
<body>${["clock.js", "bridge.js", `${name}.js`].map(scriptTag).join("")}</body></html>`;

/** The frames that the app's pages run in, as Jira would open them: the bridge first, then the real page. */
export async function forgeFrames(base: string): Promise<ReadonlyMap<string, ServedFile>> {
  const files = new Map<string, ServedFile>();
  const script = async (name: string, entry: string) =>
    files.set(`${base}${name}.js`, {
      type: typeOf("script.js"),
      body: await bundleScript(new URL(entry, import.meta.url), [webpackDefault]),
    });
  await script("clock", "frame-clock.ts");
  await script("bridge", "../forge/frame-bridge.ts");
  for (const [name, entry] of Object.entries(PAGES)) {
    await script(name, entry);
    files.set(`${base}${name}.html`, { type: typeOf("page.html"), body: html(name) });
  }
  return files;
}
