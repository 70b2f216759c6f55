import { type Answer, failed, faultOf } from "./fault";

/** What we use of a client of Zendesk's SDK, which is loaded from Zendesk and brings no types of its own. */
export interface ZafClient {
  on(event: string, handler: (data?: unknown) => unknown): void;
  off(event: string, handler: (data?: unknown) => unknown): void;
  metadata(): Promise<{
    readonly installationId?: number;
    readonly settings?: Readonly<Record<string, unknown>>;
  }>;
  context(): Promise<{ readonly location?: string; readonly instanceGuid?: string }>;
  get(paths: readonly string[]): Promise<unknown>;
  set(path: string, value: unknown): Promise<unknown>;
  invoke(action: string, ...args: readonly unknown[]): Promise<unknown>;
  request(options: Readonly<Record<string, unknown>>): Promise<unknown>;
  trigger(event: string, data: unknown): void;
  instance(guid: string): ZafClient;
}

/** Settles in time and never rejects. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<Answer<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer<T>>((resolve) => {
    timer = setTimeout(() => resolve(failed("timeout")), milliseconds);
  });
  const done = work.then(
    (value): Answer<T> => ({ ok: true, value }),
    (reason): Answer<T> => ({ ok: false, fault: faultOf(reason) }),
  );
  const answer = await Promise.race([done, late]);
  clearTimeout(timer);
  return answer;
}
