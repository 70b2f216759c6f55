/** Why something could not be read from, or written to, Zendesk; `crashed` where our own checks broke off. */
export type FaultKind =
  | "offline"
  | "timeout"
  | "rate-limited"
  | "session"
  | "forbidden"
  | "rejected"
  | "not-found"
  | "server"
  | "malformed"
  | "outside-zendesk"
  | "no-sdk"
  | "crashed";

export interface Fault {
  readonly kind: FaultKind;
  /** How long Zendesk asks us to wait (429 with Retry-After). */
  readonly waitSeconds?: number;
  /** What the other side says is wrong with a request that it rejected. */
  readonly words?: string;
}

/** Faults that end by themselves; a refused session or an unknown ticket does not. */
const PASSING = new Set<FaultKind>(["offline", "timeout", "rate-limited", "server"]);

export const isPassing = ({ kind }: Fault): boolean => PASSING.has(kind);

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

export function failed(kind: FaultKind, waitSeconds?: number): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: waitSeconds === undefined ? { kind } : { kind, waitSeconds } };
}

/** Reads the failed half of a `client.request`: an object like a jqXHR, of which only plain values survive the frame. */
export function faultOf(response: unknown): Fault {
  if (!isRecord(response)) return { kind: "server" };
  const { status, statusText } = response;
  if (statusText === "timeout") return { kind: "timeout" };
  if (status === 429) {
    const waitSeconds = retryAfter(response);
    return waitSeconds === null ? { kind: "rate-limited" } : { kind: "rate-limited", waitSeconds };
  }
  if (status === 401) return { kind: "session" };
  if (status === 403) return { kind: "forbidden" };
  if (status === 400 || status === 409 || status === 422) return rejected(response.responseJSON);
  if (status === 404 || status === 410) return { kind: "not-found" };
  if (status === 0 || status === undefined) return { kind: "offline" };
  if (typeof status === "number" && status >= 200 && status < 300) return { kind: "malformed" };
  return { kind: "server" };
}

const LONGEST_WORDS = 300;

/** Jira tells what is wrong as `{errorMessages: […], errors: {field: …}}`. */
function rejected(answer: unknown): Fault {
  if (!isRecord(answer)) return { kind: "rejected" };
  const { errorMessages, errors } = answer;
  const told = [
    ...(Array.isArray(errorMessages) ? errorMessages : []),
    ...(isRecord(errors) ? Object.values(errors) : []),
  ];
  const words = told.filter((one) => typeof one === "string").join(" ");
  return words === "" ? { kind: "rejected" } : { kind: "rejected", words: words.slice(0, LONGEST_WORDS) };
}

/** Seconds of a Retry-After header, which reaches us as one string of headers or as an object. */
function retryAfter(response: Readonly<Record<string, unknown>>): number | null {
  const headers = response.responseHeaders ?? response.headers;
  const lines: readonly (readonly [string, unknown])[] = isRecord(headers)
    ? Object.entries(headers)
    : String(headers ?? "")
        .split("\n")
        .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)] as const);
  const found = lines.find(([name]) => name.trim().toLowerCase() === "retry-after");
  if (found === undefined) return null;
  const seconds = Number(String(found[1]).trim());
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
