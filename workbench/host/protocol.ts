// Messages between an app's iframe and the page around it, as the public SDK (zendesk_app_framework_sdk) sends them.

export interface AppContext {
  readonly instanceGuid: string;
  readonly product: "support";
  readonly account: { readonly subdomain: string };
  readonly location: string;
  readonly ticketId?: number;
}

export interface AppMetadata {
  readonly appId: number;
  readonly name: string;
  readonly installationId: number;
  readonly version: string;
  readonly plan: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface ApiError {
  readonly name: string;
  readonly message: string;
  readonly path: string;
}

export type CallKind = "get" | "set" | "invoke";

/** `get` names paths; `set` gives a value per path; `invoke` gives a list of arguments per action. */
export interface Call {
  readonly id: number;
  readonly request: CallKind;
  readonly params: unknown;
  readonly appGuid: string;
  readonly instanceGuid: string;
}

/** Everything that has a name: `iframe.handshake`, `iframe.on:…`, `iframe.reply:…`, `request:7`, … */
export interface Notice {
  readonly key: string;
  readonly message?: unknown;
  readonly error?: { readonly msg?: unknown };
  readonly appGuid: string;
  readonly instanceGuid: string;
}

export type ToHost = Call | Notice;

export type ToApp =
  | { readonly id: number; readonly result: Readonly<Record<string, unknown>>; readonly instanceGuid: string }
  | { readonly key: string; readonly message?: unknown; readonly needsReply?: true; readonly instanceGuid: string };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const CALLS: readonly unknown[] = ["get", "set", "invoke"];

/** Reads one message of an app; null for what is not of this protocol. The instance is the app's own unless named. */
export function readMessage(data: unknown): ToHost | null {
  let message = data;
  if (typeof data === "string") {
    try {
      message = JSON.parse(data);
    } catch {
      return null;
    }
  }
  if (!isRecord(message) || typeof message.appGuid !== "string") return null;
  const { appGuid } = message;
  const instanceGuid = typeof message.instanceGuid === "string" ? message.instanceGuid : appGuid;
  if (typeof message.id === "number" && CALLS.includes(message.request)) {
    return { id: message.id, request: message.request as CallKind, params: message.params, appGuid, instanceGuid };
  }
  if (typeof message.key !== "string") return null;
  const error = isRecord(message.error) ? { error: message.error } : {};
  return { key: message.key, message: message.message, ...error, appGuid, instanceGuid };
}

/** A copy without anything that cannot cross the border between two pages. */
export const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
