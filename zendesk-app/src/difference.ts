/** What makes one value of the one before it: a new value, or new parts of a list or a record. Null where both are equal. */
export type Difference = NewValue | NewItems | NewFields | null;

interface NewValue {
  readonly value: unknown;
}
interface NewItems {
  /** What changed up to the end of the shorter list. */
  readonly items: readonly (readonly [index: number, difference: Difference])[];
  /** How many of the list before are left. */
  readonly left: number;
  readonly added: readonly unknown[];
}
interface NewFields {
  readonly fields: ReadonlyMap<string, Difference>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Compares plain data; anything else counts as equal only where it is the same. */
export function differenceOf(before: unknown, after: unknown): Difference {
  if (Object.is(before, after)) return null;
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after);
  if (isPlain(before) && isPlain(after)) return ofFields(before, after);
  return { value: after };
}

/** The value that `difference` makes of `before`; equal parts stay the very same, so that who has drawn them need not draw again. */
export function applied(before: unknown, difference: Difference): unknown {
  if (difference === null) return before;
  if ("value" in difference) return difference.value;
  if ("fields" in difference) {
    const changed = (name: string, value: unknown) => applied(value, difference.fields.get(name) ?? null);
    return Object.fromEntries(Object.entries(before as Fields).map(([name, value]) => [name, changed(name, value)]));
  }
  const list = (before as readonly unknown[]).slice(0, difference.left);
  for (const [index, item] of difference.items) list[index] = applied(list[index], item);
  return [...list, ...difference.added];
}

function ofLists(before: readonly unknown[], after: readonly unknown[]): Difference {
  const left = Math.min(before.length, after.length);
  const items: [number, Difference][] = [];
  for (let index = 0; index < left; index++) {
    const difference = differenceOf(before[index], after[index]);
    if (difference !== null) items.push([index, difference]);
  }
  const isEqual = items.length === 0 && before.length === after.length;
  return isEqual ? null : { items, left, added: after.slice(left) };
}

function ofFields(before: Fields, after: Fields): Difference {
  const names = Object.keys(after);
  const old = Object.keys(before);
  if (names.length !== old.length || names.some((name, at) => name !== old[at])) return { value: after };
  const fields = new Map<string, Difference>();
  for (const name of names) {
    const difference = differenceOf(before[name], after[name]);
    if (difference !== null) fields.set(name, difference);
  }
  return fields.size === 0 ? null : { fields };
}

const isPlain = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
