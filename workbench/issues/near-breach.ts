import { type IssueScenario, openIssue } from "./issue-scenario";
import { customerOf } from "./people";

export const nearBreach = (): IssueScenario => ({
  shows: "A request whose first reply is due in minutes",
  issue: openIssue({
    id: 20_211,
    key: "HELP-211",
    summary: "Nobody can log in with single sign-on",
    priority: "Highest",
    status: "Waiting for support",
    minutesAgo: 24,
    reporter: customerOf("Harriet Cole"),
    clocks: [
      { name: "Time to first response", goalMinutes: 30 },
      { name: "Time to resolution", goalMinutes: 240 },
    ],
    description: `Since 10:02 UTC today nobody in our company can log in to production. All users are affected and there is no workaround.

After the identity provider the page https://console.cloudharbor.example/saml/acs shows "SAML response rejected" (request id 7f3e2b10-9f4d-4c9b-8a51-6d0f1e2a3b4c).`,
  }),
});
