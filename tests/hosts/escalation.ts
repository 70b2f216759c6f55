import type { JiraComment, JiraIssue } from "../../workbench/forge/jira-records";

const adf = (...paragraphs: readonly string[]) => ({
  type: "doc",
  version: 1,
  content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

const CUSTOMER = { accountId: "customer", accountType: "customer", displayName: "Ada Lund", active: true };
const AGENT = { accountId: "agent", accountType: "atlassian", displayName: "Sam Doe", active: true };

/** Not a real token. */
export const TOKEN = "ghp_16C7e42F292c6912E7710c838347Ae178B4a";

export function commentOf(id: string, text: string, minute: number, isPublic = true): JiraComment {
  const time = new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString().replace("Z", "+0000");
  const author = isPublic ? CUSTOMER : AGENT;
  return { id, author, created: time, body: adf(text), jsdPublic: isPublic };
}

/** A request that was escalated without steps, with a token in a comment and a first reply that is due at 10:00. */
export function escalation(): JiraIssue {
  return {
    id: "10042",
    key: "HELP-42",
    names: {},
    fields: {
      summary: "Webhooks fail for all users",
      created: "2026-11-23T09:00:00.000+0000",
      updated: "2026-11-23T09:10:00.000+0000",
      status: { name: "Waiting for support", statusCategory: { key: "indeterminate" } },
      priority: { id: "3", name: "Medium" },
      project: { id: "10001", key: "HELP", name: "Help", projectTypeKey: "service_desk" },
      reporter: CUSTOMER,
      description: adf(
        "Since this morning the webhooks are down for all our users in production. There is no workaround.",
        "The endpoint answers with error code ERR_HOOK_500.",
      ),
    },
    comments: [commentOf("1", `Here is our token: ${TOKEN}`, 10)],
    histories: [],
    sla: [
      {
        id: "1",
        name: "Time to first response",
        completedCycles: [],
        ongoingCycle: {
          startTime: { epochMillis: Date.UTC(2026, 10, 23, 9) },
          breachTime: { epochMillis: Date.UTC(2026, 10, 23, 10) },
          breached: false,
          paused: false,
          withinCalendarHours: true,
          goalDuration: { millis: 3_600_000 },
          elapsedTime: { millis: 900_000 },
          remainingTime: { millis: 2_700_000 },
        },
      },
    ],
    properties: new Map(),
  };
}
