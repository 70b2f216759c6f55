// First, so that its worker loads and compiles while React does.
import "./judge-thread";
import { createRoot } from "react-dom/client";
import type { Instant } from "../../shared/types";
import { App, type Connected, type Start } from "./app";
import { isRecord } from "./fault";
import { judge } from "./judge-thread";
import { followTicket } from "./live-ticket";
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

const isOfComposer = (data: unknown): boolean =>
  isRecord(data) && typeof data.propertyName === "string" && data.propertyName.startsWith("comment.");

function follow(zendesk: Zendesk): Connected {
  const { isNewTicket } = zendesk;
  const setting = zendesk.settings.policy;
  const live = followTicket({
    zendesk,
    paths: { ticket: ticketPaths(setting), draft: DRAFT_PATHS },
    judge: (values) => judge({ values, setting, isNewTicket, now: Date.now() as Instant }),
    sleep,
  });
  for (const event of DRAFT_EVENTS) zendesk.on(event, () => live.touch("draft"));
  for (const event of ticketEvents(setting)) {
    // `*.changed` also comes with every key in the composer, which must not fetch the whole conversation again.
    zendesk.on(event, (data) => live.touch(isOfComposer(data) ? "draft" : "ticket"));
  }
  for (const event of CONVERSATION_EVENTS) {
    // The first activation comes just after the page has begun to read by itself.
    zendesk.on(event, (data) => (isRecord(data) && data.firstLoad === true ? undefined : live.touch("conversation")));
  }
  window.addEventListener("online", () => live.touch("conversation"));
  setInterval(() => live.touch("clock"), CLOCK_MILLISECONDS);
  // Off in most accounts, so it is fetched only where it is on.
  if (zendesk.settings.annotate === true) {
    void import("./annotator").then(({ keepAnnotations }) => keepAnnotations({ zendesk, live })).catch(() => {});
  }
  live.touch("conversation");
  return { zendesk, live };
}

show({ phase: "loading" });
const connection = await connect();
show(connection.ok ? follow(connection.value) : { phase: "failed", fault: connection.fault });
