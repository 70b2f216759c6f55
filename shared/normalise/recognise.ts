import type { Policy } from "../policy/schema";
import type { Result, Ticket } from "../types";
import { normaliseJira, readJiraIssue } from "./jira";
import { at, isRecord, listAt, textAt } from "./json";
import { normaliseTicket, refused } from "./ticket";
import { normaliseZendesk, readZendeskTicket } from "./zendesk";
import { readSides } from "./zendesk-sides";

/**
 * The tickets of one parsed JSON value, whichever it is: a canonical ticket, a Zendesk ticket, answer, search or
 * incremental export page, a Jira issue or search page, or an array of them. What holds no ticket gives one refusal.
 */
export function* ticketsOf(value: unknown, policy: Policy): Iterable<Result<Ticket>> {
  if (Array.isArray(value)) {
    for (const item of value) {
      if (Array.isArray(item)) yield refused("", "A list within a list holds no ticket.");
      else yield* ticketsOf(item, policy);
    }
  } else if (!isRecord(value)) yield normaliseTicket(value);
  else if (Array.isArray(value.tickets)) yield* zendeskPage(value, value.tickets, policy);
  else if (Array.isArray(value.issues)) yield* jiraPage(value, value.issues, policy);
  else if (isRecord(value.ticket)) yield normaliseZendesk(value, policy);
  else if (isJiraIssue(value) || isJiraIssue(value.issue)) yield normaliseJira(value, policy);
  else if (Array.isArray(value.results) && value.results.some(isTicketResult)) {
    yield* zendeskPage(value, value.results.filter(isTicketResult), policy);
  } else if (isZendeskTicket(value)) yield normaliseZendesk(value, policy);
  else if (isCanonical(value)) yield normaliseTicket(value);
  else
    yield refused(
      "",
      `No ticket here: ${nameOf(value)}.`,
      "Give a ticket, a Zendesk or Jira export page, or a list of them.",
    );
}

function* zendeskPage(page: unknown, tickets: readonly unknown[], policy: Policy): Iterable<Result<Ticket>> {
  const sides = readSides(page);
  for (const [index, ticket] of tickets.entries()) {
    yield under(`tickets.${index}`, readZendeskTicket(ticket, sides, tickets.length === 1, policy));
  }
}

function* jiraPage(page: unknown, issues: readonly unknown[], policy: Policy): Iterable<Result<Ticket>> {
  for (const [index, issue] of issues.entries()) {
    yield under(`issues.${index}`, readJiraIssue(issue, { names: at(page, "names") }, policy));
  }
}

function under(place: string, result: Result<Ticket>): Result<Ticket> {
  if (result.ok) return result;
  const problems = result.problems.map((problem) => ({
    ...problem,
    path: problem.path === "" ? place : `${place}.${problem.path}`,
  }));
  return { ok: false, problems };
}

function isTicketResult(value: unknown): boolean {
  return textAt(value, "result_type") === "ticket";
}

function isJiraIssue(value: unknown): boolean {
  if (!isRecord(at(value, "fields")) || at(value, "createdAt") !== undefined) return false;
  return (
    textAt(value, "key") !== null || ["created", "summary"].some((name) => at(value, "fields", name) !== undefined)
  );
}

function isZendeskTicket(value: unknown): boolean {
  const hasOwnKeys = ["requester_id", "submitter_id", "raw_subject", "has_incidents"].some(
    (key) => at(value, key) !== undefined,
  );
  const isTicketUrl = textAt(value, "url")?.includes("/api/v2/tickets/") ?? false;
  return (hasOwnKeys || isTicketUrl) && at(value, "createdAt") === undefined && at(value, "ticket_id") === undefined;
}

/** An object that has neither platform's marks is judged as a canonical ticket where it looks like one. */
function isCanonical(value: unknown): boolean {
  return (
    ["id", "createdAt", "texts", "subject"].some((key) => at(value, key) !== undefined) || keysOf(value).length === 0
  );
}

function keysOf(value: unknown): readonly string[] {
  return isRecord(value) ? Object.keys(value) : [];
}

function nameOf(value: unknown): string {
  const keys = keysOf(value);
  const shown = keys.slice(0, 3).map((key) => `"${key.slice(0, 30)}"`);
  const error = listAt({ all: [at(value, "error")] }, "all").find((item) => typeof item === "string");
  if (typeof error === "string") return `the platform answered "${error.slice(0, 80)}"`;
  return `an object with ${shown.join(", ")}${keys.length > 3 ? " and more" : ""}`;
}
