import { isRecord } from "../../shared/normalise/json";
import { type Answer, failed } from "./fault";

/** A resolver has 25 seconds: at most so many items of a list are read, some fifty pages. */
const MOST_ITEMS = 5000;

/** A list as far as it was read. */
export interface Listed {
  readonly items: readonly unknown[];
  /** False where the list goes on beyond what we read. */
  readonly isWhole: boolean;
}

/** Reads a list of Jira that is paged by `startAt` and `total`, its items under `key`. */
export async function readPages(
  key: "comments" | "values",
  ask: (startAt: number) => Promise<Answer<unknown>>,
): Promise<Answer<Listed>> {
  const items: unknown[] = [];
  while (items.length < MOST_ITEMS) {
    const answer = await ask(items.length);
    if (!answer.ok) return answer;
    const page = isRecord(answer.value) ? answer.value : {};
    const found = page[key];
    if (!Array.isArray(found)) return failed("malformed");
    items.push(...found);
    const total = typeof page.total === "number" ? page.total : items.length;
    // An empty page before the end would be asked for again and again.
    if (found.length === 0 || items.length >= total) return { ok: true, value: { items, isWhole: true } };
  }
  return { ok: true, value: { items, isWhole: false } };
}
