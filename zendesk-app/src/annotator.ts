import { type FieldIds, fieldIds, nextChange, readSaved } from "./annotation-change";
import { type Refusal, tellAnnotationRefusal } from "./annotation-refusal";
import { type Annotations, annotationsOf } from "./annotations";
import { isPassing } from "./fault";
import type { LiveTicket } from "./live-ticket";
import type { Settings } from "./settings";
import type { Zendesk } from "./zendesk";

interface AnnotatorPorts {
  readonly zendesk: Pick<Zendesk, "request" | "send" | "isNewTicket" | "installationId">;
  readonly live: Pick<LiveTicket, "state" | "subscribe">;
  readonly settings: Settings["annotations"];
  /** Hears why Zendesk refused to write what an admin wants written; null once it has been written. */
  readonly tellRefusal?: (refusal: Refusal | null, installationId: number) => void;
}

interface Wanted {
  readonly ticketId: string;
  readonly annotations: Annotations;
  /** Two that are alike have the same key. */
  readonly key: string;
}

const QUIET_MILLISECONDS = 2_000;
/** Tags gone, tags new, fields, and one more for an update that came in between. */
const MOST_CHANGES = 4;

/**
 * Keeps tags and fields of the followed ticket true, where an admin has turned that on. It writes once a verdict has
 * stood for two seconds, and the same verdict once only: our own write, and a trigger that takes it back, start nothing.
 */
export function keepAnnotations({
  zendesk,
  live,
  settings,
  tellRefusal = tellAnnotationRefusal,
}: AnnotatorPorts): void {
  if (!settings.isOn || zendesk.isNewTicket) return;
  const ids = fieldIds(settings);
  const tell = (refusal: Refusal | null) => tellRefusal(refusal, zendesk.installationId);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settled = "";
  let writing = false;

  const follow = (): void => {
    clearTimeout(timer);
    const wanted = wantedOf(live);
    if (writing || wanted === null || wanted.key === settled) return;
    timer = setTimeout(() => void write(wanted), QUIET_MILLISECONDS);
  };

  const write = async (wanted: Wanted): Promise<void> => {
    writing = true;
    const isWanted = () => wantedOf(live)?.key === wanted.key;
    const isSettled = await annotate(wanted, ids, zendesk, isWanted, tell).catch(() => true);
    writing = false;
    if (isSettled) settled = wanted.key;
    if (!isWanted()) follow();
  };

  live.subscribe(follow);
  follow();
}

/** What should stand on the ticket; null while that is not known for certain, or not the agent's last word. */
function wantedOf(live: AnnotatorPorts["live"]): Wanted | null {
  const state = live.state();
  if (state.phase !== "live" || state.history.state !== "complete" || state.stale !== null) return null;
  const { judged, composer, isSaved } = state;
  const { ticket, report, policy } = judged;
  // A draft and unsaved fields count in the verdict, and nobody else sees them yet.
  if (!composer.isEmpty || !isSaved || ticket.status === "closed") return null;
  const annotations = annotationsOf(report, policy.risk);
  const ticketId = ticket.id.slice(ticket.id.indexOf(":") + 1);
  return annotations && { ticketId, annotations, key: JSON.stringify([ticketId, annotations]) };
}

/**
 * Changes what is not true yet, one thing at a time, each after a fresh look; stops when it is no longer wanted. The
 * answer is false where the same verdict is worth another try: it was interrupted, or a fault came that passes.
 */
async function annotate(
  { ticketId, annotations }: Wanted,
  ids: FieldIds,
  { request, send }: AnnotatorPorts["zendesk"],
  isWanted: () => boolean,
  tell: (refusal: Refusal | null) => void,
): Promise<boolean> {
  const base = `/api/v2/tickets/${encodeURIComponent(ticketId)}`;
  for (let changes = 0; changes < MOST_CHANGES; changes++) {
    const answer = await request(base);
    if (!answer.ok) return !isPassing(answer.fault);
    const saved = readSaved(answer.value);
    const change = saved === null || saved.status === "closed" ? null : nextChange(annotations, saved, ids);
    if (change === null) return true;
    if (!isWanted()) return false;
    const sent = await send(change.method, `${base}${change.path}`, change.body);
    if (sent.ok) {
      tell(null);
      continue;
    }
    const { kind } = sent.fault;
    // A rejection may come from an update in between, after which a fresh look helps.
    const isLast = changes === MOST_CHANGES - 1;
    if (kind === "forbidden" || (kind === "rejected" && isLast)) tell(kind);
    if (kind !== "rejected") return !isPassing(sent.fault);
  }
  return true;
}
