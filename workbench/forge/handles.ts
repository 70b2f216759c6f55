/** A function that stays on its side of a message: it is called by number. */
interface Handle {
  readonly $handler: number;
}

const isHandle = (value: object): value is Handle => "$handler" in value && typeof value.$handler === "number";

/** A copy that can be sent, with every function as a handle that `keep` numbers. */
export function withHandles(
  value: unknown,
  keep: (handler: (...values: readonly unknown[]) => unknown) => number,
): unknown {
  if (typeof value === "function") {
    return { $handler: keep((...values) => Reflect.apply(value, undefined, values)) } satisfies Handle;
  }
  return mapped(value, (inner) => withHandles(inner, keep));
}

/** What was sent, with every handle as a function again. */
export function withFunctions(value: unknown, call: (handler: number, values: readonly unknown[]) => void): unknown {
  if (typeof value === "object" && value !== null && isHandle(value)) {
    const { $handler } = value;
    return (...values: readonly unknown[]) => call($handler, values);
  }
  return mapped(value, (inner) => withFunctions(inner, call));
}

function mapped(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}
