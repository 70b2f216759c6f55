import { redactText } from "../../../shared/privacy/assess";
import { renderDraft } from "../../../shared/render/draft";
import { type Answer, type Fault, isRecord } from "../fault";
import { sensitiveName } from "../i18n/t";
import type { Judged } from "../judge";
import type { LiveTicket } from "../live-ticket";
import { blockerSentences, mayOverride, type Overrides } from "../override";
import { whereWords } from "../verdict-lines";
import type { Zendesk } from "../zendesk";
import type { Frame } from "../zendesk-frames";
import { addTo, createOnce, type HandOverPorts, linkTo } from "./hand-over";
import { issueKey, type Jira, labelOf } from "./jira";
import { addJiraLink, readJiraLinks } from "./jira-links";
import { VIEW_EVENT, type View, type Wish, type Work } from "./messages";

export interface ServePorts {
  readonly zendesk: Pick<Zendesk, "read" | "request" | "send">;
  /** Null where it is not connected. */
  readonly jira: Jira | null;
  readonly live: Pick<LiveTicket, "state" | "subscribe" | "supply" | "touch">;
  readonly overrides: Overrides;
  /** Writes the escalation among the ticket's events. */
  readonly recordEscalation: (ticketId: string, ref: string) => Promise<Answer<unknown>>;
}

/** One modal that is served: it hears what the agent wishes there. */
export interface Served {
  hear(wish: unknown): void;
  end(): void;
}

/** Tells a modal all that it shows, `first` to begin with, again after each change, and carries out what it wishes, one thing at a time. */
export function serveModal(
  { zendesk, jira, live, overrides, recordEscalation }: ServePorts,
  frame: Frame,
  first: Judged,
): Served {
  const ticketId = first.ticket.id;
  const zendeskId = ticketId.replace(/^zendesk:/, "");
  let user: unknown = null;
  let work: Work = { phase: "idle" };
  let overrideFault: Fault | null = null;
  /** Known before the ticket's events tell it. */
  let handedTo: string | null = null;

  const judged = (): Judged | null => {
    const now = judgedOf(live);
    return now?.ticket.id === ticketId ? now : null;
  };
  const tell = (): void => frame.tell(VIEW_EVENT, viewOf());
  const setWork = (next: Work): void => {
    work = next;
    tell();
  };

  const viewOf = (): View => {
    const now = judged();
    const shown = now ?? first;
    const known = shown.escalation;
    const escalated =
      handedTo !== null
        ? { ref: handedTo, state: "waiting" as const }
        : known === null
          ? null
          : { ref: known.ref, state: known.state };
    return {
      ticket: now === null ? null : { id: ticketId, subject: now.ticket.subject ?? "" },
      blockers: blockerSentences(shown),
      mayOverride: mayOverride(user, shown.policy.gate),
      isOverridden: overrides.has(shown),
      overrideFault,
      escalated,
      project: jira?.project ?? null,
      draft: renderDraft(shown.handOff),
      privacy: shown.policy.privacy,
      masked: maskedIn(shown),
      url: escalated === null || jira === null ? null : jira.browse(escalated.ref),
      work,
    };
  };

  const handOver = async (draft: string): Promise<void> => {
    const now = judged();
    if (now === null || (blockerSentences(now).length > 0 && !overrides.has(now))) return;
    const label = labelOf(ticketId);
    const masked = redactText(draft, now.policy).text;
    const handed = { label, subject: redactText(now.ticket.subject ?? "", now.policy).text, draft: masked };
    if (jira === null) return;
    const ports = portsOf(jira);
    const ref = handedTo ?? now.escalation?.ref ?? null;
    end(ref === null ? await createOnce(ports, handed) : await addTo(ports, ref, handed));
  };

  const link = async (pasted: string): Promise<void> => {
    const key = issueKey(pasted);
    const now = judged();
    if (key === null || now === null || (blockerSentences(now).length > 0 && !overrides.has(now))) return;
    if (jira !== null) return end(await linkTo(portsOf(jira), key, labelOf(ticketId)));
    setWork({ phase: "busy", step: "record" });
    const recorded = await recordEscalation(ticketId, key);
    end(
      recorded.ok
        ? { phase: "done", ref: key, how: "linked", warning: null }
        : { phase: "failed", step: "record", fault: recorded.fault, isUnknown: false },
    );
  };

  const portsOf = (connected: HandOverPorts["jira"]): HandOverPorts => ({
    jira: connected,
    bind: (issue) => addJiraLink(zendesk, zendeskId, issue),
    record: (ref) => recordEscalation(ticketId, ref),
    onStep: (step) => setWork({ phase: "busy", step }),
  });

  const end = (outcome: Work): void => {
    if (outcome.phase === "done") {
      handedTo = outcome.ref;
      live.touch("conversation");
    }
    setWork(outcome);
  };

  const override = async (reason: string): Promise<void> => {
    const now = judged();
    if (now === null || !mayOverride(user, now.policy.gate)) return;
    const given = await overrides.give(now, reason);
    overrideFault = given.ok ? null : given.fault;
    if (given.ok) live.touch("conversation");
    tell();
  };

  let isBusy = false;
  const alone = async (wanted: () => Promise<void>): Promise<void> => {
    // The second of two presses wants nothing more.
    if (isBusy) return;
    isBusy = true;
    await wanted().catch(() =>
      setWork({ phase: "failed", step: "create", fault: { kind: "crashed" }, isUnknown: true }),
    );
    isBusy = false;
  };

  const stop = live.subscribe(tell);
  void zendesk.read(["currentUser"]).then((answer) => {
    user = answer.ok ? answer.value.currentUser : null;
    tell();
  });
  void readJiraLinks(zendesk, zendeskId).then((links) => {
    if (links.ok && links.value.length > 0) live.supply({ jira_links: links.value });
  });

  return {
    hear(heard) {
      const wish = readWish(heard);
      if (wish === null) return;
      if (wish.wish === "view") tell();
      if (wish.wish === "override") void alone(() => override(wish.reason));
      if (wish.wish === "hand-over") void alone(() => handOver(wish.draft));
      if (wish.wish === "link") void alone(() => link(wish.pasted));
    },
    end: stop,
  };
}

function judgedOf(live: Pick<LiveTicket, "state">): Judged | null {
  const now = live.state();
  return now.phase === "live" ? now.judged : null;
}

function maskedIn({ report, titles }: Judged): readonly string[] {
  const masked = report.privacy.findings.filter(({ action }) => action !== "flag");
  return [...new Set(masked.map(({ type, text }) => `${sensitiveName(type, titles)}, ${whereWords(text)}`))];
}

function readWish(heard: unknown): Wish | null {
  if (!isRecord(heard)) return null;
  const { wish, reason, draft, pasted } = heard;
  if (wish === "view") return { wish };
  if (wish === "override" && typeof reason === "string") return { wish, reason };
  if (wish === "hand-over" && typeof draft === "string") return { wish, draft };
  return wish === "link" && typeof pasted === "string" ? { wish, pasted } : null;
}
