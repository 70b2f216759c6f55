import { type FieldChange, PRIORITIES, STATUSES } from "../zendesk/records";
import type { Store } from "../zendesk/store";
import { PRIORITY_WORDS, STATUS_WORDS } from "./words";

/** `status Open → Pending`; null for the opening values of a ticket and for fields that nobody misses here. */
export function changeWords({ kind, field, value, previous }: FieldChange, store: Store): string | null {
  if (kind === "Create") return null;
  const told = TOLD.get(field);
  if (told === undefined) return null;
  return `${told.title} ${told.words(previous, store)} → ${told.words(value, store)}`;
}

interface Told {
  readonly title: string;
  words(value: unknown, store: Store): string;
}

const named = <T extends string>(all: readonly T[], words: Readonly<Record<T, string>>, value: unknown): string => {
  const known = all.find((it) => it === value);
  return known === undefined ? "–" : words[known];
};

const TOLD: ReadonlyMap<string, Told> = new Map([
  ["status", { title: "status", words: (value: unknown) => named(STATUSES, STATUS_WORDS, value) }],
  ["priority", { title: "priority", words: (value: unknown) => named(PRIORITIES, PRIORITY_WORDS, value) }],
  [
    "group_id",
    {
      title: "group",
      words: (value: unknown, { directory }: Store) =>
        directory.groups.find(({ id }) => String(id) === value)?.name ?? "–",
    },
  ],
  [
    "assignee_id",
    { title: "assignee", words: (value: unknown, store: Store) => store.user(Number(value))?.name ?? "–" },
  ],
]);
