/** An event as Forge gives it to a consumer. */
export interface QueuedEvent {
  readonly queueName: string;
  readonly jobId: string;
  readonly eventId: string;
  readonly body: Record<string, unknown>;
  readonly concurrency?: { readonly key: string; readonly limit: number };
  readonly retryContext?: { readonly retryCount: number; readonly retryReason: string; readonly retryData: unknown };
}

/** What a consumer wants to be called with again, and when. */
export interface Retry {
  readonly event: QueuedEvent;
  readonly afterSeconds: number;
}

interface PushRequest {
  readonly queueName: string;
  readonly jobId: string;
  readonly payload: readonly Pick<QueuedEvent, "body" | "concurrency">[];
}

/** Forge's async events of one installation. Tests deliver them: once, twice, in any order. */
export interface Queue {
  /** What was pushed and nobody has taken. */
  readonly waiting: readonly QueuedEvent[];
  push(request: PushRequest): Response;
  /** How many of what was pushed at once are done. */
  stats(request: Pick<PushRequest, "jobId">): Response;
  /** The next event of a queue of that name, no longer waiting. */
  take(queueName: string): QueuedEvent | undefined;
}

export function createQueue(): Queue {
  const waiting: QueuedEvent[] = [];
  const pushed = new Map<string, number>();
  return {
    waiting,
    push({ queueName, jobId, payload }) {
      pushed.set(jobId, payload.length);
      for (const event of payload) waiting.push({ ...event, queueName, jobId, eventId: crypto.randomUUID() });
      return Response.json({}, { status: 201 });
    },
    stats({ jobId }) {
      const all = pushed.get(jobId);
      if (all === undefined) return Response.json({}, { status: 404 });
      const inProgress = waiting.filter((event) => event.jobId === jobId).length;
      return Response.json({ success: all - inProgress, inProgress, failed: 0 });
    },
    take(queueName) {
      const at = waiting.findIndex((event) => event.queueName === queueName);
      return at < 0 ? undefined : waiting.splice(at, 1)[0];
    },
  };
}

/** The retry that an answer of a consumer asks for; null where the event is done. */
export function retryOf(event: QueuedEvent, answer: unknown): Retry | null {
  if (typeof answer !== "object" || answer === null || !("_retry" in answer) || answer._retry !== true) return null;
  const options = "retryOptions" in answer ? answer.retryOptions : null;
  const { retryAfter = 1, retryReason = "" } = (options ?? {}) as { retryAfter?: number; retryReason?: string };
  const retryCount = (event.retryContext?.retryCount ?? 0) + 1;
  return { event: { ...event, retryContext: { retryCount, retryReason, retryData: null } }, afterSeconds: retryAfter };
}
