import type { Author } from "../types";
import { at, idAt, isRecord, type Json, listAt, textAt } from "./json";

/** Lists by ticket id; under "" what names no ticket. */
type ByTicket = ReadonlyMap<string, readonly unknown[]>;

/** What comes beside a ticket or a page of tickets, indexed once. */
export interface ZendeskSides {
  readonly users: ReadonlyMap<string, Json>;
  readonly organizations: ReadonlyMap<string, Json>;
  /** Group names by id. */
  readonly groups: ReadonlyMap<string, string>;
  readonly lists: Readonly<
    Record<"comments" | "audits" | "metricEvents" | "policyMetrics" | "metrics" | "jiraLinks", ByTicket>
  >;
}

/** Indexes the side-loads of an answer; each may be a list, a list of pages, or a page. */
export function readSides(input: unknown): ZendeskSides {
  const single = (key: string): readonly unknown[] => (isRecord(at(input, key)) ? [at(input, key)] : []);
  const groups = itemsAt(input, "groups").flatMap((group) => {
    const id = idAt(group, "id");
    const name = textAt(group, "name");
    return id === null || name === null ? [] : [[id, name] as const];
  });
  return {
    users: byId([...itemsAt(input, "users"), ...single("requester"), ...single("user")]),
    organizations: byId([...itemsAt(input, "organizations"), ...single("organization")]),
    groups: new Map(groups),
    lists: {
      comments: byTicket(itemsAt(input, "comments")),
      audits: byTicket([...itemsAt(input, "audits"), ...single("audit")]),
      metricEvents: byTicket([
        ...metricEventsOf(at(input, "metric_events")),
        ...itemsAt(input, "ticket_metric_events"),
        ...metricEventsOf(at(input, "sla", "ticket", "metric_events")),
      ]),
      policyMetrics: byTicket([
        ...itemsAt(input, "policy_metrics"),
        ...listAt(input, "slas", "policy_metrics"),
        ...listAt(input, "sla", "policy_metrics"),
        ...listAt(input, "sla", "ticket", "slas", "policy_metrics"),
      ]),
      metrics: byTicket([
        ...itemsAt(input, "metric_sets"),
        ...itemsAt(input, "ticket_metrics"),
        ...itemsAt(input, "ticket_metric"),
        ...single("ticket_metric"),
        ...single("metric_set"),
      ]),
      jiraLinks: byTicket([...itemsAt(input, "jira_links"), ...itemsAt(input, "links")]),
    },
  };
}

/** Who an author is: the requester, a user that the page describes, the platform itself (-1), or else an agent. */
export function roleOf(author: string | null, requester: string | null, users: ZendeskSides["users"]): Author {
  if (author === null) return "agent";
  if (author === requester) return "customer";
  if (author.startsWith("-")) return "system";
  return textAt(users.get(author), "role") === "end-user" ? "customer" : "agent";
}

/** Metric events: they come as a list, or as lists by metric. */
export function metricEventsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.values(value).flatMap((list) => (Array.isArray(list) ? list : [])) : [];
}

function itemsAt(input: unknown, key: string): readonly unknown[] {
  const value = at(input, key);
  if (isRecord(value)) return listAt(value, key);
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => (Array.isArray(at(item, key)) ? listAt(item, key) : [item]));
}

function byId(items: readonly unknown[]): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>();
  for (const item of items) {
    const id = idAt(item, "id");
    if (id !== null && isRecord(item)) found.set(id, item);
  }
  return found;
}

function byTicket(items: readonly unknown[]): ByTicket {
  const found = new Map<string, unknown[]>();
  for (const item of items) {
    const id = idAt(item, "ticket_id") ?? "";
    const list = found.get(id);
    if (list === undefined) found.set(id, [item]);
    else list.push(item);
  }
  return found;
}
