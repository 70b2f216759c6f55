import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { createServer, type Plugin } from "vite";
import { serveApp } from "./app-server/app-server";
import { freePort } from "./app-server/listen";
import { openBrowser } from "./open-browser";

export interface WorkbenchOptions {
  /** Where the page begins to look for a free port; 4400 by default, 0 for any. The app takes another one. */
  readonly port?: number;
  /** The built app: a folder with `assets/index.html`. */
  readonly appFolder?: string;
  /** Whether to show the page in a browser. */
  readonly open?: boolean;
}

export interface Workbench {
  readonly url: string;
  readonly appUrl: string;
  close(): Promise<void>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Starts the workbench: its page on `localhost` and the app on `127.0.0.1`, two origins as in Zendesk, both of which
 * Zendesk's SDK accepts.
 */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { port = 4400, appFolder = here("../dist/zendesk-app"), open = false } = options;
  const pagePort = await freePort(port);
  const app = await serveApp(appFolder, port === 0 ? 0 : pagePort + 1);
  const appUrl = `${app.origin}/assets/index.html`;
  const page = await createServer({
    root: here("."),
    configFile: false,
    logLevel: "error",
    clearScreen: false,
    appType: "spa",
    plugins: [react(), appAddress(appUrl)],
    // Without this list Vite finds the packages while the page loads, and loads it a second time.
    optimizeDeps: { include: ["msw", "react", "react-dom/client", "react/jsx-dev-runtime"] },
    server: {
      host: "127.0.0.1",
      port: pagePort,
      strictPort: true,
      hmr: false,
      watch: null,
      fs: { allow: [here("..")] },
    },
  });
  await page.listen();
  const url = `http://localhost:${pagePort}/`;
  if (open) openBrowser(url);
  return {
    url,
    appUrl,
    async close() {
      await Promise.all([page.close(), app.close()]);
    },
  };
}

const appAddress = (appUrl: string): Plugin => ({
  name: "app-address",
  transformIndexHtml: (html) => html.replaceAll("%APP_URL%", appUrl),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const workbench = await startWorkbench({ open: !process.argv.includes("--no-open") });
  console.log(`Firstpass workbench: ${workbench.url}\nThe app itself:      ${workbench.appUrl}\nCtrl-C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void workbench.close().then(() => process.exit(0)));
  }
}
