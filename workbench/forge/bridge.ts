/** A node of what `@forge/react` draws. */
export interface ForgeNode {
  readonly type: string;
  readonly children: readonly ForgeNode[];
  readonly props: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** Calls a resolver of the app, as the platform does for the page. */
export type Invoke = (functionKey: string, payload: unknown) => Promise<unknown>;

/** Who looks at a page. */
export interface Viewer {
  /** What the product speaks with them: a code such as `de-DE`, or whatever else a test gives. */
  readonly locale?: unknown;
}

/** The product's side of one page of the app. */
export interface Page {
  /** What the page shows now; null before it has drawn anything. */
  document(): ForgeNode | null;
  /** Errors that the page let through. */
  readonly errors: readonly unknown[];
}

interface BridgeCall {
  readonly forgeDoc?: ForgeNode;
  readonly functionKey?: string;
  readonly payload?: unknown;
  readonly error?: unknown;
}

interface OpenPage {
  document: ForgeNode | null;
  readonly errors: unknown[];
  readonly invoke: Invoke;
  readonly viewer: Viewer;
}

const stale = new WeakSet<ForgeNode>();
let page: OpenPage | null = null;

/**
 * Opens a page: what is drawn from now on is its own, and pages that were open before are heard no more. The bridge must
 * be there before `@forge/bridge` is loaded, which keeps hold of it.
 */
export function openPage(invoke: Invoke, viewer: Viewer = { locale: "en-US" }): Page {
  if (page?.document != null) stale.add(page.document);
  const opened: OpenPage = { document: null, errors: [], invoke, viewer };
  page = opened;
  Object.assign(globalThis, { self: globalThis, __bridge: { callBridge } });
  return { document: () => opened.document, errors: opened.errors };
}

async function callBridge(command: string, call: BridgeCall = {}): Promise<unknown> {
  if (page === null) throw new Error("No page is open.");
  switch (command) {
    case "reconcile":
      if (call.forgeDoc !== undefined && !stale.has(call.forgeDoc)) page.document = call.forgeDoc;
      return undefined;
    case "getContext":
      return { ...page.viewer };
    case "invoke":
      // Only JSON passes between a page and its backend.
      return page.invoke(call.functionKey ?? "", JSON.parse(JSON.stringify(call.payload ?? {})));
    case "onError":
      page.errors.push(call.error);
      return undefined;
    default:
      throw new Error(`The workbench's bridge does not know ${command}.`);
  }
}
