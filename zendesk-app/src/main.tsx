import { createRoot } from "react-dom/client";
import type { Instant } from "../../shared/types";
import { App, type Connected, type Start } from "./app";
import { judge } from "./judge";
import { followTicket } from "./live-ticket";
import { policyInForce } from "./policy-setting";
import { CONVERSATION_EVENTS, DRAFT_EVENTS, DRAFT_PATHS, ticketEvents, ticketPaths } from "./ticket-paths";
import { connect, type Zendesk } from "./zendesk";

const CLOCK_MILLISECONDS = 30_000;

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
  const inForce = await policyInForce(zendesk.settings.policy);
  const { policy } = inForce;
  const live = followTicket({
    zendesk,
    paths: { ticket: ticketPaths(policy), draft: DRAFT_PATHS },
    judge: (values) => judge(values, policy, Date.now() as Instant),
    sleep,
  });
  for (const event of DRAFT_EVENTS) zendesk.on(event, () => live.touch("draft"));
  for (const event of ticketEvents(policy)) zendesk.on(event, () => live.touch("ticket"));
  for (const event of CONVERSATION_EVENTS) zendesk.on(event, () => live.touch("conversation"));
  window.addEventListener("online", () => live.touch("conversation"));
  setInterval(() => live.touch("clock"), CLOCK_MILLISECONDS);
  live.touch("conversation");
  return { zendesk, inForce, live };
}

show({ phase: "loading" });
const connection = await connect();
show(connection.ok ? await follow(connection.value) : { phase: "failed", fault: connection.fault });
