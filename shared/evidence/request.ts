import type { TextReading } from "../text/reading";
import type { Range } from "../types";

/** Words by which a support agent asks for something, in the languages in which Firstpass writes. */
const ASKS =
  /\b(?:please|could you|can you|would you|let us know|do you have|bitte|könnten sie|haben sie|merci de|pourriez|veuillez|por favor|podría|poderia|pode)\b|(?:ください|いただけますか)/i;

/**
 * The sentences in which an agent asks the customer for something. "Do you have a request ID such as req-123?" brings
 * no request ID, so what is found there is no evidence.
 */
export function requestsIn({ text, reading }: TextReading): readonly Range[] {
  if (text.by !== "agent" || !text.public) return [];
  return reading.sentences.filter(({ start, end }) => {
    const sentence = reading.body.slice(start, end);
    return sentence.endsWith("?") || sentence.endsWith("？") || ASKS.test(sentence);
  });
}
