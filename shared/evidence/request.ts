import { perReading, type TextReading } from "../text/reading";
import type { Range } from "../types";

/** Words by which a support agent asks for something, in the languages in which Firstpass writes. */
const ASKS =
  /\b(?:please|could you|can you|would you|let us know|do you have|bitte|könnten sie|haben sie|merci de|pourriez|veuillez|por favor|podría|poderia|pode)\b|(?:ください|いただけますか)/i;

/**
 * The sentences in which an agent asks the customer for something. "Do you have a request ID such as req-123?" brings
 * no request ID, so what is found there is no evidence.
 */
export function requestsIn({ text, reading }: TextReading): readonly Range[] {
  return text.by === "agent" && text.public ? askingSentences(reading) : [];
}

const askingSentences = perReading(({ body, sentences }): readonly Range[] =>
  sentences.filter(({ start, end }) => {
    const sentence = body.slice(start, end);
    return sentence.endsWith("?") || sentence.endsWith("？") || ASKS.test(sentence);
  }),
);
