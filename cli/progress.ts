/** Told on stderr: how far the work is, and what was wrong. */
export interface Progress {
  advance(lines: number): void;
  problem(message: string): void;
  /** Ends the display and gives the number of problems. */
  finish(): number;
}

const INTERVAL_MS = 1000;

export function showProgress(quiet: boolean): Progress {
  const { stderr } = process;
  let lines = 0;
  let problems = 0;
  let shownAt = Date.now();
  let shown = false;
  const clear = () => {
    if (shown && stderr.isTTY) stderr.write("\r\x1b[K");
  };
  const count = () => `${lines.toLocaleString("en-US")} lines, ${problems.toLocaleString("en-US")} problems`;
  return {
    advance(more) {
      lines += more;
      if (quiet || Date.now() - shownAt < INTERVAL_MS) return;
      clear();
      stderr.write(stderr.isTTY ? count() : `${count()}\n`);
      shownAt = Date.now();
      shown = true;
    },
    problem(message) {
      problems++;
      clear();
      stderr.write(`${message}\n`);
    },
    finish() {
      clear();
      if (!quiet && (shown || problems > 0)) stderr.write(`${count()}\n`);
      return problems;
    },
  };
}
