import Button from "@atlaskit/button/new";
import Heading from "@atlaskit/heading";
import Lozenge from "@atlaskit/lozenge";
import { useEffect, useState } from "react";
import { Activity } from "./activity";
import { AdfView } from "./adf-view";
import { AppView } from "./app-view";
import { CommentForm } from "./comment-form";
import { CommentList } from "./comment-list";
import { ContextPanel } from "./context-panel";
import { EditForm } from "./edit-form";
import type { jiraAs } from "./jira-api";
import { useLoaded } from "./use-loaded";

interface IssueViewProps {
  readonly issueKey: string;
  readonly jira: ReturnType<typeof jiraAs>;
}

/** One issue with its comments, and the app among its details. */
export function IssueView({ issueKey, jira }: IssueViewProps) {
  // Grows with each change made here, which the app hears of, and with each call of the app, which may have changed it.
  const [version, setVersion] = useState({ read: 0, changed: 0 });
  const [isEditing, setEditing] = useState(false);
  useEffect(() => {
    window.parent.postMessage({ "workbench-jira": version }, window.location.origin);
  }, [version]);
  const issue = useLoaded(() => jira.issue(issueKey), version);
  const comments = useLoaded(() => jira.comments(issueKey), version);
  const changed = () => setVersion(({ read, changed: count }) => ({ read, changed: count + 1 }));
  if (issue === null || comments === null) return <p className="jira-wait">Opening {issueKey}…</p>;
  const { summary, description, status, priority, project, reporter, attachment } = issue.fields;
  return (
    <>
      <main className="issue" aria-label={issueKey}>
        <p className="issue-path">
          {project.name} / {issueKey}
        </p>
        {isEditing ? (
          <EditForm
            issue={issue}
            onSave={async (edit) => {
              await jira.edit(issueKey, edit);
              setEditing(false);
              changed();
            }}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <>
            <Heading as="h2" size="large">
              {summary}
            </Heading>
            <div className="issue-facts">
              <Lozenge appearance="inprogress">{status.name}</Lozenge>
              <span>Priority: {priority.name}</span>
              <span>Reporter: {reporter.displayName}</span>
              <Button spacing="compact" onClick={() => setEditing(true)}>
                Edit
              </Button>
            </div>
            <Heading as="h3" size="xsmall">
              Description
            </Heading>
            <AdfView document={description} />
            {attachment.length > 0 && <p>Attached: {attachment.map(({ filename }) => filename).join(", ")}</p>}
          </>
        )}
        <Activity
          comments={
            <>
              <CommentList comments={comments} isRequest={project.projectTypeKey === "service_desk"} />
              <CommentForm issue={issue} jira={jira} onSent={changed} />
            </>
          }
          invoke={(functionKey, payload) => jira.invoke({ page: "timeline", issueKey, functionKey, payload })}
        />
      </main>
      <aside className="issue-details" aria-label="Details">
        <ContextPanel readLozenge={() => jira.lozenge(issueKey)} version={version}>
          <AppView
            page="verdict"
            changes={version.changed}
            invoke={async (functionKey, payload) => {
              const answer = await jira.invoke({ page: "verdict", issueKey, functionKey, payload });
              setVersion(({ read, changed: count }) => ({ read: read + 1, changed: count }));
              return answer;
            }}
          />
        </ContextPanel>
      </aside>
    </>
  );
}
