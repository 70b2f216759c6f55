import { type DueClock, dueClocks } from "./due-clocks";
import { isRecord } from "./fault";
import { nameOf, t } from "./i18n/t";
import { timeWords } from "./remaining";
import type { Zendesk } from "./zendesk";

interface QuietPorts {
  readonly zendesk: Pick<Zendesk, "read" | "request" | "notify" | "installationId">;
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  readonly now: () => number;
}

const MINE = `/api/v2/search?query=${encodeURIComponent("type:ticket assignee:me status<solved")}&include=${encodeURIComponent("tickets(slas)")}`;
// More than anybody is told within a day.
const MOST_REMEMBERED = 200;
const LONGEST_SUBJECT = 80;

/**
 * Looks once whether a clock of one of my tickets is about to be missed, and says each of them once. A ticket whose
 * sidebar is open tells it by itself. Where Zendesk does not answer nothing is said: the next look comes soon.
 */
export async function lookForDue({ zendesk, storage, now }: QuietPorts): Promise<void> {
  const [answer, instances] = await Promise.all([zendesk.request(MINE), zendesk.read(["instances"])]);
  if (!answer.ok) return;
  const open = openTickets(instances.ok ? instances.value.instances : null);
  const key = `firstpass.told.${zendesk.installationId}`;
  const told = remembered(storage, key);
  const news = dueClocks(answer.value, now()).filter(
    (clock) => !open.has(clock.ticketId) && !told.includes(nameIn(clock)),
  );
  if (news.length === 0) return;
  remember(storage, key, [...told, ...news.map(nameIn)].slice(-MOST_REMEMBERED));
  for (const { ticketId, subject, metric, dueAt } of news) {
    const time = timeWords(dueAt - now());
    const about = subject.length > LONGEST_SUBJECT ? `${subject.slice(0, LONGEST_SUBJECT)}…` : subject;
    zendesk.notify(t("notice.due", { id: ticketId, subject: about, metric: nameOf("metric", metric), time }));
  }
}

/** The tickets beside which this app stands open. */
function openTickets(instances: unknown): ReadonlySet<string> {
  const contexts = isRecord(instances) ? Object.values(instances) : [];
  return new Set(
    contexts.flatMap((one) => (isRecord(one) && one.ticketId !== undefined ? [String(one.ticketId)] : [])),
  );
}

const nameIn = ({ ticketId, metric, dueAt }: DueClock): string => `${ticketId} ${metric} ${dueAt}`;

function remembered(storage: Pick<Storage, "getItem">, key: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

function remember(storage: Pick<Storage, "setItem">, key: string, told: readonly string[]): void {
  try {
    storage.setItem(key, JSON.stringify(told));
  } catch {
    // Without memory a reloaded page may say a thing twice; it still says it.
  }
}
