import type { Calendar } from "../../shared/policy/schema";
import { answerHours } from "../../shared/sla/hours";
import { parseLine, refused } from "../json-line";
import type { LineWorker } from "../pipeline";

export interface HoursOptions {
  readonly calendars: Readonly<Record<string, Calendar>>;
}

/** `{"calendar","op","from",…}` to `{"result"}`, with `id` echoed. */
export function createHours({ calendars }: HoursOptions): LineWorker {
  return (line) => {
    const parsed = parseLine(line);
    if ("problem" in parsed) return { outputs: [], problems: [parsed.problem] };
    const answer = answerHours(parsed.value, calendars);
    if (!answer.ok) return refused(answer.problems);
    const id = (parsed.value as { id?: unknown }).id;
    return { outputs: [JSON.stringify({ id, ...answer.value })], problems: [] };
  };
}
