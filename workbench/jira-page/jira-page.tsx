import { useMemo, useState } from "react";
import type { JiraFaultStatus } from "../forge/local-jira";
import { PeopleContext } from "../uikit/user";
import { IssueList } from "./issue-list";
import { IssueView } from "./issue-view";
import { jiraAs } from "./jira-api";
import { TopLine } from "./top-line";
import { useLoaded } from "./use-loaded";

const VISITOR = "noor";

/** Jira, as much of it as the app needs: a list of issues, one of them open, and the app beside it. */
export function JiraPage({ first }: { readonly first: string | null }) {
  const [person, setPerson] = useState(VISITOR);
  const [chosen, setChosen] = useState(first);
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
      <TopLine
        people={site.people.filter(({ role }) => role !== "customer")}
        person={person}
        onPerson={setPerson}
        fault={fault}
        onFault={(status) => void jira.setFault(status).then(() => setFault(status))}
      />
      <div className="jira">
        <IssueList issues={site.issues} chosen={key} onChoose={setChosen} />
        <IssueView key={`${key} ${person}`} issueKey={key} jira={jira} />
      </div>
    </PeopleContext.Provider>
  );
}
