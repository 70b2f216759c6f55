import type { Policy } from "../../shared/policy/schema";
import { redactText } from "../../shared/privacy/assess";
import { NO_TEXT, parseLine, textLine } from "../json-line";
import type { LineWorker } from "../pipeline";

export interface RedactOptions {
  readonly policy: Policy;
}

/** `{"id","text"}` to `{"id","text","findings"}`; the spans lie in the input. */
export function createRedact({ policy }: RedactOptions): LineWorker {
  return (line) => {
    const parsed = parseLine(line);
    if ("problem" in parsed) return { outputs: [], problems: [parsed.problem] };
    const input = textLine(parsed.value);
    if (input === null) return NO_TEXT;
    const { text, findings } = redactText(input.text, policy);
    const spans = findings.map(({ type, start, end }) => ({ type, start, end }));
    return { outputs: [JSON.stringify({ id: input.id, text, findings: spans })], problems: [] };
  };
}
