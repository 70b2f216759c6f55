import { fileURLToPath } from "node:url";
import { appFiles } from "./server/app-files";
import { serveFiles } from "./server/file-server";
import { forgeFrames } from "./server/forge-frames";
import { jiraAnswers } from "./server/jira-answers";
import { lazily } from "./server/lazily";
import { openBrowser } from "./server/open-browser";
import { pageFiles } from "./server/page-files";

export interface WorkbenchOptions {
  /** Where the search for a free port begins; 4400 by default, 0 for any. The app takes another one. */
  readonly port?: number;
  /** The built app: a folder with `assets/index.html`; `dist/zendesk-app` by default. */
  readonly appFolder?: string;
  /** Whether to show the page in a browser. */
  readonly open?: boolean;
}

export interface Workbench {
  readonly url: string;
  readonly appUrl: string;
  close(): Promise<void>;
}

const BUILT_APP = fileURLToPath(new URL("../dist/zendesk-app", import.meta.url));
const JIRA = "/jira/";
const FRAMES = "/jira/app/";

/**
 * Starts the workbench: its page on `localhost` and the app on `127.0.0.1`, two origins as in Zendesk, both of which
 * Zendesk's SDK accepts. Jira's page is made, and the app for Jira loaded, when somebody asks for them.
 */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { port = 4400, appFolder = BUILT_APP, open = false } = options;
  const app = await serveFiles(port === 0 ? 0 : port + 1, await appFiles(appFolder));
  const appUrl = `http://127.0.0.1:${app.port}/assets/index.html`;
  const zendeskPage = await pageFiles({ html: "index.html", base: "/", values: { APP_URL: appUrl } });
  const jiraPage = lazily(() => pageFiles({ html: "jira.html", base: JIRA }));
  const frames = forgeFrames();
  const find = async (path: string) => {
    if (path.startsWith(FRAMES)) return frames(path.slice(FRAMES.length));
    if (path.startsWith(JIRA)) return (await jiraPage()).get(path === JIRA ? `${JIRA}jira.html` : path) ?? null;
    return zendeskPage.get(path === "/" ? "/index.html" : path) ?? null;
  };
  const page = await serveFiles(port, find, jiraAnswers());
  const url = `http://localhost:${page.port}/`;
  if (open) openBrowser(url);
  return {
    url,
    appUrl,
    async close() {
      await Promise.all([page.close(), app.close()]);
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const workbench = await startWorkbench({ open: !process.argv.includes("--no-open") });
  console.log(`Firstpass workbench: ${workbench.url}\nThe app by itself:   ${workbench.appUrl}\nCtrl-C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void workbench.close().then(() => process.exit(0)));
  }
}
