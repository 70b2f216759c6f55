import type { TicketStatus } from "../types";
import { textAt } from "./json";

/** Words of status names, in the languages in which Jira Service Management names its own. The first hit counts. */
const WORDS: readonly (readonly [TicketStatus, readonly string[]])[] = [
  [
    "pending",
    [
      "waiting for customer",
      "waiting on customer",
      "awaiting customer",
      "pending customer",
      "waiting for reporter",
      "waiting for info",
      "need info",
      "needs info",
      "more info",
      "warten auf kund",
      "en attente du client",
      "esperando al cliente",
      "esperando por el cliente",
      "aguardando cliente",
      "aguardando o cliente",
      "aguardando pelo cliente",
      "顧客待ち",
      "顧客の返答待ち",
    ],
  ],
  ["pending", ["pending"]],
  ["hold", ["on hold", "hold", "blocked", "paused", "waiting for vendor", "waiting for third"]],
  ["closed", ["closed", "archived", "geschlossen", "fermé", "cerrad", "fechad", "クローズ"]],
  [
    "solved",
    [
      "resolved",
      "solved",
      "done",
      "fixed",
      "completed",
      "cancel",
      "declined",
      "erledigt",
      "gelöst",
      "résolu",
      "resuelt",
      "resolvid",
      "完了",
      "解決",
    ],
  ],
  ["new", ["new", "to do", "backlog"]],
];

/** A status object of an issue as one of ours: its name where that is telling, else its category. */
export function statusOf(status: unknown): TicketStatus | null {
  const name = textAt(status, "name");
  const category = textAt(status, "statusCategory", "key");
  const named = name === null ? null : namedStatus(name);
  if (category === "done") return named === "closed" ? "closed" : "solved";
  if (category === "new") return named === "pending" || named === "hold" ? named : "new";
  if (category === "indeterminate") return named === "pending" || named === "hold" ? named : "open";
  return name === null ? null : (named ?? "open");
}

/** What a status is by its name alone, as a changelog gives it; null where the name tells nothing. */
export function namedStatus(name: string): TicketStatus | null {
  const lower = name.toLowerCase();
  for (const [status, words] of WORDS) if (words.some((word) => lower.includes(word))) return status;
  return null;
}
