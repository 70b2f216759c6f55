import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_INSTALL } from "../browser/browser";

/** A page or frame that is being watched. */
export interface Session {
  /** One command of the DevTools protocol. */
  send<T>(method: string, parameters?: object): Promise<T>;
  /** Runs a function in the page, with arguments and an answer that JSON can carry. */
  evaluate<A extends readonly unknown[], T>(work: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
}

export interface BareBrowser {
  open(url: string): Promise<Session>;
  /** Begins to watch the frame whose address begins like this; waits until there is one. */
  watch(address: string): Promise<Session>;
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
interface Evaluated {
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
}
interface Target {
  readonly targetId: string;
  readonly url: string;
}

/**
 * A Chromium of its own that watches nothing but what it is told to. Playwright watches every frame from its birth: a
 * frame that is slowed down pays for each of its commands.
 */
export async function launchBareBrowser(): Promise<BareBrowser> {
  const path = findBrowser();
  if (path === null) throw new Error(HOW_TO_INSTALL);
  const profile = mkdtempSync(join(tmpdir(), "firstpass-profile-"));
  const browser = spawn(
    path,
    [
      ...BROWSER_ARGUMENTS,
      "--headless=new",
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
      "--lang=en-GB",
      "--window-size=1280,900",
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const command = talk(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  const attach = async (targetId: string): Promise<Session> => {
    const { sessionId } = await command<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true });
    return {
      send: (method, parameters) => command(method, parameters, sessionId),
      async evaluate<A extends readonly unknown[], T>(work: (...given: A) => T | Promise<T>, ...given: A) {
        // tsx wraps named functions in a call that pages do not know.
        const expression = `globalThis.__name ??= (named) => named; (${work})(...${JSON.stringify(given)})`;
        const parameters = { expression, awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await command<Evaluated>("Runtime.evaluate", parameters, sessionId);
        if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
        return result.value as T;
      },
    };
  };
  return {
    async open(url) {
      return attach((await command<Target>("Target.createTarget", { url })).targetId);
    },
    async watch(address) {
      for (;;) {
        const { targetInfos } = await command<{ targetInfos: readonly Target[] }>("Target.getTargets");
        const found = targetInfos.find(({ url }) => url.startsWith(address));
        if (found !== undefined) return attach(found.targetId);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async close() {
      const ended = new Promise((resolve) => browser.once("exit", resolve));
      await command("Browser.close");
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Sends commands over a pair of pipes, each message ended by a zero byte. */
function talk(input: Writable, output: Readable) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  let begun = "";
  output.setEncoding("utf8");
  output.on("data", (text: string) => {
    const [first = "", ...others] = text.split("\0");
    const parts = [begun + first, ...others];
    begun = parts.pop() ?? "";
    for (const part of parts) {
      const answer: Answer = JSON.parse(part);
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });
  return <T>(method: string, parameters: object = {}, sessionId?: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error === undefined) resolve(result as T);
        else reject(new Error(`${method}: ${error.message}`));
      });
      input.write(`${JSON.stringify({ id, method, params: parameters, sessionId })}\0`);
    });
}
