import { type Answer, failed } from "../fault";

/** A call that the platform breaks off is answered too. */
export async function heard<T>(answer: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await answer;
  } catch {
    return failed("unreachable");
  }
}
