import { ForgeKvsAPIError, kvs, WhereConditions } from "@forge/kvs";
import { type Answer, failed } from "./fault";

/** What the app's storage answers; it throws where it cannot be reached, is full or asks us to wait. */
export async function stored<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch {
    return failed("storage");
  }
}

/** Keeps a value under a key that can be written once; false where it has been. */
export function storeOnce(key: string, value: unknown): Promise<Answer<boolean>> {
  return stored(async () => {
    try {
      await kvs.set(key, value, { keyPolicy: "FAIL_IF_EXISTS" });
      return true;
    } catch (error) {
      if (error instanceof ForgeKvsAPIError && error.code === "KEY_CONFLICT") return false;
      throw error;
    }
  });
}

/** Every value whose key begins with `prefix`. */
export function readStored<T>(prefix: string): Promise<Answer<readonly T[]>> {
  return stored(async () => {
    const values: T[] = [];
    let cursor: string | undefined;
    do {
      const query = kvs.query().where("key", WhereConditions.beginsWith(prefix)).limit(100);
      const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany<T>();
      values.push(...page.results.map(({ value }) => value));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return values;
  });
}
