import type { AppLanguage } from "../../shared/i18n/languages";
import type { Instant } from "../../shared/types";
import { applied, type Difference, differenceOf } from "./difference";
import type { Answer } from "./fault";
import type { Judged, Task } from "./judge";
import type { Values } from "./live-ticket";

/** What the page sends to the worker: of the values only those that changed since its last request. */
export interface JudgeRequest {
  readonly id: number;
  readonly changed: Values;
  /** Names of values that are no longer known. */
  readonly gone: readonly string[];
  readonly setting: unknown;
  readonly lastGood?: string;
  readonly isNewTicket: boolean;
  readonly now: Instant;
  readonly language?: AppLanguage;
}

/** What the worker sends back, once for each request and in their order: how the verdict differs from its last one. */
export interface JudgeReply {
  readonly id: number;
  readonly answer: Answer<Difference>;
}

/** The request that turns what the worker has, `before`, into `task`. Values are compared by identity. */
export function requestOf(id: number, { values, ...rest }: Task, before: Values): JudgeRequest {
  const changed = Object.entries(values).filter(([name, value]) => !Object.is(value, before[name]));
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(values, name));
  return { id, changed: Object.fromEntries(changed), gone, ...rest };
}

/** What the worker knows after a request. */
export function valuesAfter({ changed, gone }: JudgeRequest, before: Values): Values {
  const left = Object.entries(before).filter(([name]) => !gone.includes(name));
  return { ...Object.fromEntries(left), ...changed };
}

/** The reply that turns the last verdict that was sent, null at first, into `answer`. */
export function replyOf(id: number, answer: Answer<Judged>, before: Judged | null): JudgeReply {
  return { id, answer: answer.ok ? { ok: true, value: differenceOf(before, answer.value) } : answer };
}

/** The verdict of a reply to whoever knows the last one. */
export function answerAfter({ answer }: JudgeReply, before: Judged | null): Answer<Judged> {
  return answer.ok ? { ok: true, value: applied(before, answer.value) as Judged } : answer;
}
