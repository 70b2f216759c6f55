import { getResponse } from "msw";
import { type Caller, jiraHandlers } from "./jira-handlers";
import type { JiraSite } from "./jira-records";

/** What an account answers in the place of Jira. */
export interface JiraFault {
  /** A part of the address. */
  readonly path: string;
  readonly method?: string;
  /** Null where the site answers this time as it would. */
  readonly answer: () => Response | null;
  /** How often; always where it is left out. */
  readonly times?: number;
}

export interface JiraRequest {
  readonly method: string;
  readonly path: string;
  readonly as: string;
}

/** A Jira site that answers as `jiraHandlers` do, and whatever is wrong with it. */
export interface ServedSite {
  send(request: Request, caller: Caller): Promise<Response>;
  /** Every request that arrived, in order. */
  readonly requests: JiraRequest[];
  /** What was sent with those that send something, in order. */
  readonly bodies: unknown[];
  fail(fault: JiraFault): void;
}

export function serveJira(site: JiraSite, now: () => string): ServedSite {
  const requests: JiraRequest[] = [];
  const bodies: unknown[] = [];
  const faults: { fault: JiraFault; left: number }[] = [];
  return {
    requests,
    bodies,
    fail: (fault) => void faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    async send(request, caller) {
      const { pathname, search } = new URL(request.url);
      const { method } = request;
      requests.push({ method, path: pathname + search, as: caller.app ? "app" : (caller.accountId ?? "nobody") });
      const sent = await request.clone().text();
      if (sent !== "") bodies.push(JSON.parse(sent));
      const broken = faults.find(
        ({ fault, left }) =>
          left > 0 && pathname.includes(fault.path) && (fault.method === undefined || fault.method === method),
      );
      if (broken !== undefined) {
        broken.left -= 1;
        const failure = broken.fault.answer();
        if (failure !== null) return failure;
      }
      const answer = await getResponse(
        jiraHandlers(site, () => caller, now),
        request,
      );
      if (answer === undefined) throw new Error(`The workbench's Jira does not know ${method} ${pathname}.`);
      return answer;
    },
  };
}
