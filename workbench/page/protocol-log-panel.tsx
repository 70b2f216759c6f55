import { useState, useSyncExternalStore } from "react";
import type { LogEntry, ProtocolLog } from "../host/log";

interface PanelProps {
  readonly log: ProtocolLog;
  onClose(): void;
}

/** Every message between the host and the app, newest first. */
export function ProtocolLogPanel({ log, onClose }: PanelProps) {
  const [filter, setFilter] = useState("");
  const [chosen, setChosen] = useState<number | null>(null);
  const wanted = filter.trim().toLowerCase();
  const entries = useSyncExternalStore(log.onChange, log.entries)
    .filter((entry) => `${entry.kind} ${entry.title}`.toLowerCase().includes(wanted))
    .toReversed();
  const shown = entries.find(({ number }) => number === chosen) ?? entries[0];
  return (
    <section className="log" aria-label="Protocol log">
      <header className="log-head">
        <h2>Protocol log</h2>
        <label>
          <span className="hidden">Filter messages</span>
          <input placeholder="Filter" value={filter} onChange={(event) => setFilter(event.target.value)} />
        </label>
        <span className="caption">{entries.length} messages</span>
        <button type="button" className="quiet" onClick={log.clear}>
          Clear
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          Close
        </button>
      </header>
      <ol className="log-list" aria-label="Messages">
        {entries.map((entry) => (
          <Row key={entry.number} entry={entry} current={entry === shown} onChoose={setChosen} />
        ))}
      </ol>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard. */}
      <pre className="log-body" tabIndex={0}>
        {shown === undefined ? "No message yet." : JSON.stringify(shown.body, null, 2)}
      </pre>
    </section>
  );
}

interface RowProps {
  readonly entry: LogEntry;
  readonly current: boolean;
  onChoose(number: number): void;
}

function Row({ entry: { number, direction, kind, title, milliseconds }, current, onChoose }: RowProps) {
  return (
    <li>
      <button type="button" aria-current={current ? "true" : undefined} onClick={() => onChoose(number)}>
        <span className={`log-direction log-${direction}`}>{direction === "app" ? "app →" : "← host"}</span>
        <span className="log-kind">{kind}</span>
        <span className="log-title">{title}</span>
        <span className="log-time">{(milliseconds / 1000).toFixed(2)} s</span>
      </button>
    </li>
  );
}
