import type { Ticket, TicketText } from "../types";
import { at, isRecord, type Json, listAt, shown, textAt } from "./json";

const ZENDESK_URL = /https:\/\/[a-z0-9-]{1,63}\.zendesk\.com\/agent\/(?:#\/)?tickets\/(\d{1,20})/g;
/** The app that joins Zendesk to Jira keeps ticket numbers in a field of this name. */
const ZENDESK_FIELD = /^zendesk ticket ids?$/i;
const NUMBER = /(?<!\d)\d{1,20}(?!\d)/g;

/**
 * What an issue is joined to: linked issues, Zendesk tickets (remote links, cards, texts, the joining app's field and the
 * one that the policy names, whose value is `tickets`), other remote links.
 */
export function readJiraLinks(
  fields: Json,
  remoteLinks: unknown,
  names: unknown,
  texts: readonly TicketText[],
  tickets: unknown,
): Ticket["links"] {
  const links = new Map<string, { readonly kind: string; readonly ref: string }>();
  const add = (kind: string, ref: string) => links.set(`${kind} ${ref}`, { kind, ref });
  const addTickets = (text: string): boolean => {
    let found = false;
    for (const [, number] of text.matchAll(ZENDESK_URL)) {
      add("zendesk", `zendesk:${number}`);
      found = true;
    }
    return found;
  };
  const addNumbers = (value: unknown) => {
    for (const item of Array.isArray(value) ? value : [value])
      for (const [number] of (shown(item) ?? "").matchAll(NUMBER)) add("zendesk", `zendesk:${number}`);
  };
  for (const link of listAt(fields, "issuelinks")) {
    const key = textAt(link, "outwardIssue", "key") ?? textAt(link, "inwardIssue", "key");
    if (key !== null) add("jira", key);
  }
  if (isRecord(names)) {
    for (const [id, name] of Object.entries(names))
      if (ZENDESK_FIELD.test(shown(name) ?? "")) addNumbers(at(fields, id));
  }
  addNumbers(tickets);
  for (const link of Array.isArray(remoteLinks) ? remoteLinks : []) {
    const url = textAt(link, "object", "url");
    if (url !== null && !addTickets(url)) add("url", url);
  }
  for (const { body } of texts) addTickets(body);
  return [...links.values()];
}
