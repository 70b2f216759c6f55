import { type IssueScenario, instantOf, openIssue } from "./issue-scenario";
import { accountOf, customerOf, people } from "./people";

export const returned = (): IssueScenario => ({
  shows: "Returned once, and what was missing has arrived",
  issue: openIssue({
    id: 20_189,
    key: "HELP-189",
    summary: "Route export stops half way",
    priority: "Medium",
    status: "Waiting for support",
    minutesAgo: 1500,
    reporter: customerOf("Dev Malhotra"),
    clocks: [{ name: "Time to resolution", goalMinutes: 4320 }],
    description: `The nightly export of routes stops half way for one of our planners in production. It worked until last week. As a workaround we export smaller parts by hand, which is acceptable for now.

Expected: the whole file, some 40,000 lines. Actual: the file ends after about 12,000 lines.`,
    comments: [
      {
        minutesAgo: 1380,
        by: accountOf(people.lukas),
        text: `Returned for rework by engineering.

Still needed: the request ID of one export, and the steps that lead to it.`,
        isInternal: true,
      },
      {
        minutesAgo: 1290,
        by: accountOf(people.maya),
        text: "Thank you, Dev. Engineering asks for the request ID of one export, and for the steps that lead to it.",
      },
      {
        minutesAgo: 200,
        by: customerOf("Dev Malhotra"),
        text: `Steps to reproduce:
1. Open Routes in console 4.11.3.
2. Press Export and choose CSV.
3. Wait for the mail and open the file.

The last one failed at 2026-11-24T02:14:09Z with request id 9d3e7a52-0c41-4f7f-b8a9-1f2c6d5e4b3a. The error says "export_aborted: upstream closed" (ERR_EXPORT_12).`,
      },
    ],
  }),
  reviews: [
    {
      state: "returned",
      reasons: ["missing-diagnostics", "missing-steps"],
      missing: ["request-id", "steps-to-reproduce"],
      at: new Date(instantOf(1380)).toISOString(),
      by: people.lukas.accountId,
    },
  ],
});
