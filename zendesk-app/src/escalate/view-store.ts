import { isRecord } from "../fault";
import type { Zendesk } from "../zendesk";
import { VIEW_EVENT, type View, WISH_EVENT, type Wish } from "./messages";

/** What the modal knows of the sidebar that opened it. */
export interface ViewStore {
  /** Null until the sidebar has answered. */
  view(): View | null;
  /** True where the sidebar does not answer. */
  isSilent(): boolean;
  subscribe(listener: () => void): () => void;
  wish(wish: Wish): void;
}

// The first question may come before the sidebar listens.
const ASK_MILLISECONDS = 1_000;
const MOST_QUESTIONS = 10;

/** Asks the sidebar what to show until it answers, and listens from then on. */
export function followView(zendesk: Pick<Zendesk, "on" | "frame">, openerGuid: string): ViewStore {
  const opener = zendesk.frame(openerGuid);
  const listeners = new Set<() => void>();
  let view: View | null = null;
  let isSilent = false;
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const wish = (wanted: Wish) => opener.tell(WISH_EVENT, wanted);
  zendesk.on(VIEW_EVENT, (heard) => {
    if (!isView(heard)) return;
    view = heard;
    isSilent = false;
    changed();
  });
  opener.on("app.willDestroy", () => {
    if (view !== null) view = { ...view, ticket: null };
    changed();
  });
  let asked = 0;
  const ask = () => {
    if (view !== null) return;
    if (asked >= MOST_QUESTIONS) {
      isSilent = true;
      changed();
      return;
    }
    asked++;
    wish({ wish: "view" });
    setTimeout(ask, ASK_MILLISECONDS);
  };
  ask();
  return {
    view: () => view,
    isSilent: () => isSilent,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wish,
  };
}

/** The sidebar is of the same version as the modal, so a view that is one at all is whole. */
function isView(heard: unknown): heard is View {
  return isRecord(heard) && typeof heard.draft === "string" && isRecord(heard.work);
}
