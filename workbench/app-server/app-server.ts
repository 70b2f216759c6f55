import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleScript } from "./bundle-script";
import { listen } from "./listen";

/** Zendesk asks apps to load their SDK from here; Zendesk patches it in place. */
const CDN_SDK = "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js";
const LOCAL_SDK = "/workbench/zaf_sdk.js";
const LOCAL_CLOCK = "/workbench/frame-clock.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

const NOT_BUILT = `<!doctype html><html lang="en"><title>Not built</title>
<body style="font: 14px system-ui; padding: 12px">The app is not built yet. Run <code>npm run build</code>, then reload.`;

export interface AppServer {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built app folder on an origin of its own, as Zendesk's CDN does. Two things change in its pages on the way,
 * and only there: the CDN's address of the SDK becomes the SDK from npm, so that no network is needed, and the
 * workbench's clock is put first. Nothing is cached, so a rebuild shows at the next load.
 */
export async function serveApp(folder: string, port: number): Promise<AppServer> {
  const require = createRequire(import.meta.url);
  const scripts = new Map([
    [LOCAL_SDK, bundleScript(require.resolve("zendesk_app_framework_sdk"), "ZAFClient")],
    [LOCAL_CLOCK, bundleScript(fileURLToPath(new URL("frame-clock.ts", import.meta.url)), "workbenchClock")],
  ]);
  await Promise.all(scripts.values());
  const root = folder.endsWith(sep) ? folder : folder + sep;

  const server = createServer(async (request, response) => {
    const path = decodePath(request.url ?? "/");
    const script = await scripts.get(path);
    if (script !== undefined) return send(response, 200, TYPES[".js"], script);
    const file = join(root, path);
    const type = TYPES[extname(file)];
    const body = file.startsWith(root) ? await readFile(file).catch(() => null) : null;
    if (body === null && extname(file) === ".html") return send(response, 404, TYPES[".html"], NOT_BUILT);
    if (body === null) return send(response, 404, "text/plain", "Not found");
    send(response, 200, type, extname(file) === ".html" ? withDevices(body.toString("utf8")) : body);
  });
  const { port: taken } = await listen(server, port);
  return {
    origin: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return "/";
  }
}

function withDevices(html: string): string {
  const clock = `<script src="${LOCAL_CLOCK}"></script>`;
  const moved = html.replaceAll(CDN_SDK, LOCAL_SDK);
  return moved.includes("<head>") ? moved.replace("<head>", `<head>${clock}`) : clock + moved;
}

function send(response: ServerResponse, status: number, type: string | undefined, body: string | Buffer): void {
  response.writeHead(status, {
    "Content-Type": type ?? "application/octet-stream",
    "Cache-Control": "no-store",
    // Zendesk's app files are public as well, and modules in a sandboxed iframe ask with CORS.
    "Access-Control-Allow-Origin": "*",
  });
  response.end(body);
}
