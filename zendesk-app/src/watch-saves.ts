import { type Answer, failed } from "./fault";
import { type GateRule, gatePath, isEscalating, savedValue } from "./gate";
import { t } from "./i18n/t";
import type { Judged } from "./judge";
import type { LiveTicket } from "./live-ticket";
import { blockerSentences, type Overrides } from "./override";
import type { Zendesk } from "./zendesk";

interface Watch {
  readonly zendesk: Pick<Zendesk, "read" | "request" | "notify" | "isNewTicket">;
  readonly live: Pick<LiveTicket, "state" | "subscribe" | "judgeNow">;
  readonly overrides: Overrides;
  /** Told when a save was held up, so that the sidebar can show how to go on. */
  readonly onHeld: () => void;
}

// Zendesk gives up after half a minute; an agent does so sooner.
const PATIENCE_MILLISECONDS = 8_000;
const MOST_TOLD = 3;

/**
 * Looks at one save: null lets it go, words hold it up. Only an escalation is ever held up, and only where the gate
 * could be judged: a fault of ours, or of the platform, lets the save go and says so.
 */
export async function judgeSave(watch: Watch, rule: GateRule): Promise<string | null> {
  if (rule.mode === "off") return null;
  const answer = await inTime(look(watch, rule));
  if (!answer.ok) {
    watch.zendesk.notify(t("gate.unchecked"));
    return null;
  }
  const judged = answer.value;
  if (judged === null || watch.overrides.has(judged)) return null;
  const blockers = blockerSentences(judged);
  if (blockers.length === 0) return null;
  const told = blockers.slice(0, MOST_TOLD).join(" ");
  // A ticket that is not saved yet has no place where an override could be recorded.
  if (rule.mode === "warn" || watch.zendesk.isNewTicket) {
    watch.zendesk.notify(t("gate.warn", { blockers: told }));
    return null;
  }
  watch.onHeld();
  return t("gate.block", { blockers: told });
}

/** The verdict on what is about to be saved; null where that is no escalation, or one that was made already. */
async function look({ zendesk, live }: Watch, rule: GateRule): Promise<Answer<Judged | null>> {
  const path = gatePath(rule);
  const read = await zendesk.read([path, "ticket.id"]);
  if (!read.ok) return read;
  if (!isEscalating(rule, read.value[path])) return { ok: true, value: null };
  const id = encodeURIComponent(String(read.value["ticket.id"]));
  const [saved, judged] = await Promise.all([
    zendesk.isNewTicket ? null : zendesk.request(`/api/v2/tickets/${id}`),
    whole(live, zendesk.isNewTicket).then(() => live.judgeNow()),
  ]);
  if (saved?.ok === false) return saved;
  if (saved !== null && isEscalating(rule, savedValue(rule, saved.value))) return { ok: true, value: null };
  if (!judged.ok) return judged;
  const { escalation } = judged.value;
  const isEscalated = escalation?.isRecorded && escalation.state !== "returned";
  return isEscalated ? { ok: true, value: null } : judged;
}

/** Waits until the conversation has been read to its end: what is missing in half of it may stand in the other half. */
function whole({ state, subscribe }: Watch["live"], isNewTicket: boolean): Promise<void> {
  const isWhole = () => {
    const now = state();
    return isNewTicket || (now.phase === "live" && now.history.state === "complete");
  };
  return new Promise((resolve) => {
    if (isWhole()) return resolve();
    const stop = subscribe(() => {
      if (!isWhole()) return;
      stop();
      resolve();
    });
  });
}

async function inTime<T>(work: Promise<Answer<T>>): Promise<Answer<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer<T>>((resolve) => {
    timer = setTimeout(() => resolve(failed("timeout")), PATIENCE_MILLISECONDS);
  });
  const answer = await Promise.race([work.catch(() => failed("crashed")), late]);
  clearTimeout(timer);
  return answer;
}
