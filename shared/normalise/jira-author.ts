import type { Author } from "../types";
import { textAt } from "./json";

/** A person's identity: the account id of Jira Cloud, the name or key of older exports. */
export function personOf(person: unknown): string | null {
  return textAt(person, "accountId") ?? textAt(person, "name") ?? textAt(person, "key");
}

/** Who wrote: the reporter and portal customers, apps, and else whoever works in such a project. */
export function authorOf(person: unknown, reporter: string | null, serviceDesk: boolean): Author {
  const type = textAt(person, "accountType");
  if (type === "app") return "system";
  if (type === "customer" || (reporter !== null && personOf(person) === reporter)) return "customer";
  return serviceDesk ? "agent" : "engineer";
}
