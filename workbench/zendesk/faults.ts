export const FAULTS = [
  "none",
  "rate-limited",
  "server-error",
  "offline",
  "malformed",
  "nonsense",
  "session-expired",
  "forbidden",
  "writes-forbidden",
  "writes-rejected",
  "lost-answer",
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** What goes wrong with the API on purpose. */
export interface Fault {
  readonly kind: FaultKind;
  /** Delay of every answer of the host, in milliseconds. */
  readonly latencyMilliseconds: number;
  /** What `Retry-After` says when rate limited. */
  readonly retryAfterSeconds: number;
  /** How many requests still fail; null for all of them. */
  readonly remaining: number | null;
}

export const NO_FAULT: Fault = { kind: "none", latencyMilliseconds: 0, retryAfterSeconds: 5, remaining: null };

/** The answer that a fault puts in the place of the true one; throws as `fetch` does when there is no network. */
export async function spoiled(fault: Fault, answer: Response): Promise<Response> {
  switch (fault.kind) {
    case "none":
      return answer;
    case "rate-limited":
      return Response.json(
        { error: "APIRateLimitExceeded", description: "Number of allowed API requests per minute exceeded" },
        { status: 429, headers: { "Retry-After": String(fault.retryAfterSeconds) } },
      );
    case "server-error":
      return Response.json({ error: "InternalError" }, { status: 500 });
    case "session-expired":
      return Response.json({ error: "Couldn't authenticate you" }, { status: 401 });
    case "forbidden":
    case "writes-forbidden":
      return Response.json(
        { error: "Forbidden", description: "You do not have access to this page." },
        { status: 403 },
      );
    case "writes-rejected":
      return Response.json({ error: "RecordInvalid", description: "Record validation errors" }, { status: 422 });
    case "offline":
    case "lost-answer":
      throw new TypeError("Failed to fetch");
    case "nonsense":
      return Response.json({
        ticket: [],
        comments: "none",
        audits: { 0: null },
        results: 7,
        users: [null, "<b>"],
        meta: 1,
      });
    case "malformed": {
      const text = await answer.text();
      // A proxy that closes early leaves half a document behind.
      const half = text.slice(0, Math.ceil(text.length / 2));
      return new Response(half, { status: 200, headers: { "Content-Type": "application/json" } });
    }
  }
}
