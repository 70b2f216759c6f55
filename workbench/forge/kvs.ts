const LARGEST_BYTES = 240 * 1024;
const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]{1,500}$/;

/** What `@forge/kvs` sends with a request of the plain key-value store. */
interface KvsRequest {
  readonly key?: string;
  readonly value?: unknown;
  readonly options?: { readonly keyPolicy?: string };
  readonly where?: readonly { readonly condition: string; readonly values: readonly string[] }[];
  readonly limit?: number;
  readonly after?: string;
}

/** Forge's storage of one installation, in memory and within Forge's limits. */
export interface Kvs {
  readonly values: ReadonlyMap<string, unknown>;
  answer(path: string, body: KvsRequest): Response;
}

export function createKvs(): Kvs {
  // As text: what went in can no longer be changed from outside.
  const texts = new Map<string, string>();
  const read = (key: string): unknown => JSON.parse(texts.get(key) ?? "null");
  return {
    get values() {
      return new Map([...texts.keys()].map((key) => [key, read(key)]));
    },
    answer(path, body) {
      const { key = "", value, options, where = [], limit = 10, after } = body;
      switch (path) {
        case "/api/v1/get":
          return texts.has(key) ? Response.json({ key, value: read(key) }) : refusal(404, "KEY_NOT_FOUND");
        case "/api/v1/set": {
          const text = JSON.stringify(value);
          if (!KEY.test(key)) return refusal(400, "INVALID_KEY");
          if (new TextEncoder().encode(text).length > LARGEST_BYTES) return refusal(400, "VALUE_TOO_LARGE");
          if (options?.keyPolicy === "FAIL_IF_EXISTS" && texts.has(key)) return refusal(409, "KEY_CONFLICT");
          texts.set(key, text);
          return Response.json({ key, value });
        }
        case "/api/v1/delete":
          return texts.delete(key) ? new Response(null, { status: 204 }) : refusal(404, "KEY_NOT_FOUND");
        case "/api/v1/query": {
          if (limit > 100) return refusal(400, "LIMIT_TOO_LARGE");
          const found = [...texts.keys()].filter((name) => where.every((clause) => matches(clause, name))).sort();
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
