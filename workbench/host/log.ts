export interface LogEntry {
  readonly number: number;
  /** Real milliseconds since the log began, not those of the workbench's clock. */
  readonly milliseconds: number;
  readonly direction: "app" | "host";
  /** `get`, `set`, `invoke`, `event`, `request`, `handshake`, `hook`, `other`. */
  readonly kind: string;
  readonly title: string;
  readonly body: unknown;
}

export interface ProtocolLog {
  entries(): readonly LogEntry[];
  add(direction: LogEntry["direction"], kind: string, title: string, body: unknown): void;
  clear(): void;
  onChange(listener: () => void): () => void;
}

// A busy app sends some messages a second; nobody scrolls back further.
const KEPT = 1000;

/** Keeps the last messages in both directions. */
export function createLog(now: () => number): ProtocolLog {
  const started = now();
  const listeners = new Set<() => void>();
  let entries: readonly LogEntry[] = [];
  let number = 0;
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    entries: () => entries,
    add(direction, kind, title, body) {
      const entry = { number: ++number, milliseconds: Math.round(now() - started), direction, kind, title, body };
      entries = [...entries.slice(-KEPT + 1), entry];
      changed();
    },
    clear() {
      entries = [];
      changed();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
