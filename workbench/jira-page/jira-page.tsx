import { useMemo, useState } from "react";
import type { JiraFaultStatus } from "../forge/local-jira";
import { AddressContext } from "../uikit/link";
import { PeopleContext } from "../uikit/user";
import { shownAt } from "./address";
import { AppPlace } from "./app-place";
import { IssueList } from "./issue-list";
import { IssueView } from "./issue-view";
import { jiraAs } from "./jira-api";
import { PlaceBar } from "./place-bar";
import type { Place } from "./places";
import { SearchPlace } from "./search-place";
import { TopLine } from "./top-line";
import { useLoaded } from "./use-loaded";

const VISITOR = "noor";
const ADMINISTRATOR = "ada";

interface JiraPageProps {
  readonly firstIssue: string | null;
  readonly firstPlace: Place;
  /** What the place of searches asks for. */
  readonly query: string;
}

/** Jira, as much of it as the app needs: issues with the app beside each, and the places of its own pages. */
export function JiraPage({ firstIssue, firstPlace, query }: JiraPageProps) {
  const [person, setPerson] = useState(firstPlace === "settings" ? ADMINISTRATOR : VISITOR);
  const [place, setPlace] = useState(firstPlace);
  const [chosen, setChosen] = useState(firstIssue);
  const [fault, setFault] = useState<JiraFaultStatus>(null);
  const jira = useMemo(() => jiraAs(person), [person]);
  const site = useLoaded(jira.site, "site");
  const names = useMemo(
    () => new Map(site?.people.map(({ accountId, displayName }) => [accountId, displayName])),
    [site],
  );
  if (site === null) return <p className="jira-wait">Opening Jira…</p>;
  const key = chosen ?? site.issues[0]?.key ?? "";
  return (
    <PeopleContext.Provider value={names}>
      <AddressContext.Provider value={shownAt}>
        <TopLine
          people={site.people.filter(({ role }) => role !== "customer")}
          person={person}
          onPerson={setPerson}
          fault={fault}
          onFault={(status) => void jira.setFault(status).then(() => setFault(status))}
        >
          <PlaceBar place={place} onPlace={setPlace} />
        </TopLine>
        {place === "issue" && (
          <div className="jira">
            <IssueList issues={site.issues} chosen={key} onChoose={setChosen} />
            <IssueView key={`${key} ${person}`} issueKey={key} jira={jira} />
          </div>
        )}
        {place === "search" && <SearchPlace key={person} firstQuery={query} jira={jira} />}
        {place !== "issue" && place !== "search" && <AppPlace key={`${place} ${person}`} place={place} jira={jira} />}
      </AddressContext.Provider>
    </PeopleContext.Provider>
  );
}
