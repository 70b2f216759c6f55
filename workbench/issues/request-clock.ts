interface RequestClock {
  readonly id: string;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly goalMinutes: number;
  /** When what it waits for was done; null while it waits. */
  readonly stoppedAt?: number;
}

const time = (epochMillis: number) => ({ epochMillis, iso8601: new Date(epochMillis).toISOString() });
const length = (millis: number) => ({ millis, friendly: `${Math.round(millis / 60_000)}m` });

/** A clock of Jira Service Management as it stands at an instant, counted round the clock. */
export function requestClock({ id, name, startedAt, goalMinutes, stoppedAt }: RequestClock, now: number): unknown {
  const goal = goalMinutes * 60_000;
  const elapsed = (stoppedAt ?? now) - startedAt;
  const cycle = {
    startTime: time(startedAt),
    breachTime: time(startedAt + goal),
    breached: elapsed > goal,
    goalDuration: length(goal),
    elapsedTime: length(elapsed),
    remainingTime: length(goal - elapsed),
  };
  return stoppedAt === undefined
    ? { id, name, completedCycles: [], ongoingCycle: { ...cycle, paused: false, withinCalendarHours: true } }
    : { id, name, completedCycles: [{ ...cycle, stopTime: time(stoppedAt) }] };
}
