import { type Answer, failed } from "./fault";
import type { Judged, Task } from "./judge";
import { answerAfter, type JudgeReply, type JudgeRequest, requestOf } from "./judge-messages";
import type { Values } from "./live-ticket";

/** A verdict; null where a newer task has taken the place of this one before anybody looked at it. */
export type Judge = (task: Task) => Promise<Answer<Judged> | null>;

/** A worker as far as judging needs it. */
export interface Thread {
  post(request: JudgeRequest): void;
  end(): void;
}

export interface ThreadEvents {
  onReply(reply: JudgeReply): void;
  /** The script did not load, or an error ended its work. */
  onDeath(): void;
}

export interface JudgingPorts {
  /** Starts a worker; throws where the browser forbids workers. */
  readonly startThread: (events: ThreadEvents) => Thread;
  /** The same checks for the thread of the page. */
  readonly loadHere: () => Promise<(task: Task) => Promise<Answer<Judged>>>;
}

interface Waiting {
  readonly task: Task;
  readonly settle: (answer: Answer<Judged> | null) => void;
}

// Far more than ten megabytes of text take; the page stays alive meanwhile.
const PATIENCE_MILLISECONDS = 60_000;

/**
 * Judges in a worker, one task at a time; of those that wait only the newest is kept. A worker that does not load, or
 * dies at work, is replaced once. Where there is none, the thread of the page does its work.
 */
export function startJudging({ startThread, loadHere }: JudgingPorts): Judge {
  let thread: Thread | null = null;
  let sent: Values = {};
  let lastId = 0;
  let current: Waiting | null = null;
  let next: Waiting | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let hasRestarted = false;

  const start = (): void => {
    thread?.end();
    thread = null;
    sent = {};
    let judged: Judged | null = null;
    try {
      const own = startThread({
        onReply: (reply) => {
          if (thread !== own) return;
          const answer = answerAfter(reply, judged);
          if (answer.ok) judged = answer.value;
          if (reply.id !== lastId) return;
          finish(answer);
        },
        onDeath: () => {
          if (thread === own) replace();
        },
      });
      thread = own;
    } catch {
      // A page that forbids workers still shows a verdict.
    }
  };

  const replace = (): void => {
    clearTimeout(patience);
    if (!hasRestarted) {
      hasRestarted = true;
      start();
    } else {
      thread?.end();
      thread = null;
    }
    if (current !== null) {
      if (next === null) next = current;
      else current.settle(null);
      current = null;
    }
    run();
  };

  const run = (): void => {
    if (current !== null || next === null) return;
    current = next;
    next = null;
    if (thread === null) {
      void judgeHere(current.task).then(finish);
      return;
    }
    patience = setTimeout(giveUp, PATIENCE_MILLISECONDS);
    lastId++;
    thread.post(requestOf(lastId, current.task, sent));
    sent = current.task.values;
  };

  const judgeHere = async (task: Task): Promise<Answer<Judged>> => {
    try {
      return await (await loadHere())(task);
    } catch {
      return failed("crashed");
    }
  };

  // What never ends must not come near the thread of the page.
  const giveUp = (): void => {
    start();
    finish(failed("crashed"));
  };

  const finish = (answer: Answer<Judged>): void => {
    clearTimeout(patience);
    const done = current;
    current = null;
    run();
    done?.settle(answer);
  };

  start();
  return (task) =>
    new Promise((settle) => {
      next?.settle(null);
      next = { task, settle };
      run();
    });
}
