// The worker that judges. It speaks to the pages of the app alone: what it is told stays in the browser.
// The checks import it too: named here, both files are fetched at once and not one after the other.
import "../../shared/privacy/find";
import type { Instant } from "../../shared/types";
import { failed } from "./fault";
import { type Judged, startJudge } from "./judge";
import { type JudgeRequest, replyOf, valuesAfter } from "./judge-messages";
import type { Values } from "./live-ticket";

// Engines compile a pattern when it is first used, which for all of them takes many times as long as a verdict.
const REHEARSAL: Values = {
  "ticket.id": 1,
  "ticket.createdAt": "2026-01-01T09:00:00Z",
  "ticket.subject": "Export fails",
  "ticket.description": "Since 09:30 UTC every export in production fails with error 503.\n1. Open the list\n2. Export",
};

/** While the page still asks Zendesk for the ticket there is time to rehearse; once it has come there is none. */
const rehearsal = setTimeout(() => {
  const task = { values: REHEARSAL, setting: "", isNewTicket: false, now: Date.now() as Instant };
  void startJudge()(task).catch(() => {});
});

/** Answers one page. What it is told is known to this page alone, and forgotten with it. */
function serve(page: Pick<MessagePort, "addEventListener" | "postMessage">): void {
  const judge = startJudge();
  let values: Values = {};
  let sent: Judged | null = null;
  page.addEventListener("message", async ({ data: request }: MessageEvent<JudgeRequest>) => {
    clearTimeout(rehearsal);
    values = valuesAfter(request, values);
    // An uncaught error would be told in the console, and its message may hold what a customer wrote.
    const answer = await judge({ ...request, values }).catch(() => failed("crashed"));
    page.postMessage(replyOf(request.id, answer, sent));
    if (answer.ok) sent = answer.value;
  });
}

if ("onconnect" in self) {
  // The types are those of a page: a shared worker is told of each page by a message with its port.
  self.addEventListener("connect", (event) => {
    for (const port of (event as MessageEvent).ports) {
      serve(port);
      port.start();
    }
  });
} else serve(self as unknown as MessagePort);
