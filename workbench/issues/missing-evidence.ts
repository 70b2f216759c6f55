import { type IssueScenario, openIssue } from "./issue-scenario";
import { accountOf, customerOf, people } from "./people";

export const missingEvidence = (): IssueScenario => ({
  shows: "Not ready: no request ID, no time, no endpoint",
  issue: openIssue({
    id: 20_207,
    key: "HELP-207",
    summary: "Label API answers with errors since the morning",
    priority: "High",
    status: "Waiting for support",
    minutesAgo: 95,
    reporter: customerOf("Ines Carvalho"),
    clocks: [
      { name: "Time to first response", goalMinutes: 60, stoppedMinutesAgo: 70 },
      { name: "Time to resolution", goalMinutes: 1440 },
    ],
    description: `Since this morning the label API fails for many of our users in production.

We get error code ERR_LABEL_503 and no label is printed. We write labels by hand, which is very slow.`,
    comments: [
      {
        minutesAgo: 70,
        by: accountOf(people.maya),
        text: "Thank you, Ines. I am handing this to engineering. Could you send the request ID of one call that failed, please?",
      },
      { minutesAgo: 40, by: customerOf("Ines Carvalho"), text: "I will look for it. It is still failing." },
    ],
  }),
});
