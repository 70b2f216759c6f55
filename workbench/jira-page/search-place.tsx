import Button from "@atlaskit/button/new";
import Heading from "@atlaskit/heading";
import Link from "@atlaskit/link";
import Lozenge from "@atlaskit/lozenge";
import TextArea from "@atlaskit/textarea";
import { useCallback, useEffect, useState } from "react";
import { shownAt } from "./address";
import type { Found, jiraAs } from "./jira-api";

interface SearchPlaceProps {
  readonly firstQuery: string;
  readonly jira: ReturnType<typeof jiraAs>;
}

/** What Jira's search answers to a query, as plain as a list. */
export function SearchPlace({ firstQuery, jira }: SearchPlaceProps) {
  const [query, setQuery] = useState(firstQuery);
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const find = useCallback(
    async (jql: string) => {
      setFound(null);
      setProblem(null);
      try {
        setFound(await jira.search(jql));
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error));
      }
    },
    [jira],
  );
  useEffect(() => void find(firstQuery), [find, firstQuery]);
  return (
    <main className="app-place" aria-label="Search">
      <Heading as="h2" size="medium">
        Search
      </Heading>
      <form
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          void find(query);
        }}
      >
        <TextArea aria-label="JQL" value={query} onChange={({ target: { value } }) => setQuery(value)} />
        <Button type="submit">Search</Button>
      </form>
      {problem !== null && <p role="alert">{problem}</p>}
      {found !== null && <Issues found={found} />}
    </main>
  );
}

function Issues({ found: { issues, isLast } }: { readonly found: Found }) {
  return (
    <>
      <p role="status">{`${isLast ? "" : "The first "}${issues.length} ${issues.length === 1 ? "issue" : "issues"}`}</p>
      <ul className="search-issues">
        {issues.map(({ key, fields: { summary, status, created } }) => (
          <li key={key}>
            <Link href={shownAt(`/browse/${key}`)}>{key}</Link>
            <span>{summary}</span>
            <Lozenge>{status.name}</Lozenge>
            <span className="issue-shows">created {created.slice(0, 10)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
