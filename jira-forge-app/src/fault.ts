/** Why something could not be read from, or written to, Jira; `storage` is the app's own. */
export type FaultKind =
  | "signed-out"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "refused"
  | "too-large"
  | "rate-limited"
  | "server"
  | "unreachable"
  | "malformed"
  | "storage";

export interface Fault {
  readonly kind: FaultKind;
  /** How long Jira asks us to wait (429 with Retry-After). */
  readonly waitSeconds?: number;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

export function failed(kind: FaultKind): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: { kind } };
}

/** What the status of a response says is wrong; null where it is a success. */
export function faultOf(status: number, retryAfter: string | null): Fault | null {
  if (status >= 200 && status < 300) return null;
  if (status === 429) {
    const waitSeconds = Number(retryAfter?.trim() || Number.NaN);
    return Number.isFinite(waitSeconds) && waitSeconds >= 0
      ? { kind: "rate-limited", waitSeconds }
      : { kind: "rate-limited" };
  }
  return { kind: KINDS.get(status) ?? (status >= 500 ? "server" : "refused") };
}

const KINDS: ReadonlyMap<number, FaultKind> = new Map([
  [401, "signed-out"],
  [403, "forbidden"],
  [404, "not-found"],
  [409, "conflict"],
  [410, "not-found"],
]);
