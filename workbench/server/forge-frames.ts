import { translationFiles } from "../forge/translation-files";
import { bundleScript } from "./bundle-script";
import { type ServedFile, typeOf } from "./file-server";
import { webpackDefault } from "./webpack-default";

const APP = "../../jira-forge-app/src/frontend/";

/** The scripts of the frames; those of the app have the name that its manifest gives them under `resources`. */
const SCRIPTS: Readonly<Record<string, string>> = {
  clock: "frame-clock.ts",
  bridge: "../forge/frame-bridge.ts",
  verdict: `${APP}index.tsx`,
  timeline: `${APP}activity/index.tsx`,
  policy: `${APP}admin/index.tsx`,
  kpis: `${APP}kpi/index.tsx`,
  "kpi-widget": `${APP}kpi/widget.tsx`,
  queue: `${APP}queue/index.tsx`,
};

const scriptTag = (src: string) => `<script src="${src}"></script>`;
const html = (name: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head>
<body>${["clock.js", "bridge.js", `${name}.js`].map(scriptTag).join("")}</body></html>`;

/**
 * The frames that the app's pages run in, as Jira would open them: the bridge first, then the real page. A script is
 * made when it is first asked for. Beside them lie the app's translations.
 */
export function forgeFrames(): (file: string) => Promise<ServedFile | null> {
  const scripts = new Map<string, Promise<string>>();
  const translations = translationFiles();
  return async (file) => {
    const translation = translations.get(file);
    if (translation !== undefined) return { type: typeOf(file), body: translation };
    const [name = "", ending] = file.split(".");
    const entry = Object.hasOwn(SCRIPTS, name) ? SCRIPTS[name] : undefined;
    if (entry === undefined) return null;
    if (ending === "html") return { type: typeOf(file), body: html(name) };
    const script = scripts.get(name) ?? bundleScript(new URL(entry, import.meta.url), [webpackDefault]);
    scripts.set(name, script);
    return { type: typeOf(file), body: await script };
  };
}
