import type { Attachment, Author, Instant, TextId, TicketText } from "../types";
import type { Decision } from "./decision";
import { htmlToText } from "./html";
import { at, bytesAt, epochAt, flagAt, idAt, instantAt, isRecord, type Json, listAt, textAt } from "./json";
import type { ZendeskRecord } from "./zendesk-records";
import { roleOf, type ZendeskSides } from "./zendesk-sides";

interface Draft {
  /** Of Zendesk's comment; null for chats and for a description that stands alone. */
  readonly commentId: string | null;
  readonly by: Author;
  readonly public: boolean;
  readonly at: Instant | null;
  readonly body: string;
  readonly files: readonly unknown[];
}

interface Sources {
  readonly comments: readonly unknown[];
  readonly audits: readonly unknown[];
  readonly records: readonly ZendeskRecord[];
}

interface Texts {
  readonly texts: readonly TicketText[];
  readonly attachments: readonly Attachment[];
  readonly commentIds: CommentIds;
}

/** Which of Zendesk's comments a text was read from. Texts count from 1 in order of time, so their ids do not tell. */
export type CommentIds = ReadonlyMap<TextId, string>;

/** A first comment this close to the ticket's creation is its description: both come from one save. */
const SAME_SAVE_MILLISECONDS = 60_000;

/**
 * Comments (from the list, or from the audits where there is no list) and chat messages as texts, oldest first. The
 * first one is the description; the ticket's own description stands in where it is not among them. A private note that
 * goes with a record keeps its place and number, and of its words only what an agent was told is read.
 */
export function readZendeskTexts(
  ticket: Json,
  createdAt: Instant,
  { comments, audits, records }: Sources,
  users: ZendeskSides["users"],
): Texts {
  const requester = idAt(ticket, "requester_id");
  const listed = comments.length > 0 ? comments : commentsOf(audits);
  const recorded = new Map(records.map((record) => [record.audit, record.decision]));
  const drafts = oldestFirst(
    listed.map((comment) => {
      const draft = readComment(comment, requester, users);
      const decision = draft.public ? undefined : recorded.get(idAt(comment, "audit_id") ?? "");
      return decision === undefined ? draft : { ...draft, body: ownWords(draft.body, decision) };
    }),
  );
  const all = oldestFirst([...drafts, ...readChats(audits, drafts)]);
  const own = textAt(ticket, "description");
  const first = all[0];
  const holdsDescription =
    first !== undefined && (own === null || first.at === null || first.at - createdAt <= SAME_SAVE_MILLISECONDS);
  if (own !== null && !holdsDescription) {
    const author = idAt(ticket, "submitter_id");
    const isAgents = textAt(users.get(author ?? ""), "role") !== null && roleOf(author, requester, users) === "agent";
    const isOpen = flagAt(ticket, "is_public") ?? true;
    all.unshift({
      commentId: null,
      by: isAgents ? "agent" : "customer",
      public: isOpen,
      at: createdAt,
      body: own,
      files: [],
    });
  }
  return number(all);
}

/** What an agent was told, without the line that names it; the words of any other decision say nothing of the problem. */
function ownWords(body: string, { kind }: Decision): string {
  const line = body.indexOf("\n");
  return kind !== "added" || line < 0 ? "" : body.slice(line).trimStart();
}

function number(drafts: readonly Draft[]): Texts {
  const texts: TicketText[] = [];
  const attachments: Attachment[] = [];
  const commentIds = new Map<TextId, string>();
  for (const [index, { files, commentId, ...draft }] of drafts.entries()) {
    const id = index === 0 ? "description" : `comment:${index + 1}`;
    texts.push({ id, ...draft });
    if (commentId !== null) commentIds.set(id, commentId);
    for (const file of files) {
      if (flagAt(file, "deleted") === true) continue;
      const name = textAt(file, "file_name") ?? textAt(file, "filename");
      const fileId = idAt(file, "id") ?? `a${attachments.length + 1}`;
      attachments.push({
        id: fileId,
        name: name ?? fileId,
        bytes: bytesAt(file, "size"),
        type: textAt(file, "content_type") ?? textAt(file, "mime_type"),
        text: id,
      });
    }
  }
  return { texts, attachments, commentIds };
}

function readComment(comment: unknown, requester: string | null, users: ZendeskSides["users"]): Draft {
  const html = textAt(comment, "html_body");
  const body = html === null ? (textAt(comment, "plain_body") ?? textAt(comment, "body") ?? "") : htmlToText(html);
  const spoken = textAt(comment, "data", "transcription_text");
  return {
    commentId: idAt(comment, "id"),
    by: roleOf(idAt(comment, "author_id"), requester, users),
    public: flagAt(comment, "public") ?? true,
    at: instantAt(comment, "created_at"),
    body: spoken === null || body.includes(spoken) ? body : `${body}\n\n${spoken}`.trim(),
    files: listAt(comment, "attachments"),
  };
}

function commentsOf(audits: readonly unknown[]): readonly unknown[] {
  return audits.flatMap((audit) =>
    listAt(audit, "events").flatMap((event) => {
      const type = textAt(event, "type");
      if (!isRecord(event) || (type !== "Comment" && type !== "VoiceComment")) return [];
      const author = at(event, "author_id") ?? at(audit, "author_id");
      return [{ ...event, audit_id: at(audit, "id"), created_at: at(audit, "created_at"), author_id: author }];
    }),
  );
}

/** Messages of chats that no comment repeats as a transcript. */
function readChats(audits: readonly unknown[], comments: readonly Draft[]): readonly Draft[] {
  const chats: Draft[] = [];
  for (const audit of audits) {
    for (const event of listAt(audit, "events")) {
      const messages = listAt(event, "value", "history").flatMap(readMessage);
      const first = messages.find(({ body }) => body !== "")?.body;
      if (first === undefined || !comments.some(({ body }) => body.includes(first))) chats.push(...messages);
    }
  }
  return chats;
}

function readMessage(message: unknown): readonly Draft[] {
  const type = textAt(message, "type");
  const isFile = type === "ChatFileAttachment";
  if (type !== "ChatMessage" && !isFile) return [];
  const actor = textAt(message, "actor_type");
  return [
    {
      commentId: null,
      by: actor === "end-user" ? "customer" : actor === "agent" ? "agent" : "system",
      public: true,
      at: epochAt(message, "timestamp"),
      body: isFile ? "" : (textAt(message, "message") ?? ""),
      files: isFile ? [message] : [],
    },
  ];
}

/** By time where every text has one, else as given. */
function oldestFirst(drafts: readonly Draft[]): Draft[] {
  const copy = [...drafts];
  return copy.some((draft) => draft.at === null) ? copy : copy.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}
