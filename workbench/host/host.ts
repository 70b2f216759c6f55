import { openFrame } from "./frame";
import { announce, type Instance, listens, subscribe } from "./instances";
import type { ProtocolLog } from "./log";
import { kindOf, titleOf } from "./message-title";
import { answerCall, type Desk } from "./object-graph";
import { type AppContext, type AppMetadata, isRecord, type Notice, plain, readMessage, type ToApp } from "./protocol";
import { performRequest, type RequestPort } from "./request";
import { createSaveHook, type HookAnswer } from "./save-hook";

export interface HostOptions {
  /** The page of the app that stands in the sidebar. */
  readonly appUrl: string;
  readonly container: HTMLElement;
  readonly metadata: AppMetadata;
  readonly context: Omit<AppContext, "instanceGuid">;
  readonly desk: Desk;
  readonly requests: RequestPort;
  readonly log: ProtocolLog;
  /** More query parameters for every iframe of the app. */
  frameQuery?(): Readonly<Record<string, string>>;
  /** Waits before each answer; for slow networks. */
  latencyMilliseconds?(): number;
  hookTimeoutMilliseconds?(): number;
  /** Makes the place of a modal and says how to take it away. */
  openModal?(close: () => void): { readonly container: HTMLElement; remove(): void };
  /** All frames of the app that are open on the page, wherever they stand; those of this host where it is left out. */
  siblings?(): readonly Instance[];
  onResize?(size: { readonly width?: string; readonly height?: string }): void;
}

export interface AppHost {
  /** Tells every iframe that listens. Before the app has registered nobody does. */
  emit(event: string, message?: unknown): void;
  /** Runs the app's hooks for `ticket.save`; `proceed` when no app objects or none listens. */
  save(): Promise<HookAnswer>;
  updateContext(context: Partial<AppContext>): void;
  /** The sidebar first, then its modals. */
  instances(): readonly Instance[];
  destroy(): void;
}

// zendesk.md: Zendesk gives an app this long to answer a hook before it gives up.
const HOOK_TIMEOUT = 30_000;
const YES: HookAnswer = { proceed: true, message: null, timedOut: false };

