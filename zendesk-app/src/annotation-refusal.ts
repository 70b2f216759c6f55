import { pageStorage } from "./page-storage";

/** Why Zendesk refused to write tags or fields; an admin can mend either. */
export type Refusal = "forbidden" | "rejected";

let shown: Refusal | null = null;
const listeners = new Set<() => void>();

/** What the agent is told of on this page; null where writing was not refused, or where that was told before. */
export const annotationRefusal = (): Refusal | null => shown;

export function watchAnnotationRefusal(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells of a refusal on this page, unless an earlier page told of the same; null says that writing works again. */
export function tellAnnotationRefusal(refusal: Refusal | null, installationId: number): void {
  const key = `firstpass.refused.${installationId}`;
  try {
    const told = pageStorage().getItem(key) ?? "";
    if (told === (refusal ?? "")) return;
    pageStorage().setItem(key, refusal ?? "");
  } catch {
    // Without memory the next page tells it again.
  }
  shown = refusal;
  for (const listener of listeners) listener();
}
