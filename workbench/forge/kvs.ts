const LARGEST_BYTES = 240 * 1024;
const MOST_OPERATIONS = 25;
const UNIT_MILLISECONDS = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;
const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]{1,500}$/;

interface SetRequest {
  readonly key?: string;
  readonly value?: unknown;
  readonly options?: {
    readonly keyPolicy?: string;
    readonly ttl?: { readonly value: number; readonly unit: keyof typeof UNIT_MILLISECONDS };
  };
}

/** What `@forge/kvs` sends with a request of the plain key-value store. */
interface KvsRequest extends SetRequest {
  /** Of a transaction. */
  readonly set?: readonly SetRequest[];
  readonly delete?: readonly { readonly key: string }[];
  readonly where?: readonly { readonly condition: string; readonly values: readonly string[] }[];
  readonly limit?: number;
  readonly after?: string;
}

/** Forge's storage of one installation, in memory and within Forge's limits. */
export interface Kvs {
  readonly values: ReadonlyMap<string, unknown>;
  answer(path: string, body: KvsRequest): Response;
}

/** Forge does not promise that names come back in the order in which they were stored. */
function backwards(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toReversed());
}

export function createKvs(): Kvs {
  // As text: what went in can no longer be changed from outside.
  const kept = new Map<string, { readonly text: string; readonly until: number }>();
  const isKept = (key: string): boolean => (kept.get(key)?.until ?? 0) > Date.now();
  const keys = (): readonly string[] => [...kept.keys()].filter(isKept);
  const read = (key: string): unknown => JSON.parse(kept.get(key)?.text ?? "null", backwards);
  const faultOf = ({ key = "", value, options }: SetRequest): Response | null => {
    if (!KEY.test(key)) return refusal(400, "INVALID_KEY");
    const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
    if (bytes > LARGEST_BYTES) return refusal(400, "VALUE_TOO_LARGE");
    return options?.keyPolicy === "FAIL_IF_EXISTS" && isKept(key) ? refusal(409, "KEY_CONFLICT") : null;
  };
  const keep = ({ key = "", value, options }: SetRequest): void => {
    const ttl = options?.ttl;
    const until = ttl === undefined ? Number.POSITIVE_INFINITY : Date.now() + ttl.value * UNIT_MILLISECONDS[ttl.unit];
    kept.set(key, { text: JSON.stringify(value), until });
  };
  return {
    get values() {
      return new Map(keys().map((key) => [key, read(key)]));
    },
    answer(path, body) {
      const { key = "", value, where = [], limit = 10, after } = body;
      switch (path) {
        case "/api/v1/get":
          return isKept(key) ? Response.json({ key, value: read(key) }) : refusal(404, "KEY_NOT_FOUND");
        case "/api/v1/set": {
          const fault = faultOf(body);
          if (fault !== null) return fault;
          keep(body);
          return Response.json({ key, value });
        }
        case "/api/v1/delete":
          kept.delete(key);
          return new Response(null, { status: 204 });
        case "/api/v1/transaction": {
          const { set = [], delete: gone = [] } = body;
          if (set.length + gone.length > MOST_OPERATIONS) return refusal(400, "TOO_MANY_OPERATIONS");
          const fault = set.map(faultOf).find((found) => found !== null);
          if (fault !== undefined) return fault;
          for (const one of set) keep(one);
          for (const one of gone) kept.delete(one.key);
          return new Response(null, { status: 204 });
        }
        case "/api/v1/query": {
          if (limit > 100) return refusal(400, "LIMIT_TOO_LARGE");
          const found = keys()
            .filter((name) => where.every((clause) => matches(clause, name)))
            .toSorted();
          const rest = after === undefined ? found : found.filter((name) => name > after);
          const page = rest.slice(0, limit);
          const cursor = rest.length > page.length ? page.at(-1) : undefined;
          return Response.json({ data: page.map((name) => ({ key: name, value: read(name) })), cursor });
        }
        default:
          throw new Error(`The workbench's storage does not know ${path}.`);
      }
    },
  };
}

function matches({ condition, values }: { condition: string; values: readonly string[] }, key: string): boolean {
  if (condition !== "BEGINS_WITH") throw new Error(`The workbench's storage does not know ${condition}.`);
  return key.startsWith(values[0] ?? "");
}

const refusal = (status: number, code: string): Response => Response.json({ code, message: code }, { status });
