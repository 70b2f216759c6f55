/** The workbench's own time, in epoch milliseconds. */
export interface Clock {
  now(): number;
  isRunning(): boolean;
  set(instant: number): void;
  run(running: boolean): void;
  onChange(listener: () => void): () => void;
}

export function createClock(start: number, realNow: () => number): Clock {
  const listeners = new Set<() => void>();
  let base = start;
  let since = realNow();
  let running = true;
  const now = () => (running ? base + (realNow() - since) : base);
  const restart = (instant: number, runs: boolean) => {
    base = instant;
    since = realNow();
    running = runs;
    for (const listener of listeners) listener();
  };
  return {
    now,
    isRunning: () => running,
    set: (instant) => restart(instant, running),
    run: (runs) => restart(now(), runs),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
