import { availableParallelism } from "node:os";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { parseInstant, toInstant } from "../shared/instant";
import type { Instant } from "../shared/types";
import { UsageError } from "./usage";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options that every line-by-line command takes. */
export const RUN_OPTIONS = { jobs: { type: "string" }, quiet: { type: "boolean" } } as const satisfies Options;

/** Parses a command's arguments. Throws `UsageError` for an unknown option or a missing value. */
export function parseCommand<T extends Options>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `--jobs N`: from 1 to the machine's cores times four. */
export function jobsOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const jobs = Number(text);
  const most = availableParallelism() * 4;
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= most) return jobs;
  throw new UsageError(`--jobs takes a whole number from 1 to ${most}`);
}

/** `--at` or `--from`: an ISO instant with a zone; now where it is not given. */
export function instantOf(option: string, text: string | undefined): Instant {
  if (text === undefined) return toInstant(Date.now());
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  throw new UsageError(`${option} takes an instant with a zone, such as 2026-11-23T10:00:00Z, not "${text}"`);
}
