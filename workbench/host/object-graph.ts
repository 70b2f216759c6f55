import { type ApiError, type Call, isRecord, plain } from "./protocol";

/** What the page around an app offers it. */
export interface Desk {
  /** The objects that paths begin at: `ticket`, `comment`, `currentUser`, … as an app sees them. */
  objects(): Readonly<Record<string, unknown>>;
  /** Undefined for a field that the ticket form does not have. */
  customField(key: string): unknown;
  /** Sets a path; says why not as `read-only`, `unknown`, or a sentence about the value. */
  write(path: string, value: unknown): null | "read-only" | "unknown" | { readonly invalid: string };
  /** Undefined for an action that does not exist. */
  action(name: string): ((...args: readonly unknown[]) => unknown) | undefined;
}

type Outcome = { readonly value: unknown } | { readonly error: ApiError };

const doesNotExist = (path: string): Outcome => ({
  error: { name: "APIDoesNotExistError", message: "does not exist", path },
});

/** Answers one call, bulk or single: a value per path, and an entry in `errors` for each that failed. */
export async function answerCall(call: Call, desk: Desk): Promise<Readonly<Record<string, unknown>>> {
  const values: [string, unknown][] = [];
  const errors: [string, ApiError][] = [];
  for (const [path, work] of tasksOf(call, desk)) {
    const outcome = await work();
    if ("error" in outcome) errors.push([path, outcome.error]);
    // The SDK tells a value by its key, so "nothing" travels as null.
    else values.push([path, plain(outcome.value) ?? null]);
  }
  // fromEntries defines own properties, so a path named "__proto__" stays a path.
  return { ...Object.fromEntries(values), errors: Object.fromEntries(errors) };
}

function tasksOf({ request, params }: Call, desk: Desk): readonly (readonly [string, () => Promise<Outcome>])[] {
  if (request === "get") {
    const paths = Array.isArray(params) ? params.filter((path) => typeof path === "string") : [];
    const objects = desk.objects();
    return paths.map((path) => [path, async () => read(path, objects, desk)]);
  }
  if (!isRecord(params)) return [];
  return Object.entries(params).map(([path, given]) => [
    path,
    async () => (request === "set" ? write(path, given, desk) : run(path, given, desk)),
  ]);
}

function read(path: string, objects: Readonly<Record<string, unknown>>, desk: Desk): Outcome {
  const custom = /^ticket\.customField:(.+)$/.exec(path)?.[1];
  if (custom !== undefined) {
    const value = desk.customField(custom);
    return value === undefined ? doesNotExist(path) : { value };
  }
  let value: unknown = objects;
  for (const name of path.split(".")) {
    if (!isRecord(value) || !Object.hasOwn(value, name)) return doesNotExist(path);
    value = value[name];
  }
  return { value };
}

function write(path: string, given: unknown, desk: Desk): Outcome {
  const refused = desk.write(path, given);
  if (refused === null) return { value: given };
  if (refused === "unknown") return doesNotExist(path);
  if (refused === "read-only") return { error: { name: "APIReadOnlyError", message: "is read only", path } };
  return { error: { name: "APIInvalidValueError", message: refused.invalid, path } };
}

async function run(name: string, given: unknown, desk: Desk): Promise<Outcome> {
  const action = desk.action(name);
  if (action === undefined) return doesNotExist(name);
  try {
    return { value: await action(...(Array.isArray(given) ? given : [given])) };
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    return { error: { name: "APIError", message, path: name } };
  }
}
