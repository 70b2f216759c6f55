import type { Site } from "./jira-api";

interface IssueListProps {
  readonly issues: Site["issues"];
  readonly chosen: string;
  onChoose(key: string): void;
}

export function IssueList({ issues, chosen, onChoose }: IssueListProps) {
  return (
    <nav className="issue-list" aria-label="Issues">
      <ul>
        {issues.map(({ key, summary, shows }) => (
          <li key={key}>
            <button type="button" aria-current={key === chosen ? "true" : undefined} onClick={() => onChoose(key)}>
              <span className="issue-key">{key}</span>
              <span>{summary}</span>
              <span className="issue-shows">{shows}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
