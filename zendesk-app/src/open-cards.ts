export const CARDS = ["severity", "evidence", "sla", "privacy", "escalation"] as const;
export type CardId = (typeof CARDS)[number];

const KEY = "firstpass.open-cards";

/** Which cards the agent left open; none where nothing readable is remembered. */
export function openCards(storage: Pick<Storage, "getItem">): readonly CardId[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? CARDS.filter((card) => stored.includes(card)) : [];
  } catch {
    return [];
  }
}

/** Remembers the open cards; a browser that forbids storage only forgets them. */
export function rememberCards(storage: Pick<Storage, "setItem">, cards: readonly CardId[]): void {
  try {
    storage.setItem(KEY, JSON.stringify(cards));
  } catch {
    // Private windows and full storage throw; the sidebar works without memory.
  }
}
