import Button from "@atlaskit/button/new";
import TextArea from "@atlaskit/textarea";
import { useState } from "react";
import { adfOf } from "./adf-of";
import { type Issue, jiraAs } from "./jira-api";

interface CommentFormProps {
  readonly issue: Issue;
  readonly jira: ReturnType<typeof jiraAs>;
  onSent(): void;
}

/** Adds a comment: as whoever is signed in, or, since a workbench has no customers, as the one who raised the request. */
export function CommentForm({ issue: { key, fields }, jira, onSent }: CommentFormProps) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const isRequest = fields.project.projectTypeKey === "service_desk";
  const send = async (as: ReturnType<typeof jiraAs>) => {
    setProblem(null);
    try {
      await as.comment(key, adfOf(text));
      setText("");
      onSent();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const isEmpty = text.trim() === "";
  return (
    <form className="comment-form" aria-label="Add a comment" onSubmit={(event) => event.preventDefault()}>
      <TextArea
        aria-label="Your comment"
        placeholder="Add a comment"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      <div className="form-buttons">
        <Button isDisabled={isEmpty} onClick={() => send(jira)}>
          Comment
        </Button>
        {isRequest && (
          <Button appearance="subtle" isDisabled={isEmpty} onClick={() => send(jiraAs(fields.reporter.accountId))}>
            Comment as the customer
          </Button>
        )}
      </div>
    </form>
  );
}
