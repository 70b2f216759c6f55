import { isMainThread } from "node:worker_threads";
import { runDetect } from "./commands/detect";
import { runEvaluate } from "./commands/evaluate";
import { runHours } from "./commands/hours";
import { runPolicy } from "./commands/policy";
import { runRedact } from "./commands/redact";
import { runRender } from "./commands/render";
import { USAGE, UsageError } from "./usage";
import { serveThread } from "./workers";

async function run([command, ...args]: readonly string[]): Promise<number> {
  if (args.includes("--help") || command === "--help" || command === "help") {
    process.stdout.write(USAGE);
    return 0;
  }
  switch (command) {
    case "evaluate":
      return runEvaluate(args);
    case "policy":
      return runPolicy(args[0], args[1]);
    case "redact":
      return runRedact(args);
    case "detect":
      return runDetect(args);
    case "hours":
      return runHours(args);
    case "render":
      return runRender(args);
    default:
      throw new UsageError(
        `${command === undefined ? "Which command?" : `There is no command "${command}".`}\n\n${USAGE}`,
      );
  }
}

/** What went wrong outside of the input's lines: usage, files, our own bugs; never a stack trace. */
function explain(error: unknown): { message: string; code: number } {
  if (error instanceof UsageError) return { message: error.message, code: 2 };
  if (!(error instanceof Error)) return { message: "internal error", code: 1 };
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return { message: `${path}: no such file`, code: 2 };
  if (code === "EISDIR") return { message: "a folder was given where a file is needed", code: 2 };
  if (code === "EACCES") return { message: `${path}: may not be read`, code: 2 };
  return { message: `${error.name}: ${error.message}`, code: 1 };
}

if (isMainThread) {
  // A reader such as `head` that closes early is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    const { message, code } = explain(error);
    process.stderr.write(`firstpass: ${message}\n`);
    process.exitCode = code;
  }
} else {
  serveThread();
}
