import Avatar from "@atlaskit/avatar";
import Heading from "@atlaskit/heading";
import { useContext } from "react";
import { PeopleContext } from "../uikit/user";
import { AdfView } from "./adf-view";
import type { IssueComment } from "./jira-api";

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

interface CommentListProps {
  readonly comments: readonly IssueComment[];
  /** Only a request has customers, from whom a comment can be kept. */
  readonly isRequest: boolean;
}

export function CommentList({ comments, isRequest }: CommentListProps) {
  const names = useContext(PeopleContext);
  return (
    <section aria-label="Comments">
      <Heading as="h3" size="xsmall">
        Comments
      </Heading>
      <ol className="comments">
        {comments.map(({ id, author, created, body, jsdPublic }) => (
          <li key={id} className={isRequest && !jsdPublic ? "comment comment-internal" : "comment"}>
            <p className="comment-head">
              <Avatar size="small" />
              <b>{names.get(author.accountId) ?? "Somebody"}</b>
              <span>{TIME.format(Date.parse(created.replace("+0000", "Z")))}</span>
              {isRequest && !jsdPublic && <span>Internal note</span>}
            </p>
            <AdfView document={body} />
          </li>
        ))}
      </ol>
    </section>
  );
}
