import { REVIEW_PROPERTY, reviewProperty } from "../../jira-forge-app/src/property";
import { openScenarios } from "../issues/index";
import { instantOf, jiraTime } from "../issues/issue-scenario";
import { type PastEscalation, pastEscalations } from "../issues/past-escalations";
import { PEOPLE } from "../issues/people";
import { adfOf } from "../jira-page/adf-of";
import { installApp } from "./installed-app";
import { atInstant } from "./invocation-clock";
import type { JiraIssue } from "./jira-records";
import { serveJira } from "./jira-site";

const RESOLVED = { name: "Resolved", statusCategory: { key: "done" } };
const REVIEWERS = ["noor", "lukas"] as const;

/** What two months have left behind. */
export interface Past {
  /** What the app has stored. */
  readonly stored: ReadonlyMap<string, unknown>;
  /** Every issue, with the properties that the app has written. */
  readonly issues: readonly JiraIssue[];
}

/**
 * Lets two months pass on a site of their own, through the app's real triggers, queues and reviews, each at its time.
 * What the app has stored by then is what its pages of KPIs and activities show at the workbench's start.
 */
export async function replayPast(): Promise<Past> {
  const past = pastEscalations();
  const present = openScenarios();
  const issues = [...past, ...present].map(({ issue }) => issue);
  const site = serveJira({ issues, users: PEOPLE }, () => jiraTime(Date.now()));
  const app = await installApp(site.send);

  const review = async ({ issue, outcome }: PastEscalation, minutesAgo: number, by: string, isFirst: boolean) => {
    const request = `${isFirst ? "first" : "second"}-review-${issue.id}`;
    const wish = isFirst && outcome !== null ? { ...outcome, request, note: "", isInternal: true } : { request };
    const functionKey = isFirst && outcome !== null ? "return" : "accept";
    await atInstant(instantOf(minutesAgo), () => app.call({ page: "verdict", issue, functionKey, payload: wish }, by));
  };
  const write = async ({ issue }: PastEscalation, minutesAgo: number, method: "POST" | "PUT", body: unknown) => {
    const path = method === "POST" ? `${issue.id}/comment` : issue.id;
    const request = new Request(`https://jira.example/rest/api/3/issue/${path}`, {
      method,
      body: JSON.stringify(body),
    });
    await atInstant(instantOf(minutesAgo), () => site.send(request, { app: false, accountId: "maya" }));
  };

  for (const [index, one] of past.entries()) {
    const { minutesAgo, outcome, answer, closedMinutesAgo } = one;
    const by = REVIEWERS[index % REVIEWERS.length] ?? "noor";
    if (outcome !== null) {
      await review(one, minutesAgo - 120, by, true);
      await write(one, minutesAgo - 360, "POST", { body: adfOf(answer) });
    }
    // What nobody looks at in between need not be judged in between: the review asks for it.
    await write(one, closedMinutesAgo, "PUT", { fields: { status: RESOLVED } });
    await review(one, closedMinutesAgo, by, outcome === null);
  }

  // The issues of today: their comments arrive one by one, and each is judged when it does.
  for (const { issue, reviews = [] } of present) {
    const comments = issue.comments.splice(0);
    const settled = issue.fields;
    const at = async (time: string, happen: () => void) => {
      happen();
      issue.fields = { ...settled, updated: time };
      await atInstant(Date.parse(time.replace("+0000", "Z")), () => app.tell(issue));
    };
    const steps = [
      { time: String(settled.created), happen: () => {} },
      ...comments.map((comment) => ({ time: comment.created, happen: () => void issue.comments.push(comment) })),
      ...reviews.map((value, index) => ({
        time: jiraTime(Date.parse(value.at)),
        happen: () => {
          app.store(`review:${issue.id}:opening-${index}`, value);
          issue.properties.set(REVIEW_PROPERTY, reviewProperty(value));
        },
      })),
    ];
    for (const { time, happen } of steps.toSorted((a, b) => (a.time < b.time ? -1 : 1))) await at(time, happen);
  }
  return { stored: app.stored, issues };
}
