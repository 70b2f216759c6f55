import type { ReactNode } from "react";
import type { JiraFaultStatus } from "../forge/local-jira";
import type { Site } from "./jira-api";

const FAULTS: readonly { readonly status: JiraFaultStatus; readonly words: string }[] = [
  { status: null, words: "Works" },
  { status: 401, words: "Session expired (401)" },
  { status: 403, words: "Not allowed (403)" },
  { status: 404, words: "Not found (404)" },
  { status: 429, words: "Too many requests (429)" },
  { status: 500, words: "Server error (500)" },
];

interface TopLineProps {
  readonly people: Site["people"];
  readonly person: string;
  onPerson(accountId: string): void;
  readonly fault: JiraFaultStatus;
  onFault(status: JiraFaultStatus): void;
  readonly children: ReactNode;
}

/** Who looks at Jira, and what Jira answers the app. */
export function TopLine({ people, person, onPerson, fault, onFault, children }: TopLineProps) {
  return (
    <header className="jira-top">
      <h1>Jira</h1>
      {children}
      <label>
        Signed in as
        <select value={person} onChange={(event) => onPerson(event.target.value)}>
          {people.map(({ accountId, displayName, role }) => (
            <option key={accountId} value={accountId}>
              {displayName} ({role})
            </option>
          ))}
        </select>
      </label>
      <label>
        Jira answers the app
        <select
          value={String(fault)}
          onChange={({ target }) =>
            onFault(FAULTS.find(({ status }) => String(status) === target.value)?.status ?? null)
          }
        >
          {FAULTS.map(({ status, words }) => (
            <option key={words} value={String(status)}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
