/** The keys that a schema knows at a path, for "did you mean". Walks objects, records, arrays and optionals. */
export function knownKeys(schema: unknown, path: readonly (string | number)[]): readonly string[] {
  let at = unwrap(schema);
  for (const key of path) {
    const entries = property(at, "entries");
    const next =
      entries === undefined ? (property(at, "value") ?? property(at, "item")) : property(entries, String(key));
    at = unwrap(next);
  }
  const entries = property(at, "entries");
  return typeof entries === "object" && entries !== null ? Object.keys(entries) : [];
}

function unwrap(schema: unknown): unknown {
  let at = schema;
  while (property(at, "wrapped") !== undefined) at = property(at, "wrapped");
  return at;
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
