import { memo, useLayoutEffect, useRef } from "react";
import type { Audit, Comment, User } from "../zendesk/records";
import { changeWords } from "./change-words";
import type { Session } from "./session";
import { ago, instantWords } from "./words";

// As Zendesk does, which shows the older ones when somebody scrolls up to them.
const SHOWN = 400;

/** What was said and what changed, oldest first. Text is shown as text, whatever it holds. */
export function Conversation({ session }: { readonly session: Session }) {
  const { store, desk, clock } = session;
  const all = store.audits(desk.selected());
  const audits = all.slice(-SHOWN);
  const list = useRef<HTMLOListElement>(null);
  const count = all.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is the reason to scroll.
  useLayoutEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: "end" });
  }, [count]);
  const minute = Math.floor(clock.now() / 60_000);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
    <ol className="conversation" ref={list} tabIndex={0} aria-label="Conversation">
      {count > SHOWN && <li className="changes">{count - SHOWN} earlier updates are not shown</li>}
      {audits.flatMap((audit) => [
        audit.comment !== null && (
          <Message key={audit.id} comment={audit.comment} author={store.user(audit.authorId)} minute={minute} />
        ),
        <Changes key={`${audit.id}-changes`} audit={audit} session={session} />,
      ])}
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
          <Time at={comment.at} minute={minute} />
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

function Changes({ audit, session: { store } }: { readonly audit: Audit; readonly session: Session }) {
  const changes = audit.changes.flatMap((change) => changeWords(change, store) ?? []);
  if (changes.length === 0) return null;
  const who = audit.channel === "rule" ? "A trigger" : (store.user(audit.authorId)?.name ?? "Somebody");
  return (
    <li className="changes">
      {who}: {changes.join(", ")}
    </li>
  );
}

const Time = ({ at, minute }: { readonly at: number; readonly minute: number }) => (
  <time dateTime={new Date(at).toISOString()} title={`${instantWords(at)} UTC`}>
    {ago(at, minute * 60_000)}
  </time>
);

const initials = (name: string): string =>
  name
    .split(" ")
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join("");
