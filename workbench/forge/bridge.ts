/** A node of what `@forge/react` draws. */
export interface ForgeNode {
  readonly type: string;
  readonly children: readonly ForgeNode[];
  readonly props: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** Calls a resolver of the app, as the platform does for the page. */
export type Invoke = (functionKey: string, payload: unknown) => Promise<unknown>;

/** The product's side of one page of the app. */
export interface Page {
  /** What the page shows now; null before it has drawn anything. */
  document(): ForgeNode | null;
  /** Errors that the page let through. */
  readonly errors: readonly unknown[];
  /** Tells the page what happened in the product. */
  emit(event: string, payload?: unknown): void;
}

/** How a page is opened, and what wants to hear of it at once. */
export interface Opening {
  /** What the product speaks with whoever looks: a code such as `de-DE`, or whatever else a test gives. */
  readonly locale?: unknown;
  /** The page has drawn; its document changes with the next drawing. */
  onDraw?(document: ForgeNode): void;
  onError?(error: unknown): void;
}

interface BridgeCall {
  readonly forgeDoc?: ForgeNode;
  readonly functionKey?: string;
  readonly payload?: unknown;
  readonly error?: unknown;
  readonly event?: string;
  readonly callback?: EventListener;
}

type EventListener = (payload: unknown) => void;

interface OpenPage {
  document: ForgeNode | null;
  readonly errors: unknown[];
  readonly invoke: Invoke;
  readonly opening: Opening;
  readonly subscriptions: Set<{ readonly event: string; readonly callback: EventListener }>;
}

const stale = new WeakSet<ForgeNode>();
let page: OpenPage | null = null;

/**
 * Opens a page: what is drawn from now on is its own, and pages that were open before are heard no more. The bridge must
 * be there before `@forge/bridge` is loaded, which keeps hold of it.
 */
export function openPage(invoke: Invoke, opening: Opening = { locale: "en-US" }): Page {
  if (page?.document != null) stale.add(page.document);
  const opened: OpenPage = { document: null, errors: [], invoke, opening, subscriptions: new Set() };
  page = opened;
  Object.assign(globalThis, { self: globalThis, __bridge: { callBridge } });
  return {
    document: () => opened.document,
    errors: opened.errors,
    emit(event, payload) {
      for (const subscription of opened.subscriptions) if (subscription.event === event) subscription.callback(payload);
    },
  };
}

async function callBridge(command: string, call: BridgeCall = {}): Promise<unknown> {
  if (page === null) throw new Error("No page is open.");
  const { subscriptions, opening } = page;
  switch (command) {
    case "reconcile":
      if (call.forgeDoc === undefined || stale.has(call.forgeDoc)) return undefined;
      page.document = call.forgeDoc;
      opening.onDraw?.(call.forgeDoc);
      return undefined;
    case "getContext":
      return { locale: opening.locale };
    case "invoke":
      // Only JSON passes between a page and its backend.
      return page.invoke(call.functionKey ?? "", JSON.parse(JSON.stringify(call.payload ?? {})));
    case "onError":
      page.errors.push(call.error);
      opening.onError?.(call.error);
      return undefined;
    case "on": {
      const { event, callback } = call;
      if (event === undefined || callback === undefined) throw new Error("Nothing to listen to.");
      const subscription = { event, callback };
      subscriptions.add(subscription);
      return { unsubscribe: () => subscriptions.delete(subscription) };
    }
    default:
      throw new Error(`The workbench's bridge does not know ${command}.`);
  }
}
