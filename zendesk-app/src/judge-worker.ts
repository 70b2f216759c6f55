// The worker that judges. It speaks to the pages of the app alone: what it is told stays in the browser.
// The checks import it too: named here, both files are fetched at once and not one after the other.
import "../../shared/privacy/find";
import type { Instant } from "../../shared/types";
import { failed } from "./fault";
import { type Judged, startJudge } from "./judge";
import { type JudgeRequest, replyOf, valuesAfter } from "./judge-messages";
import type { Values } from "./live-ticket";
import { REHEARSAL } from "./rehearsal";

const QUIET_MILLISECONDS = 1000;
/** By then engines have made fast what runs often; a worker of one page has no time for it. */
const ROUNDS = 8;

// Whoever starts a worker is about to ask.
let askedAt = performance.now();
const isQuiet = () => performance.now() - askedAt > QUIET_MILLISECONDS;

async function quiet(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, isQuiet() ? 0 : QUIET_MILLISECONDS));
  while (!isQuiet());
}

/** Judges for nobody while nobody asks: whoever does finds time for an answer between one rehearsal and the next. */
async function rehearse(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    // It knows nothing of the texts of the round before, and so reads them again.
    const judge = startJudge();
    for (const values of REHEARSAL) {
      await quiet();
      await judge({ values, setting: "", isNewTicket: false, now: Date.now() as Instant });
    }
  }
}

/** Answers one page. What it is told is known to this page alone, and forgotten with it. */
function serve(page: Pick<MessagePort, "addEventListener" | "postMessage">): void {
  const judge = startJudge();
  let values: Values = {};
  let sent: Judged | null = null;
  page.addEventListener("message", async ({ data: request }: MessageEvent<JudgeRequest>) => {
    askedAt = performance.now();
    values = valuesAfter(request, values);
    // An uncaught error would be told in the console, and its message may hold what a customer wrote.
    const answer = await judge({ ...request, values }).catch(() => failed("crashed"));
    page.postMessage(replyOf(request.id, answer, sent));
    if (answer.ok) sent = answer.value;
  });
}

const isShared = "onconnect" in self;
if (isShared) {
  // The types are those of a page: a shared worker is told of each page by a message with its port.
  self.addEventListener("connect", (event) => {
    for (const port of (event as MessageEvent).ports) {
      serve(port);
      port.start();
    }
  });
} else serve(self as unknown as MessagePort);

void rehearse(isShared ? ROUNDS : 1).catch(() => {});
