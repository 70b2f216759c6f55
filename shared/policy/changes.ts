import { isRecord, type Json } from "../normalise/json";

/** One value in which two policies differ; null where one of them has none. */
export interface PolicyChange {
  /** `severities.sev1.targets.first-reply.minutes`: what has an id stands under its id. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Everything in which two policies differ, in the order of the later one. */
export function policyChanges(before: unknown, after: unknown): readonly PolicyChange[] {
  const old = new Map(leaves("", before));
  const now = new Map(leaves("", after));
  const paths = new Set([...now.keys(), ...old.keys()]);
  return [...paths]
    .map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** The values of a tree with their paths. A list of things with ids also tells which ones, and in which order. */
function* leaves(path: string, value: unknown): Iterable<readonly [string, string]> {
  const under = (key: string) => (path === "" ? key : `${path}.${key}`);
  if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* leaves(under(key), item);
  } else if (isListOfNamed(value)) {
    yield [path, value.map(({ id }) => id).join(", ")];
    for (const { id, ...rest } of value) yield* leaves(under(id), rest);
  } else if (value !== undefined) {
    yield [path, typeof value === "string" ? value : JSON.stringify(value)];
  }
}

function isListOfNamed(value: unknown): value is readonly (Json & { readonly id: string })[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((item) => isRecord(item) && typeof item.id === "string")
  );
}
