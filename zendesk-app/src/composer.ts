import type { Values } from "./live-ticket";

/** What stands in the reply box. */
export interface Composer {
  /** True while it writes a private note. */
  readonly isNote: boolean;
  readonly isEmpty: boolean;
}

/** What the page says of the reply box. */
export function composerOf(values: Values): Composer {
  const text = values["comment.text"];
  // An empty rich-text editor still holds an empty paragraph.
  const isEmpty = typeof text !== "string" || text.replace(/<[^<>]*>|&nbsp;/g, "").trim() === "";
  return { isNote: values["comment.type"] === "internalNote", isEmpty };
}

export const isSameComposer = (one: Composer, other: Composer): boolean =>
  one.isNote === other.isNote && one.isEmpty === other.isEmpty;
