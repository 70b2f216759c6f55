import { createDetect } from "./line/detect";
import { createEvaluate, type EvaluateOptions } from "./line/evaluate";
import { createHours, type HoursOptions } from "./line/hours";
import { createRedact, type RedactOptions } from "./line/redact";
import type { LineWorker } from "./pipeline";

/** A command that works line by line, with options that can be sent to a thread. */
export type LineTask =
  | { readonly command: "evaluate"; readonly options: EvaluateOptions }
  | { readonly command: "redact"; readonly options: RedactOptions }
  | { readonly command: "detect" }
  | { readonly command: "hours"; readonly options: HoursOptions };

export function createLineWorker(task: LineTask): LineWorker {
  const work = createWork(task);
  return (text) => {
    try {
      return work(text);
    } catch (error) {
      // A bug of ours: the line is lost, the run goes on. The message may quote ticket text, so only its name is told.
      return { outputs: [], problems: [`internal error (${error instanceof Error ? error.name : "unknown"})`] };
    }
  };
}

function createWork(task: LineTask): LineWorker {
  switch (task.command) {
    case "evaluate":
      return createEvaluate(task.options);
    case "redact":
      return createRedact(task.options);
    case "detect":
      return createDetect();
    case "hours":
      return createHours(task.options);
  }
}
