import { AsyncLocalStorage } from "node:async_hooks";
import { createKvs, type Kvs } from "./kvs";
import { createQueue, type Queue } from "./queue";

/** Who an invocation runs for; null for nobody, as in triggers and consumers. */
export interface Principal {
  readonly accountId: string | null;
}

/** Sends a request to Jira as a person or as the app. */
export type SendToJira = (
  request: Request,
  as: { readonly app: boolean; readonly accountId: string | null },
) => Promise<Response>;

/** What Forge gives a backend: storage, queue, and Jira through a proxy. */
export interface ForgeRuntime {
  readonly kvs: Kvs;
  readonly queue: Queue;
  /** Calls a function of the app as the platform would. */
  run<T>(principal: Principal, work: () => Promise<T>): Promise<T>;
  /** Makes the next requests to the storage fail. */
  breakStorage(isBroken: boolean): void;
  breakQueue(isBroken: boolean): void;
}

interface FetchSpec {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
}

interface FetchInit {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const SITE = "https://jira.example";
const APP = { appId: "app", appVersion: "1.0.0", environmentId: "development", environmentType: "DEVELOPMENT" };

/**
 * Defines the two globals that the packages of Forge read, `__forge_runtime__` and `__forge_fetch__`, so that the real
 * ones run in plain Node. Principals of invocations that overlap never mix.
 */
export function installForge(sendToJira: SendToJira): ForgeRuntime {
  const kvs = createKvs();
  const queue = createQueue();
  const principals = new AsyncLocalStorage<Principal>();
  let isStorageBroken = false;
  let isQueueBroken = false;
  const noMetric = { incr: () => {}, decr: () => {} };
  const runtime = {
    appContext: { ...APP, installationId: "installation", invocationId: "invocation", moduleKey: "module" },
    contextAri: "ari:cloud:jira::site/workbench",
    tracing: { traceId: "0", spanId: "0" },
    proxy: { token: "none", url: SITE },
    metrics: { counter: () => noMetric, timing: () => ({ measure: () => ({ stop: () => {} }) }) },
    lambdaContext: { getRemainingTimeInMillis: () => 25_000 },
  };
  const send = async (spec: FetchSpec, path: string, init: FetchInit = {}): Promise<Response> => {
    const { type, provider, remote } = spec;
    if (type === "kvs") {
      const broken = Response.json({ code: "INTERNAL_ERROR", message: "broken" }, { status: 500 });
      return isStorageBroken ? broken : kvs.answer(path, JSON.parse(init.body ?? "{}"));
    }
    if (remote === "stargate" && path.startsWith("/webhook/queue/publish/")) {
      return isQueueBroken ? Response.json({}, { status: 500 }) : queue.push(JSON.parse(init.body ?? "{}"));
    }
    if (remote === "stargate" && path.startsWith("/webhook/queue/stats/")) {
      return isQueueBroken ? Response.json({}, { status: 500 }) : queue.stats(JSON.parse(init.body ?? "{}"));
    }
    if (type !== "fpp" || remote !== "jira") throw new Error(`The workbench's Forge does not know ${type} ${remote}.`);
    const app = provider === "app";
    const accountId = app ? null : (spec.accountId ?? principals.getStore()?.accountId ?? null);
    if (!app && accountId === null) {
      return new Response("{}", { status: 401, headers: { "forge-proxy-error": "NEEDS_AUTHENTICATION_ERR" } });
    }
    return sendToJira(new Request(new URL(path, SITE), init), { app, accountId });
  };
  Object.assign(globalThis, { __forge_runtime__: runtime, __forge_fetch__: send });
  return {
    kvs,
    queue,
    run: (principal, work) => principals.run(principal, work),
    breakStorage: (isBroken) => {
      isStorageBroken = isBroken;
    },
    breakQueue: (isBroken) => {
      isQueueBroken = isBroken;
    },
  };
}
