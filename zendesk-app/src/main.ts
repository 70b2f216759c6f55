import type { Instant } from "../../shared/types";
import type { Connected } from "./app";
import { jiraOf } from "./escalate/jira";
import { followEscalation } from "./escalation";
import { recordAnswer, recordEscalation, recordOverride } from "./escalation-record";
import { isRecord } from "./fault";
import { type Speaker, speak, startSpeaking } from "./i18n/speak";
import { judge } from "./judge-thread";
import { lastGoodPolicy, rememberPolicy } from "./last-good-policy";
import { followTicket } from "./live-ticket";
import { createOverrides } from "./override";
import { pageStorage } from "./page-storage";
import { readSettings, type Settings } from "./settings";
import { sleep } from "./sleep";
import {
  AGENT_LOCALE,
  CONVERSATION_EVENTS,
  DRAFT_EVENTS,
  DRAFT_PATHS,
  ticketEvents,
  ticketPaths,
} from "./ticket-paths";
import { judgeSave } from "./watch-saves";
import { connect, type Zendesk } from "./zendesk";

const CLOCK_MILLISECONDS = 30_000;
const ISSUE_MILLISECONDS = 60_000;
const HOST_MILLISECONDS = 100;

const isOfComposer = (data: unknown): boolean =>
  isRecord(data) && typeof data.propertyName === "string" && data.propertyName.startsWith("comment.");

interface Followed {
  readonly connected: Connected;
  /** Done as soon as the ticket is being judged. */
  readonly begun: Promise<void>;
}

function follow(zendesk: Zendesk, settings: Settings, speakTo: Speaker): Followed {
  const { isNewTicket, installationId } = zendesk;
  const setting = settings.policy;
  const lastGood = lastGoodPolicy(pageStorage(), installationId);
  // Which of the two is in force is known only with the first verdict.
  const policies = `${setting}\n${lastGood}`;
  const live = followTicket({
    zendesk,
    paths: { ticket: ticketPaths(policies), draft: DRAFT_PATHS },
    async judge(values) {
      const language = await speakTo(values[AGENT_LOCALE]);
      return judge({ values, setting, lastGood, isNewTicket, now: Date.now() as Instant, language });
    },
    sleep,
  });
  // Before all that is subscribed to: the host takes one message after the other.
  const begun = live.begin();
  const { gate, jira: connection } = settings;
  const overrides = createOverrides((ticketId, reason) => recordOverride(zendesk, ticketId, reason));
  const jira = connection === null ? null : jiraOf(connection, zendesk.sendOutside);
  const escalating = followEscalation({
    zendesk,
    jira,
    live,
    overrides,
    recordAnswer: (judged) => recordAnswer(zendesk, judged),
    async loadServe() {
      const { serveModal } = await import("./escalate/serve");
      const ports = { zendesk, jira, live, overrides, recordEscalation: recordEscalation.bind(null, zendesk) };
      return (frame, first) => serveModal(ports, frame, first);
    },
  });
  if (gate.mode !== "off") {
    const watch = { zendesk, live, overrides, onHeld: escalating.holdSave };
    zendesk.beforeSave(() => judgeSave(watch, gate));
    zendesk.on("ticket.submit.done", overrides.spend);
  }
  for (const event of DRAFT_EVENTS) zendesk.on(event, () => live.touch("draft"));
  for (const event of ticketEvents(policies)) {
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
  const { annotations } = settings;
  if (annotations.isOn) {
    void import("./annotator")
      .then(({ keepAnnotations }) => keepAnnotations({ zendesk, live, settings: annotations }))
      .catch(() => {});
  }
  const forget = live.subscribe(() => {
    const state = live.state();
    if (state.phase !== "live") return;
    forget();
    if (state.judged.problems.length === 0) rememberPolicy(pageStorage(), installationId, setting);
  });
  setInterval(escalating.look, ISSUE_MILLISECONDS);
  return { connected: { zendesk, live, settings, escalating }, begun };
}

/** Reads the ticket first: the interface is evaluated while the worker judges, or where the host takes its time. */
async function start(): Promise<void> {
  const connection = await connect();
  if (!connection.ok) {
    await speak(null, navigator.languages);
    const { show } = await import("./view");
    show({ phase: "failed", fault: connection.fault });
    return;
  }
  const zendesk = connection.value;
  const settings = readSettings(zendesk.settings);
  const speakTo = startSpeaking(settings.language);
  const { connected, begun } = follow(zendesk, settings, speakTo);
  await Promise.race([begun, sleep(HOST_MILLISECONDS)]);
  await speakTo();
  const { show } = await import("./view");
  show(connected);
}

void start();
