import { createRoot } from "react-dom/client";
import type { Instant } from "../../shared/types";
import { App, type Connected, type Start } from "./app";
import { isRecord } from "./fault";
import { followTicket } from "./live-ticket";
import { CONVERSATION_EVENTS, DRAFT_EVENTS, DRAFT_PATHS, ticketEvents, ticketPaths } from "./ticket-paths";
import { connect, type Zendesk } from "./zendesk";

const CLOCK_MILLISECONDS = 30_000;

// The skeleton is drawn before the checks have come; they load while the page shakes hands with Zendesk.
const core = import("./core");

const element = document.getElementById("firstpass");
if (element === null) throw new Error("The page has no element named firstpass.");
const root = createRoot(element);
const show = (start: Start): void => root.render(<App start={start} />);

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function follow(zendesk: Zendesk): Promise<Connected> {
  const { judge, unsavedValues, policyInForce } = await core;
  const inForce = await policyInForce(zendesk.settings.policy);
  const { policy } = inForce;
  const live = followTicket({
    zendesk,
    paths: { ticket: ticketPaths(policy), draft: DRAFT_PATHS },
    judge: (values) => {
      const now = Date.now() as Instant;
      return judge(zendesk.isNewTicket ? unsavedValues(values, now) : values, policy, now);
    },
    sleep,
  });
  for (const event of DRAFT_EVENTS) zendesk.on(event, () => live.touch("draft"));
  for (const event of ticketEvents(policy)) zendesk.on(event, () => live.touch("ticket"));
  for (const event of CONVERSATION_EVENTS) {
    // The first activation comes just after the page has begun to read by itself.
    zendesk.on(event, (data) => (isRecord(data) && data.firstLoad === true ? undefined : live.touch("conversation")));
  }
  window.addEventListener("online", () => live.touch("conversation"));
  setInterval(() => live.touch("clock"), CLOCK_MILLISECONDS);
  live.touch("conversation");
  return { zendesk, inForce, live };
}

show({ phase: "loading" });
const connection = await connect();
show(connection.ok ? await follow(connection.value) : { phase: "failed", fault: connection.fault });
