import { type Escalated, escalatedIssue, takeComments } from "../issues/from-zendesk";
import { openScenarios } from "../issues/index";
import { jiraTime } from "../issues/issue-scenario";
import { CUSTOMERS, PEOPLE } from "../issues/people";
import { atInstant } from "./invocation-clock";
import type { JiraIssue } from "./jira-records";
import { serveJira } from "./jira-site";
import type { QueuedEvent } from "./queue";
import { installForge } from "./runtime";

/** What the app is told in the place of an answer of Jira's; null where Jira works. */
export type JiraFaultStatus = 401 | 403 | 404 | 429 | 500 | null;

/** A Jira site with the app installed, for one workbench. */
export interface LocalJira {
  /** What to look at in each issue, in the order of the list. */
  scenarios(): readonly { readonly issue: JiraIssue; readonly shows: string }[];
  /** Sends a request to Jira's REST API as a person. What the app listens to happens afterwards. */
  send(request: Request, accountId: string, at: number): Promise<Response>;
  /** Calls a resolver of the app as the page on an issue does. */
  invoke(call: Invocation, accountId: string, at: number): Promise<unknown>;
  setFault(status: JiraFaultStatus): void;
  /** Takes an issue that came from Zendesk, or what is new in it. */
  receive(escalated: Escalated, at: number): void;
}

export interface Invocation {
  readonly issueKey: string;
  readonly functionKey: string;
  readonly payload: unknown;
}

/** Opens the invented site and loads the app's real backend over Forge's real packages. */
export async function openLocalJira(): Promise<LocalJira> {
  const scenarios = [...openScenarios()];
  const issues = scenarios.map(({ issue }) => issue);
  const site = serveJira({ issues, users: [...PEOPLE, ...CUSTOMERS] }, () => jiraTime(Date.now()));
  let fault: JiraFaultStatus = null;
  const forge = installForge(async (request, caller) => (fault === null ? site.send(request, caller) : refusal(fault)));
  const backend = await import("../../jira-forge-app/src/index");
  for (const { issue, reviews = [] } of scenarios)
    for (const [index, value] of reviews.entries())
      forge.kvs.answer("/api/v1/set", { key: `review:${issue.id}:opening-${index}`, value });

  const asNobody = <T>(work: () => Promise<T>) => forge.run({ accountId: null }, work);
  const drain = async (queueName: string, consume: (event: QueuedEvent) => Promise<unknown>) => {
    for (let event = forge.queue.take(queueName); event !== undefined; event = forge.queue.take(queueName)) {
      const taken = event;
      await asNobody(() => consume(taken));
    }
  };
  /** What waits in the queues is done, as Forge does it within seconds. */
  const settle = async () => {
    await drain("judging", backend.judgeQueued);
    await drain("counting", (event) => backend.countQueued(event as Parameters<typeof backend.countQueued>[0]));
  };
  return {
    scenarios: () => scenarios,
    send: (request, accountId, at) =>
      atInstant(at, async () => {
        const isRead = request.method === "GET";
        const issue = issues.find(({ id, key }) => [id, key].includes(issueNamed(request.url)));
        const answer = await site.send(request, { app: false, accountId });
        if (isRead || !answer.ok || issue === undefined) return answer;
        const { id, key, fields } = issue;
        await asNobody(() => backend.onIssueEvent({ issue: { id, key, fields: { updated: fields.updated } } }));
        await settle();
        return answer;
      }),
    invoke: ({ issueKey, functionKey, payload }, accountId, at) =>
      atInstant(at, async () => {
        const issue = issues.find(({ key }) => key === issueKey);
        const context = { extension: { issue: { id: issue?.id, key: issueKey } } };
        const answer = await forge.run({ accountId }, () =>
          backend.resolver({ call: { functionKey, payload }, context }, { principal: { accountId } }),
        );
        await settle();
        return answer;
      }),
    setFault(status) {
      fault = status;
    },
    receive(escalated, at) {
      const time = jiraTime(at);
      const known = issues.find(({ key }) => key === escalated.key);
      const issue = known ?? escalatedIssue(escalated, time);
      if (known === undefined) {
        issues.push(issue);
        scenarios.push({ issue, shows: "Escalated from Zendesk" });
      }
      takeComments(issue, escalated, time);
    },
  };
}

const issueNamed = (url: string): string => /\/issue\/([^/?]+)/.exec(new URL(url).pathname)?.[1] ?? "";

const refusal = (status: number): Response =>
  Response.json(
    { errorMessages: ["The workbench answers so on request."], errors: {} },
    { status, headers: status === 429 ? { "retry-after": "20" } : {} },
  );
