import type { AppContext, ToApp } from "./protocol";
import type { SaveHook } from "./save-hook";

/** One iframe of an app: the sidebar, or a modal that it opened. */
export interface Instance {
  readonly guid: string;
  readonly frame: HTMLIFrameElement;
  readonly origin: string;
  context: AppContext;
  sdkVersion: string | null;
  /** Handlers that this iframe has, by `<instance> <event>`: it may listen to other instances as well. */
  readonly subscriptions: Map<string, number>;
  readonly hook: SaveHook;
  close(): void;
}

const subject = (guid: string, event: string): string => `${guid} ${event}`;

export function subscribe(instance: Instance, guid: string, event: string, count: number): void {
  instance.subscriptions.set(subject(guid, event), count);
}

export const listens = (instance: Instance, guid: string, event: string): boolean =>
  (instance.subscriptions.get(subject(guid, event)) ?? 0) > 0;

/** An event belongs to an instance; every iframe of the app that listens to that instance hears it. */
export function announce(
  instances: Iterable<Instance>,
  guid: string,
  event: string,
  message: unknown,
  post: (to: Instance, message: ToApp) => void,
): void {
  for (const instance of instances) {
    if (!listens(instance, guid, event)) continue;
    post(instance, { key: `zaf.${event}`, message, instanceGuid: guid });
  }
}
