import { type Answer, failed, isRecord } from "./fault";
import { richText } from "./rich-text";
import { within, type ZafClient } from "./zaf-client";
import { type Frame, frameOf, openModal } from "./zendesk-frames";
import { type OutsideRequest, requestOutside } from "./zendesk-outside";

// Zendesk patches its SDK in place and asks apps to load it from there.
declare global {
  interface Window {
    readonly ZAFClient?: { init(): ZafClient | false };
    /** Made by the page itself, where it has and may have a script of its own for that. */
    readonly firstClient?: ZafClient | false;
  }
}

/** All that the app may ask of Zendesk. */
export interface Zendesk {
  readonly settings: Readonly<Record<string, unknown>>;
  /** Which installation of the app this is; 0 where it only runs from a developer's machine. */
  readonly installationId: number;
  /** True in the sidebar of a ticket that nobody has saved yet. */
  readonly isNewTicket: boolean;
  /** Reads many paths at once; those that Zendesk does not know are left out of the answer. */
  read(paths: readonly string[]): Promise<Answer<Readonly<Record<string, unknown>>>>;
  /** Sets one path; the answer is a fault where Zendesk refused. */
  set(path: string, value: unknown): Promise<Answer<null>>;
  /** One GET of the Support API, sent by the host page as the agent. */
  request(path: string): Promise<Answer<unknown>>;
  /** One request that changes something, with a JSON body. It is sent once: what came of a lost answer is not known. */
  send(method: "POST" | "PUT" | "DELETE", path: string, body: unknown): Promise<Answer<unknown>>;
  /** One request to another site, through Zendesk's proxy. It is sent once. */
  sendOutside(request: OutsideRequest): Promise<Answer<unknown>>;
  /** Opens a page of the app over the page of the ticket. */
  openModal(page: string): Promise<Answer<Frame>>;
  /** Another frame of the app, by its guid. */
  frame(guid: string): Frame;
  /** Asks before each save of the ticket; words instead of null cancel it and are shown to the agent. */
  beforeSave(ask: () => Promise<string | null>): void;
  /** Shows words at the edge of the page. */
  notify(text: string): void;
  /** Closes this modal. */
  close(): void;
  /** Puts plain text into the reply where the cursor stands, or at its end. */
  insert(text: string): Promise<Answer<null>>;
  /** Shows a ticket in place of this page. */
  openTicket(id: number): Promise<Answer<null>>;
  resize(height: number): void;
  /** Hears an event; the answer ends that. */
  on(event: string, handler: (data: unknown) => void): () => void;
}

const REGISTER_MILLISECONDS = 15_000;
const REQUEST_MILLISECONDS = 20_000;

let connection: Promise<Answer<Zendesk>> | null = null;

/** Connects once for the life of the page: a second `init()` would shake hands twice and hear every event twice. */
export function connect(): Promise<Answer<Zendesk>> {
  connection ??= open();
  return connection;
}

async function open(): Promise<Answer<Zendesk>> {
  if (window.ZAFClient === undefined) return failed("no-sdk");
  const client = window.firstClient ?? window.ZAFClient.init();
  if (client === false) return failed("outside-zendesk");
  const registered = Promise.all([client.metadata(), client.context()]);
  const known = await within(REGISTER_MILLISECONDS, registered);
  if (!known.ok) return known;
  const [metadata, context] = known.value;
  return {
    ok: true,
    value: {
      settings: metadata.settings ?? {},
      installationId: metadata.installationId ?? 0,
      isNewTicket: context.location === "new_ticket_sidebar",
      read: (paths) => read(client, paths),
      set: (path, value) => set(client, path, value),
      request: async (path) => {
        const answer = await request(client, { url: path, type: "GET" });
        return !answer.ok || isRecord(answer.value) ? answer : failed("malformed");
      },
      send: (method, path, body) =>
        request(client, { url: path, type: method, contentType: "application/json", data: JSON.stringify(body) }),
      sendOutside: (asked) => requestOutside(client, asked, REQUEST_MILLISECONDS),
      openModal: (page) => openModal(client, page, context.instanceGuid ?? ""),
      frame: (guid) => frameOf(client, guid),
      // Only a rejection cancels a save: a promise of `false` or of words lets it proceed.
      beforeSave: (ask) =>
        client.on("ticket.save", async () => {
          const words = await ask();
          if (words !== null) throw new Error(words);
        }),
      notify: (text) => void client.invoke("notify", text, "alert").catch(() => {}),
      close: () => void client.invoke("destroy").catch(() => {}),
      insert: (text) => insert(client, text),
      openTicket: async (id) => {
        const answer = await within(REQUEST_MILLISECONDS, client.invoke("routeTo", "ticket", id));
        return answer.ok ? { ok: true, value: null } : answer;
      },
      // Alone and never in bulk: a bulk invoke takes strings only.
      resize: (height) => void client.invoke("resize", { width: "100%", height: `${height}px` }).catch(() => {}),
      on(event, handler) {
        client.on(event, handler);
        return () => client.off(event, handler);
      },
    },
  };
}

async function read(client: ZafClient, paths: readonly string[]): Promise<Answer<Readonly<Record<string, unknown>>>> {
  const answer = await within(REQUEST_MILLISECONDS, client.get(paths));
  if (!answer.ok) return answer;
  const values = answer.value;
  if (!isRecord(values)) return failed("malformed");
  // The SDK's npm build resolves with an error object when the host stays silent.
  if (values.name === "TimeoutError" && !paths.includes("name")) return failed("timeout");
  const wanted = paths.filter((path) => Object.hasOwn(values, path));
  if (wanted.length === 0) return failed("malformed");
  return { ok: true, value: Object.fromEntries(wanted.map((path) => [path, values[path]])) };
}

async function set(client: ZafClient, path: string, value: unknown): Promise<Answer<null>> {
  const answer = await within(REQUEST_MILLISECONDS, client.set(path, value));
  if (!answer.ok) return answer;
  const isSet = isRecord(answer.value) && Object.hasOwn(answer.value, path);
  return isSet ? { ok: true, value: null } : failed("timeout");
}

function request(client: ZafClient, asked: Readonly<Record<string, string>>): Promise<Answer<unknown>> {
  // autoRetry is off because the host would hide Zendesk's wish to wait from the agent.
  const options = { ...asked, dataType: "json", autoRetry: false, timeout: REQUEST_MILLISECONDS };
  return within(REQUEST_MILLISECONDS, client.request(options));
}

async function insert(client: ZafClient, text: string): Promise<Answer<null>> {
  let answer: Answer<null> = failed("server");
  // The editor takes HTML (developer.zendesk.com, "Ticket editor"), the older action plain text.
  const ways = [
    ["ticket.editor.insert", richText(text)],
    ["ticket.comment.appendText", text],
  ] as const;
  for (const [action, sent] of ways) {
    const called = await within(REQUEST_MILLISECONDS, client.invoke(action, sent));
    const done = called.ok && isRecord(called.value) && Object.hasOwn(called.value, action);
    if (done) return { ok: true, value: null };
    answer = called.ok ? failed("timeout") : called;
    // A late answer may still have put the text in place; a second try would double it.
    if (!answer.ok && answer.fault.kind === "timeout") return answer;
  }
  return answer;
}
