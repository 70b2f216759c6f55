import { FAULTS, type FaultKind, NO_FAULT } from "../zendesk/faults";
import type { Session } from "./session";

const WORDS: Readonly<Record<FaultKind, string>> = {
  none: "Works",
  "rate-limited": "Too many requests (429)",
  "server-error": "Server error (500)",
  offline: "Offline",
  malformed: "Answers cut short",
  nonsense: "Answers of another shape",
  "session-expired": "Session expired (401)",
  forbidden: "Not allowed (403)",
  "writes-forbidden": "Read only (403)",
  "writes-rejected": "Invalid changes (422)",
  "lost-answer": "Answers get lost",
};

const LATENCIES = [0, 300, 1500, 6000];

/** Switches for everything that can go wrong between the app and Zendesk. */
export function FaultPanel({ session }: { readonly session: Session }) {
  const fault = session.fault();
  const calm = fault.kind === "none" && fault.latencyMilliseconds === 0;
  return (
    <details
      className="faults"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector("summary")?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
      }}
    >
      <summary className={calm ? "" : "faults-on"}>{calm ? "Faults" : `Faults: ${WORDS[fault.kind]}`}</summary>
      <div className="faults-panel">
        <label className="field">
          <span className="caption">Zendesk's and Jira's API</span>
          <select value={fault.kind} onChange={(event) => session.setFault({ kind: kindOf(event.target.value) })}>
            {FAULTS.map((kind) => (
              <option key={kind} value={kind}>
                {WORDS[kind]}
              </option>
            ))}
          </select>
        </label>
        {fault.kind === "rate-limited" && (
          <label className="field">
            <span className="caption">Retry-After (seconds)</span>
            <input
              type="number"
              min={0}
              value={fault.retryAfterSeconds}
              onChange={(event) => session.setFault({ retryAfterSeconds: Number(event.target.value) })}
            />
          </label>
        )}
        <label className="field">
          <span className="caption">Latency</span>
          <select
            value={fault.latencyMilliseconds}
            onChange={(event) => session.setFault({ latencyMilliseconds: Number(event.target.value) })}
          >
            {LATENCIES.map((milliseconds) => (
              <option key={milliseconds} value={milliseconds}>
                {milliseconds === 0 ? "None" : `${milliseconds / 1000} s`}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="quiet" onClick={() => session.setFault(NO_FAULT)}>
          All well again
        </button>
      </div>
    </details>
  );
}

const kindOf = (value: string): FaultKind => FAULTS.find((kind) => kind === value) ?? "none";
