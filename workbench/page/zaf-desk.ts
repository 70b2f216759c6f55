import type { Desk } from "../host/object-graph";
import { type CustomValue, PRIORITIES, STATUSES, TYPES } from "../zendesk/records";
import type { Store } from "../zendesk/store";
import type { AgentDesk } from "./agent-desk";
import { composerObject, ticketObject, userObject } from "./zaf-objects";

/** What the page offers beside the ticket. */
export interface Surroundings {
  colorScheme(): "light" | "dark";
  agentId(): number;
  /** The locale of the agent's profile. */
  agentLocale(): string;
  openTicket(id: number): void;
}

type Written = ReturnType<Desk["write"]>;

const CUSTOM = /^(?:ticket\.customField:)?custom_field_(\d+)$/;

/** The page as an app may read, change and drive it. */
export function createZafDesk(agentDesk: AgentDesk, store: Store, surroundings: Surroundings): Desk {
  const fieldOf = (key: string) => {
    const id = Number(CUSTOM.exec(key)?.[1]);
    return store.directory.fields.find((field) => field.id === id);
  };

  const oneOf = <T extends string>(
    allowed: readonly T[],
    value: unknown,
    set: (value: T) => void,
  ): { invalid: string } | null => {
    const known = allowed.find((it) => it === value);
    if (known === undefined) return { invalid: `must be one of ${allowed.join(", ")}` };
    set(known);
    return null;
  };

  const text = (value: unknown, set: (value: string) => void): Written => {
    if (typeof value !== "string") return { invalid: "must be a text" };
    set(value);
    return null;
  };

  const writers: Readonly<Record<string, (value: unknown) => Written>> = {
    "ticket.subject": (value) => text(value, (subject) => agentDesk.setField("subject", subject)),
    "ticket.status": (value) => oneOf(STATUSES, value, (status) => agentDesk.setField("status", status)),
    "ticket.priority": (value) => oneOf(PRIORITIES, value, (priority) => agentDesk.setField("priority", priority)),
    "ticket.type": (value) => oneOf(TYPES, value, (type) => agentDesk.setField("type", type)),
    "comment.text": (value) => text(value, (draft) => agentDesk.setDraft({ text: draft })),
    "comment.type": (value) =>
      oneOf(["publicReply", "internalNote"], value, (type) => agentDesk.setDraft({ public: type === "publicReply" })),
  };

  const append = (added: unknown) => agentDesk.setDraft({ text: agentDesk.form().draft.text + String(added ?? "") });
  const appendHtml = (html: unknown) => append(textOfHtml(String(html ?? "")));
  const tagsOf = (given: readonly unknown[]) => given.flat().map(String);
  const actions: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
    notify: (message, kind) =>
      agentDesk.notify(String(message), kind === "alert" || kind === "error" ? kind : "notice"),
    "ticket.editor.insert": appendHtml,
    "ticket.comment.appendText": append,
    "ticket.comment.appendHtml": appendHtml,
    "comment.appendText": append,
    "comment.appendHtml": appendHtml,
    "ticket.tags.add": (...given) =>
      agentDesk.setField("tags", [...new Set([...agentDesk.form().values.tags, ...tagsOf(given)])]),
    "ticket.tags.remove": (...given) =>
      agentDesk.setField(
        "tags",
        agentDesk.form().values.tags.filter((tag) => !tagsOf(given).includes(tag)),
      ),
    routeTo: (place, id) => {
      if (place === "ticket") surroundings.openTicket(Number(id));
    },
    // Zendesk's own SDK reports its use this way; there is nobody to tell.
    track: () => null,
    popover: () => null,
    preloadPane: () => null,
  };

  return {
    objects: () => ({
      ticket: ticketObject(agentDesk.form(), store),
      comment: composerObject(agentDesk.form()),
      currentUser: { ...userObject(store.user(surroundings.agentId()), store), locale: surroundings.agentLocale() },
      currentAccount: {
        subdomain: "cloudharbor",
        planName: "Suite Enterprise",
        timeFormat: 24,
        timeZone: { name: "Europe/Berlin", ianaName: "Europe/Berlin" },
      },
      colorScheme: surroundings.colorScheme(),
      viewport: { width: window.innerWidth, height: window.innerHeight },
    }),
    customField(key) {
      const field = fieldOf(key);
      return field === undefined ? undefined : (agentDesk.form().values.custom.get(field.id) ?? null);
    },
    write(path, value) {
      if (Object.hasOwn(writers, path)) return writers[path]?.(value) ?? null;
      if (CUSTOM.test(path)) {
        const field = fieldOf(path);
        if (field === undefined) return "unknown";
        if (!isCustomValue(value)) return { invalid: "must be a text, true, false or null" };
        agentDesk.setCustomField(field.id, value);
        return null;
      }
      return /^(ticket|currentUser|currentAccount|instances|colorScheme|viewport)(\.|$)/.test(path)
        ? "read-only"
        : "unknown";
    },
    action(name) {
      if (Object.hasOwn(actions, name)) return actions[name];
      const [, field, verb] = /^ticketFields:(.+)\.(hide|show|enable|disable)$/.exec(name) ?? [];
      if (field === undefined || verb === undefined) return undefined;
      return () => agentDesk.restrict(field, verb as "hide" | "show" | "enable" | "disable");
    },
  };
}

const isCustomValue = (value: unknown): value is CustomValue =>
  typeof value === "string" || typeof value === "boolean" || value === null;

/**
 * The composer holds plain text. A parsed document runs no scripts and loads nothing; without its own start a body
 * would lose the line breaks that it begins with.
 */
const textOfHtml = (html: string): string => {
  const withBreaks = html.replace(/<br *\/?>|<\/p>/gi, (tag) => `\n${tag}`);
  return new DOMParser().parseFromString(`<body>${withBreaks}`, "text/html").body.textContent ?? "";
};
