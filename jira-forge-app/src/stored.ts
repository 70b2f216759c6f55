import { type Answer, failed } from "./fault";

/** What the app's storage answers; it throws where it cannot be reached, is full or asks us to wait. */
export async function stored<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch {
    return failed("storage");
  }
}
