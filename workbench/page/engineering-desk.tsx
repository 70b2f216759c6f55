import { useState } from "react";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { EvidenceKind } from "../../shared/types";
import { JIRA_STATUSES, type JiraIssue } from "../jira/store";
import { JIRA_LINK_ACCESS } from "../zendesk/jira-links";
import type { Session } from "./session";

/** What engineering says of an issue. */
export interface Review {
  readonly state: "accepted" | "returned";
  readonly reasons?: readonly string[];
  readonly missing?: readonly EvidenceKind[];
}

/** Writes the issue property `firstpass-review`, as the Jira app does. */
export function reviewIssue(
  { jira, clock }: Session,
  key: string,
  { state, reasons = [], missing = [] }: Review,
): void {
  const review = { state, reasons, missing, at: new Date(clock.now()).toISOString() };
  jira.change(key, ({ properties, status }) => ({
    properties: new Map(properties).set("firstpass-review", { review }),
    status: state === "accepted" ? JIRA_STATUSES[1] : status,
  }));
}

const ACCESS_WORDS: Readonly<Record<(typeof JIRA_LINK_ACCESS)[number], string>> = {
  "not-installed": "Not installed",
  administrators: "For administrators",
  everyone: "For every agent",
};

/** The engineers' side: the issues that came, to accept or to return. */
export function EngineeringDesk({ session }: { readonly session: Session }) {
  const issues = session.jira.issues();
  return (
    <details
      className="faults"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary>{issues.length === 0 ? "Engineering" : `Engineering: ${issues.length}`}</summary>
      <div className="faults-panel desk-panel">
        {issues.length === 0 && <p>Nothing was escalated yet.</p>}
        {issues.map((issue) => (
          <Issue key={issue.key} issue={issue} session={session} />
        ))}
        <LinkAccess session={session} />
      </div>
    </details>
  );
}

function Issue({ issue, session }: { readonly issue: JiraIssue; readonly session: Session }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const answer = stateOf(issue);
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const giveBack = () => {
    const missing = DEFAULT_POLICY.returnReasons
      .filter(({ id }) => chosen.includes(id))
      .flatMap(({ kinds = [] }) => kinds);
    reviewIssue(session, issue.key, { state: "returned", reasons: chosen, missing });
  };
  return (
    <article className="desk-issue" aria-label={issue.key}>
      <h2>
        {issue.key} <span>{answer}</span>
      </h2>
      <p>{issue.summary}</p>
      <details>
        <summary>{issue.comments.length === 0 ? "Description" : `Description, ${issue.comments.length} added`}</summary>
        <pre>{[issue.description, ...issue.comments].map(plainText).join("\n\n")}</pre>
      </details>
      <fieldset>
        <legend className="hidden">Reasons to return {issue.key}</legend>
        {DEFAULT_POLICY.returnReasons.map(({ id, label }) => (
          <label key={id} className="field-check">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" className="quiet" onClick={() => reviewIssue(session, issue.key, { state: "accepted" })}>
        Accept
      </button>
      <button type="button" className="quiet" disabled={chosen.length === 0} onClick={giveBack}>
        Return
      </button>
    </article>
  );
}

function stateOf({ properties, status }: JiraIssue): string {
  const property = properties.get("firstpass-review") as { readonly review?: Review } | undefined;
  return property?.review?.state ?? status.name;
}

/** The words of an ADF document, a line for each block. */
function plainText(node: unknown): string {
  if (typeof node !== "object" || node === null) return "";
  const { type, text, content } = node as { type?: string; text?: string; content?: readonly unknown[] };
  if (type === "hardBreak") return "\n";
  const inner = text ?? (content ?? []).map(plainText).join(type === "tableRow" ? " · " : "");
  const isBlock = type === "heading" || type === "tableRow" || type === "listItem" || type === "blockquote";
  return isBlock || type === "paragraph" ? `${inner.trimEnd()}\n` : inner;
}

/** Who of the account may use Zendesk's own links to Jira; no setting of the app. */
function LinkAccess({ session }: { readonly session: Session }) {
  return (
    <label className="field">
      <span className="caption">Zendesk's own links to Jira</span>
      <select
        value={session.jiraLinks.access()}
        onChange={(event) => {
          const access = JIRA_LINK_ACCESS.find((one) => one === event.target.value);
          if (access !== undefined) session.jiraLinks.setAccess(access);
          session.reopenApp();
        }}
      >
        {JIRA_LINK_ACCESS.map((access) => (
          <option key={access} value={access}>
            {ACCESS_WORDS[access]}
          </option>
        ))}
      </select>
    </label>
  );
}