/** Runs one app in sandboxed iframes and speaks Zendesk's side of the apps framework to it. */
export function createHost(options: HostOptions): AppHost {
  const { desk, log, container } = options;
  const instances = new Map<string, Instance>();

  const post = (to: Instance, message: ToApp) => {
    log.add("host", kindOf(message), titleOf(message), message);
    to.frame.contentWindow?.postMessage(JSON.stringify({ ...message, appGuid: to.guid }), to.origin);
  };
  const announceFrom = (guid: string, event: string, message?: unknown) =>
    announce(instances.values(), guid, event, plain(message), post);

  const open = (url: URL, place: HTMLElement, location: string, remove: () => void): Instance => {
    const guid = crypto.randomUUID();
    const frame = openFrame(place, { url, guid, query: options.frameQuery?.() ?? {} });
    const hook = createSaveHook(
      (event) => post(instance, { key: `zaf.${event}`, needsReply: true, instanceGuid: guid }),
      () => options.hookTimeoutMilliseconds?.() ?? HOOK_TIMEOUT,
    );
    const instance: Instance = {
      guid,
      frame,
      origin: url.origin,
      context: { ...options.context, instanceGuid: guid, location },
      sdkVersion: null,
      subscriptions: new Map(),
      hook,
      close() {
        if (!instances.has(guid)) return;
        announceFrom(guid, "app.willDestroy");
        if (instance !== sidebar) announceFrom(guid, "modal.close");
        hook.cancel();
        instances.delete(guid);
        frame.remove();
        remove();
      },
    };
    instances.set(guid, instance);
    return instance;
  };
  const appRoot = new URL("..", options.appUrl);
  const sidebar = open(new URL(options.appUrl), container, options.context.location, () => {});

  /** Actions on the iframe itself; everything else is the desk's. */
  const deskOf = (instance: Instance): Desk => ({
    ...desk,
    objects: () => ({
      ...desk.objects(),
      instances: Object.fromEntries(
        (options.siblings?.() ?? [...instances.values()]).map(({ guid, context }) => [guid, context]),
      ),
    }),
    action: (name) => {
      if (name === "resize") return (size) => resize(instance, size);
      if (name === "instances.create") return createInstance;
      if (name === "destroy" || name === "app.close") {
        // The answer must leave before its iframe does.
        return () => void setTimeout(() => instance.close(), 0);
      }
      return desk.action(name);
    },
  });

  const resize = (instance: Instance, size: unknown) => {
    if (!isRecord(size)) throw new Error("expects {width, height}");
    const width = typeof size.width === "string" ? { width: size.width } : {};
    const height = typeof size.height === "string" ? { height: size.height } : {};
    Object.assign(instance.frame.style, instance === sidebar ? height : { ...width, ...height });
    if (instance === sidebar) options.onResize?.({ ...width, ...height });
  };

  const createInstance = (wanted: unknown) => {
    if (!isRecord(wanted) || typeof wanted.url !== "string") throw new Error("expects {location, url}");
    const url = new URL(wanted.url, appRoot);
    let modal: Instance | null = null;
    const place = options.openModal?.(() => modal?.close());
    if (place === undefined) throw new Error("no place for another instance");
    modal = open(url, place.container, String(wanted.location ?? "modal"), () => place.remove());
    const size = isRecord(wanted.size) ? wanted.size : {};
    Object.assign(modal.frame.style, { width: "600px", height: "400px" });
    resize(modal, size);
    announceFrom(sidebar.guid, "instance.created", modal.context);
    return [modal.context];
  };

  const register = (instance: Instance, message: unknown) => {
    instance.sdkVersion = isRecord(message) && typeof message.version === "string" ? message.version : "unknown";
    const registered = { metadata: options.metadata, context: instance.context };
    post(instance, { key: "zaf.app.registered", message: plain(registered), instanceGuid: instance.guid });
    // What the app wanted to hear travels only after this message has arrived there.
    setTimeout(() => announceFrom(instance.guid, "app.activated", { firstLoad: true }), 50);
  };

  const request = async (instance: Instance, key: string, sent: unknown) => {
    const { outcome, responseArgs } = await performRequest(sent, options.requests);
    if (!instances.has(instance.guid)) return;
    post(instance, { key: `zaf.${key}.${outcome}`, message: { responseArgs }, instanceGuid: instance.guid });
  };

  const hear = (from: Instance, { key, message, error, instanceGuid }: Notice) => {
    if (key === "iframe.handshake") return register(from, message);
    if (/^request:\d+$/.test(key)) return void request(from, key, message);
    const [, verb, event] = /^iframe\.(on|off|trigger|reply):(.+)$/.exec(key) ?? [];
    if (event === undefined) return; // session.live and whatever an app posts for itself
    if (verb === "trigger") return announceFrom(instanceGuid, event, message);
    if (verb === "reply") return from.hook.reply(event, error);
    const count = isRecord(message) && typeof message.subscriberCount === "number" ? message.subscriberCount : 0;
    subscribe(from, instanceGuid, event, count);
  };

  const onMessage = async ({ source, origin, data }: MessageEvent) => {
    const from = [...instances.values()].find(({ frame }) => frame.contentWindow === source);
    if (from === undefined || origin !== from.origin) return;
    const message = readMessage(data);
    if (message === null || message.appGuid !== from.guid) return;
    log.add("app", kindOf(message), titleOf(message), message);
    if (!("request" in message)) return hear(from, message);
    const latency = options.latencyMilliseconds?.() ?? 0;
    if (latency > 0) await new Promise((resume) => setTimeout(resume, latency));
    const meant = instances.get(message.instanceGuid) ?? from;
    const result = await answerCall(message, deskOf(meant));
    if (instances.has(from.guid)) post(from, { id: message.id, result, instanceGuid: message.instanceGuid });
  };
  window.addEventListener("message", onMessage);

  return {
    emit: (event, message) => {
      for (const guid of instances.keys()) announceFrom(guid, event, message);
    },
    async save() {
      for (const instance of [...instances.values()]) {
        if (!listens(instance, instance.guid, "ticket.save")) continue;
        const answer = await instance.hook.ask("ticket.save");
        if (answer === null) return { ...YES, proceed: false, message: "The ticket is already being saved." };
        if (!answer.proceed) return answer;
      }
      return YES;
    },
    updateContext(context) {
      for (const instance of instances.values()) {
        instance.context = { ...instance.context, ...context };
        post(instance, { key: "zaf.context.updated", message: plain(instance.context), instanceGuid: instance.guid });
      }
    },
    instances: () => [...instances.values()],
    destroy() {
      for (const instance of [...instances.values()].reverse()) instance.close();
      window.removeEventListener("message", onMessage);
    },
  };
}
