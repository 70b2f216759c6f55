import { type IssueScenario, openIssue } from "./issue-scenario";
import { accountOf, customerOf, people } from "./people";

// Invented and never valid. Put together here, so that no scanner takes this file for a leak.
const TOKEN = ["ghp", "Wk4Rz8Tn1Qm6Vb3Xd9Lc7Pj2Hf5Gs0Ya8EuB"].join("_");

export const leakedToken = (): IssueScenario => ({
  shows: "A token pasted into a comment",
  issue: openIssue({
    id: 20_198,
    key: "HELP-198",
    summary: "Webhook deploy step fails with 401",
    priority: "High",
    status: "Waiting for support",
    minutesAgo: 360,
    reporter: customerOf("Ravi Nair"),
    clocks: [{ name: "Time to resolution", goalMinutes: 2880 }],
    description: `The step "register webhook" of our deploy job fails since this morning with HTTP 401 and {"error":"invalid_signature"}.

The same job worked yesterday. We run version 2.8.0 of your command line in production. Only this job of one team is affected, and as a workaround we register the webhook in the console.`,
    comments: [
      { minutesAgo: 330, by: accountOf(people.maya), text: "Hi Ravi, thank you. We are looking into it." },
      {
        minutesAgo: 95,
        by: accountOf(people.maya),
        text: "Hi Ravi, could you send the full command with its output, please?",
      },
      {
        minutesAgo: 70,
        by: customerOf("Ravi Nair"),
        text: `Sure, this is what the job runs:

export GITHUB_TOKEN=${TOKEN}
cloudharbor webhooks register --url https://hooks.kestrelpay.example/in

2026-11-24T09:12:44Z ERROR register: 401 invalid_signature (request 2b6f0d51-93f4-4c0e-8a55-7be0c0d1a9e2)`,
      },
    ],
  }),
});
