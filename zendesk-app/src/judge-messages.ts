import type { Instant } from "../../shared/types";
import type { Answer } from "./fault";
import type { AppLanguage } from "./i18n/languages";
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

/** What the worker sends back, once for each request and in their order. */
export interface JudgeReply {
  readonly id: number;
  readonly answer: Answer<Judged>;
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
