import { type IssueScenario, openIssue } from "./issue-scenario";
import { accountOf, people } from "./people";

export const overstated = (): IssueScenario => ({
  shows: "A cosmetic fault at the highest priority",
  issue: openIssue({
    id: 20_031,
    key: "API-31",
    summary: "URGENT: logo is shifted in the console",
    priority: "Highest",
    status: "To Do",
    minutesAgo: 180,
    reporter: accountOf(people.maya),
    attachments: ["logo-shifted.png"],
    description: `The company logo in the top left corner of the console is shifted by a few pixels when the window is narrow, and the tooltip over it has a typo ("Dashbord").

Console 4.12.1, Chrome 141 on Windows 11. Steps:
1. Open the console.
2. Make the window narrow.
3. Look at the logo.

Expected: the logo stays where it is. Everything else works normally, it just looks unprofessional.`,
  }),
});
