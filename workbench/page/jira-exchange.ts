import { JIRA_STATUSES } from "../jira/store";
import type { Session } from "./session";

// Zendesk's page keeps the issues that its app has made; Jira's site is in the server. When Jira is opened the issues
// go there, and what engineering says of them comes back.

const REVIEW = "firstpass-review";

/** Shows Jira the issues that came from Zendesk. */
export async function bringIssues({ jira, clock }: Session): Promise<void> {
  for (const { id, key, summary, description, labels, comments } of [...jira.issues()].reverse())
    await ask("PUT", "/workbench/jira/issue", clock.now(), { id, key, summary, description, labels, comments });
}

/** Takes over what engineers have said in Jira. */
export async function fetchReviews({ jira, clock }: Session): Promise<void> {
  for (const { key } of jira.issues()) {
    const answer = await ask("GET", `/rest/api/3/issue/${key}/properties/${REVIEW}`, clock.now());
    if (!answer.ok) continue;
    const { value } = (await answer.json()) as { readonly value: { readonly review: { readonly state: string } } };
    jira.change(key, ({ properties, status }) => ({
      properties: new Map(properties).set(REVIEW, value),
      status: value.review.state === "accepted" ? JIRA_STATUSES[1] : status,
    }));
  }
}

const ask = (method: string, path: string, now: number, body?: unknown): Promise<Response> =>
  fetch(path, {
    method,
    headers: { "content-type": "application/json", "x-workbench-person": "maya", "x-workbench-clock": String(now) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
