import { detect } from "../../shared/detect";
import { NO_TEXT, parseLine, textLine } from "../json-line";
import type { LineWorker } from "../pipeline";

/** `{"id","text","title"?}` to `{"id","evidence","sentences","signals"}`. */
export function createDetect(): LineWorker {
  return (line) => {
    const parsed = parseLine(line);
    if ("problem" in parsed) return { outputs: [], problems: [parsed.problem] };
    const input = textLine(parsed.value);
    if (input === null) return NO_TEXT;
    return { outputs: [JSON.stringify({ id: input.id, ...detect(input.text, input.title) })], problems: [] };
  };
}
