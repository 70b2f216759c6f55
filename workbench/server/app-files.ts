import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { bundleScript } from "./bundle-script";
import { type ServedFile, typeOf } from "./file-server";

/** Zendesk asks apps to load their SDK from here; Zendesk patches it in place. */
const CDN_SDK = "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js";
const LOCAL_SDK = "/workbench/zaf_sdk.js";

const NOT_BUILT = `<!doctype html><html lang="en"><title>Not built</title>
<body style="font: 14px system-ui; padding: 12px">The app is not built yet. Run <code>npm run build</code>, then reload.`;

/**
 * The files of a built app, as Zendesk's CDN serves them. Two things change in its pages on the way, and only there:
 * the CDN's address of the SDK becomes the SDK from npm, so that no network is needed, and the workbench's clock is
 * written in first, so that the page waits for no file that it has not in Zendesk.
 */
export async function appFiles(folder: string): Promise<(path: string) => Promise<ServedFile | null>> {
  const sdk = await bundleScript(new URL("frame-sdk.ts", import.meta.url));
  const clock = `<script>${await bundleScript(new URL("frame-clock.ts", import.meta.url))}</script>`;
  const root = resolve(folder) + sep;
  return async (path) => {
    if (path === LOCAL_SDK) return { type: typeOf("script.js"), body: sdk };
    const file = join(root, path);
    const type = typeOf(file);
    const isPage = file.endsWith(".html");
    // A path that climbs out of the folder is one that is not there.
    const body = file.startsWith(root) ? await readFile(file).catch(() => null) : null;
    if (body === null) return isPage ? { status: 404, type, body: NOT_BUILT } : null;
    return { type, body: isPage ? withDevices(body.toString("utf8"), clock) : body };
  };
}

function withDevices(html: string, clock: string): string {
  const moved = html.replaceAll(CDN_SDK, LOCAL_SDK);
  return moved.includes("<head>") ? moved.replace("<head>", () => `<head>${clock}`) : clock + moved;
}
