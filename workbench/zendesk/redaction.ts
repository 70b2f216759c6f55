import { HttpResponse, http, type RequestHandler } from "msw";
import { htmlToText } from "../../shared/normalise/html";
import { commentAnswer } from "./answers";
import { escapeHtml } from "./html";
import type { Comment } from "./records";
import type { Store } from "./store";

const notFound = () => HttpResponse.json({ error: "RecordNotFound", description: "Not found" }, { status: 404 });
const invalid = (description: string) => HttpResponse.json({ error: "RecordInvalid", description }, { status: 422 });

const MARKED = /<redact>([^<]*)<\/redact>/g;
const MARKED_TAG = /<[a-z][a-z0-9]* redact[^>]*>/gi;
const MARK = /<\/?redact>|(?<=<[a-z][a-z0-9]*) redact(?=[\s>])/gi;

/** Redaction of comments: Agent Workspace's by marks in the HTML, and the older one by the text itself. */
export function redactionHandlers(store: Store): readonly RequestHandler[] {
  const answer = (ticketId: number, commentId: number, change: (comment: Comment) => Partial<Comment>) => {
    const comment = store.rewrite(ticketId, commentId, change);
    return comment === null ? notFound() : HttpResponse.json({ comment: commentAnswer(comment) });
  };
  return [
    http.put("*/api/v2/comment_redactions/:comment", async ({ params, request }) => {
      const sent: unknown = await request.json().catch(() => null);
      if (typeof sent !== "object" || sent === null || !("ticket_id" in sent)) return invalid("ticket_id is required");
      const [ticketId, commentId] = [Number(sent.ticket_id), Number(params.comment)];
      const marked = "html_body" in sent ? sent.html_body : null;
      const comment = store.comments(ticketId).find(({ id }) => id === commentId);
      if (comment === undefined) return notFound();
      if (typeof marked !== "string" || marked.replace(MARK, "") !== comment.html)
        return invalid("html_body is invalid");
      const html = marked.replace(MARKED, (_, text: string) => blocks(htmlToText(text))).replace(MARKED_TAG, "");
      return answer(ticketId, commentId, () => ({ html, body: htmlToText(html) }));
    }),
    http.put("*/api/v2/tickets/:id/comments/:comment/redact", async ({ params, request }) => {
      const sent: unknown = await request.json().catch(() => null);
      const text = typeof sent === "object" && sent !== null && "text" in sent ? sent.text : null;
      const ticketId = Number(params.id);
      if (typeof text !== "string" || text === "") return invalid("text is required");
      if (store.ticket(ticketId)?.status === "closed") return invalid("Ticket is closed");
      return answer(ticketId, Number(params.comment), ({ body, html }) => ({
        body: body.replaceAll(text, blocks(text)),
        html: html.replaceAll(escapeHtml(text), blocks(text)),
      }));
    }),
  ];
}

const blocks = (text: string): string => "▇".repeat(text.length);
