import type { Result, Ticket } from "../../shared/types";

interface Tally {
  readonly tickets: number;
  readonly refusals: number;
  /** The different reasons of the refusals. */
  readonly reasons: readonly string[];
}

export function tally(results: readonly Result<Ticket>[]): Tally {
  const problems = results.flatMap((result) => (result.ok ? [] : [result.problems]));
  return {
    tickets: results.length - problems.length,
    refusals: problems.length,
    reasons: [...new Set(problems.flat().map(({ message }) => message))],
  };
}
