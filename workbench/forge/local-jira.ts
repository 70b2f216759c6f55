import type { Lozenge } from "../../jira-forge-app/src/verdict-lozenge";
import { FIELDS } from "../issues/fields";
import { type Escalated, escalatedIssue, takeComments } from "../issues/from-zendesk";
import { openScenarios } from "../issues/index";
import { jiraTime } from "../issues/issue-scenario";
import { CUSTOMERS, PEOPLE } from "../issues/people";
import { lazily } from "../server/lazily";
import { type AppPage, installApp } from "./installed-app";
import { atInstant } from "./invocation-clock";
import type { JiraIssue } from "./jira-records";
import { serveJira } from "./jira-site";
import { replayPast } from "./replay-past";

/** What the app is told in the place of an answer of Jira's; null where Jira works. */
export type JiraFaultStatus = 401 | 403 | 404 | 429 | 500 | null;

/** A Jira site with the app installed, for one workbench. */
export interface LocalJira {
  /** What to look at in each issue, in the order of the list. */
  scenarios(): readonly { readonly issue: JiraIssue; readonly shows: string }[];
  /** Sends a request to Jira's REST API as a person. What the app listens to happens afterwards. */
  send(request: Request, accountId: string, at: number): Promise<Response>;
  /** Calls the resolver of one of the app's pages. */
  invoke(call: Invocation, accountId: string, at: number): Promise<unknown>;
  /** What the closed panel of an issue shows beside its label, where Jira speaks `locale` with whoever looks. */
  lozenge(issueKey: string, locale: string, accountId: string, at: number): Promise<Lozenge>;
  setFault(status: JiraFaultStatus): void;
  /** Takes an issue that came from Zendesk, or what is new in it. */
  receive(escalated: Escalated, at: number): void;
}

/** What a page of the app stands on: an issue or a project; a dashboard and the administration are neither. */
export interface Invocation {
  readonly page: AppPage;
  readonly issueKey?: string | undefined;
  readonly projectId?: string | undefined;
  readonly functionKey: string;
  readonly payload: unknown;
}

const past = lazily(replayPast);

/** Opens the invented site, with the app installed and a past that the app has seen. */
export async function openLocalJira(): Promise<LocalJira> {
  const { stored, issues: before } = await past();
  const scenarios = [...openScenarios()];
  const issues = scenarios.map(({ issue }) => issue);
  for (const issue of before) {
    const today = issues.find(({ id }) => id === issue.id);
    if (today === undefined) issues.push(copyOf(issue));
    else for (const [key, value] of issue.properties) today.properties.set(key, value);
  }
  const users = [...PEOPLE, ...CUSTOMERS].map((person) => ({ ...person }));
  const site = serveJira({ issues, users, fields: FIELDS }, () => jiraTime(Date.now()));
  let fault: JiraFaultStatus = null;
  const app = await installApp(async (request, caller) =>
    fault === null ? site.send(request, caller) : refusal(fault),
  );
  for (const [key, value] of stored) app.store(key, value);
  return {
    scenarios: () => scenarios,
    send: (request, accountId, at) =>
      atInstant(at, async () => {
        const isRead = request.method === "GET";
        const issue = issues.find(({ id, key }) => [id, key].includes(issueNamed(request.url)));
        const answer = await site.send(request, { app: false, accountId });
        if (!isRead && answer.ok && issue !== undefined) await app.tell(issue);
        return answer;
      }),
    invoke: ({ page, issueKey, projectId, functionKey, payload }, accountId, at) => {
      const issue = issues.find(({ key }) => key === issueKey);
      const project = projectId === undefined ? undefined : { id: projectId };
      return atInstant(at, () => app.call({ page, issue, project, functionKey, payload }, accountId));
    },
    lozenge: (issueKey, locale, accountId, at) => {
      const issue = issues.find(({ key }) => key === issueKey);
      const user = users.find((one) => one.accountId === accountId);
      if (issue === undefined || user === undefined) throw new Error(`There is no ${issueKey} for ${accountId}.`);
      user.locale = locale;
      return atInstant(at, () => app.lozenge(issue, accountId));
    },
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

/** What is done to it in one workbench is not done in the next. */
const copyOf = (issue: JiraIssue): JiraIssue => ({
  ...issue,
  comments: [...issue.comments],
  histories: [...issue.histories],
  properties: new Map(issue.properties),
});

const issueNamed = (url: string): string => /\/issue\/([^/?]+)/.exec(new URL(url).pathname)?.[1] ?? "";

const refusal = (status: number): Response =>
  Response.json(
    { errorMessages: ["The workbench answers so on request."], errors: {} },
    { status, headers: status === 429 ? { "retry-after": "20" } : {} },
  );
