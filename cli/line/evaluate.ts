import { evaluate } from "../../shared/evaluate";
import { type CsvMap, normaliseRow } from "../../shared/normalise/csv";
import { ticketsOf } from "../../shared/normalise/recognise";
import type { Policy } from "../../shared/policy/schema";
import type { Instant } from "../../shared/types";
import { parseLine, problemLine } from "../json-line";
import type { LineWorker } from "../pipeline";

export interface EvaluateOptions {
  readonly policy: Policy;
  readonly now: Instant;
  /** How a row becomes a ticket, where the input is CSV. */
  readonly map: CsvMap | null;
}

/** A ticket, a page of a Zendesk or Jira export, or a CSV row to one report a ticket. */
export function createEvaluate({ policy, now, map }: EvaluateOptions): LineWorker {
  return (line) => {
    const parsed = parseLine(line);
    if ("problem" in parsed) return { outputs: [], problems: [parsed.problem] };
    const outputs: string[] = [];
    const problems: string[] = [];
    const results =
      map === null ? ticketsOf(parsed.value, policy) : [normaliseRow(parsed.value as Record<string, string>, map)];
    for (const result of results) {
      if (result.ok) outputs.push(JSON.stringify(evaluate(result.value, policy, now)));
      else problems.push(...result.problems.map(problemLine));
    }
    return { outputs, problems };
  };
}
