import { type IssueScenario, openIssue } from "./issue-scenario";
import { customerOf } from "./people";

export const nearBreach = (): IssueScenario => ({
  shows: "A request whose first reply is due in minutes",
  issue: openIssue({
    id: 20_211,
    key: "HELP-211",
    summary: "Many users cannot log in with single sign-on",
    priority: "High",
    status: "Waiting for support",
    minutesAgo: 24,
    reporter: customerOf("Harriet Cole"),
    clocks: [
      { name: "Time to first response", goalMinutes: 30 },
      { name: "Time to resolution", goalMinutes: 1440 },
    ],
    description: `Since 2026-11-24T10:02Z many of our users in production cannot log in with single sign-on. An administrator can send each of them a one-time link by hand, which is very slow.

Steps to reproduce:
1. Open the console and choose "Single sign-on".
2. Sign in at the identity provider, which we set up with:

export SAML_CLOCK_SKEW=60

Expected: the console opens. Instead, after the identity provider the page https://console.cloudharbor.example/saml/acs shows "SAML response rejected" (request id 7f3e2b10-9f4d-4c9b-8a51-6d0f1e2a3b4c).`,
  }),
});
