import { memo, useLayoutEffect, useRef } from "react";
import type { Comment, User } from "../zendesk/records";
import type { Session } from "./session";
import { ago, instantWords } from "./words";

export function Conversation({ session }: { readonly session: Session }) {
  const { ticket } = session.desk.form();
  const comments = session.store.comments(ticket.id);
  const list = useRef<HTMLOListElement>(null);
  const count = comments.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is the reason to scroll.
  useLayoutEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: "end" });
  }, [count]);
  const minute = Math.floor(session.clock.now() / 60_000);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
    <ol className="conversation" ref={list} tabIndex={0} aria-label="Conversation">
      {comments.map((comment) => (
        <Message key={comment.id} comment={comment} author={session.store.user(comment.authorId)} minute={minute} />
      ))}
    </ol>
  );
}

interface MessageProps {
  readonly comment: Comment;
  readonly author: User | undefined;
  /** The workbench's time in whole minutes, so that a ticking second draws nothing again. */
  readonly minute: number;
}

const Message = memo(function Message({ comment, author, minute }: MessageProps) {
  const kind = !comment.public ? "note" : author?.role === "end-user" ? "customer" : "agent";
  const words = { note: "Internal note", customer: "Customer", agent: "Public reply" }[kind];
  return (
    <li className={`message message-${kind}`}>
      <span className="avatar" aria-hidden="true">
        {initials(author?.name ?? "?")}
      </span>
      <div className="message-body">
        <p className="message-head">
          <b>{author?.name ?? "Unknown"}</b>
          <span className="message-kind">{words}</span>
          <time dateTime={new Date(comment.at).toISOString()} title={`${instantWords(comment.at)} UTC`}>
            {ago(comment.at, minute * 60_000)}
          </time>
        </p>
        <div className="message-text" dir="auto">
          {comment.body}
        </div>
        {comment.attachments.length > 0 && (
          <ul className="attachments">
            {comment.attachments.map(({ id, fileName, size }) => (
              <li key={id}>
                <bdi>{fileName}</bdi> <span>{Math.ceil(size / 1024)} KB</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
});

const initials = (name: string): string =>
  name
    .split(" ")
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join("");
