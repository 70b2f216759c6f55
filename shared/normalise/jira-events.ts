import type { Policy } from "../policy/schema";
import type { TicketEvent } from "../types";
import { severityOf } from "./field-map";
import { authorOf, personOf } from "./jira-author";
import { namedStatus, statusOf } from "./jira-status";
import { at, instantAt, type Json, listAt, textAt } from "./json";
import { statusEvents } from "./zendesk-events";

const SPELLING = /[^a-z0-9]/g;
/** Changes of text and of order, which tell nothing of a ticket's course. */
const IGNORED = new Set(["description", "summary", "rank", "comment", "attachment", "worklogid", "timespent", "link"]);

/** The changes that a changelog records (developer.atlassian.com, "Get changelogs"), one event an item and its milestones. */
export function readJiraEvents(
  histories: readonly unknown[],
  fields: Json,
  names: unknown,
  policy: Policy,
): readonly TicketEvent[] {
  const map = policy.fields.jira;
  const mapped = new Map(Object.entries(map).map(([name, { from }]) => [spell(from.replace("fields.", "")), name]));
  const reporter = personOf(at(fields, "reporter"));
  const serviceDesk = textAt(fields, "project", "projectTypeKey") === "service_desk";
  const current = { name: textAt(fields, "status", "name"), status: statusOf(at(fields, "status")) };
  const status = (name: string | null) => {
    if (name === null) return null;
    return name === current.name ? current.status : (namedStatus(name) ?? "open");
  };
  const events: TicketEvent[] = [];
  const seen = new Set<string>();
  for (const history of histories) {
    const instant = instantAt(history, "created");
    const id = textAt(history, "id");
    if (instant === null || (id !== null && seen.has(id))) continue;
    if (id !== null) seen.add(id);
    const by = authorOf(at(history, "author"), reporter, serviceDesk);
    for (const item of listAt(history, "items")) {
      const field = textAt(item, "field") ?? "";
      const id = textAt(item, "fieldId") ?? field;
      if (id === "") continue;
      const change = {
        at: instant,
        by,
        from: textAt(item, "fromString") ?? textAt(item, "from"),
        to: textAt(item, "toString") ?? textAt(item, "to"),
      };
      const name = mapped.get(spell(id)) ?? mapped.get(spell(field)) ?? mapped.get(spell(textAt(names, id) ?? field));
      if (id === "status")
        events.push(...statusEvents({ ...change, from: status(change.from), to: status(change.to) }));
      else if (id === "assignee") events.push({ kind: "assignee", ...change });
      else if (id === "priority") events.push({ kind: "priority", ...change });
      if (name === "severity") {
        const of = (value: string | null) => severityOf(value, map, policy);
        events.push({ kind: "severity", ...change, from: of(change.from), to: of(change.to) });
      } else if (name === "category") events.push({ kind: "category", ...change });
      else if (!["status", "assignee", "priority"].includes(id) && !IGNORED.has(field.toLowerCase())) {
        events.push({ kind: "field", ...change, name: name ?? (field === "" ? id : field) });
      }
    }
  }
  return events;
}

const spell = (name: string): string => name.toLowerCase().replace(SPELLING, "");
