import { agents, customers, fields, groups } from "./directory";
import { hours, type Scenario } from "./scenario";

export const overstatedCosmetic: Scenario = {
  id: 4102,
  shows: "A cosmetic bug filed as urgent",
  subject: "URGENT!!! logo is broken in the console",
  requester: customers.jonas,
  channel: "web",
  opensWith: {
    status: "open",
    priority: "urgent",
    type: "problem",
    tags: ["console", "ui"],
    groupId: groups.tier1.id,
    assigneeId: agents.maya.id,
    custom: new Map<number, string>([
      [fields.product.id, "console"],
      [fields.version.id, "4.12.1"],
      [fields.environment.id, "production"],
    ]),
  },
  steps: [
    {
      minutesAgo: hours(3),
      by: customers.jonas,
      text: `Please treat this with the highest priority!

Our company logo in the top left corner of the console is shifted by a few pixels when the window is narrower than about 1,100 px, and the tooltip over it has a typo ("Dashbord").

Console 4.12.1, Chrome 141 on Windows 11. Steps:
1. Open the console.
2. Make the window narrow.
3. Look at the logo.

I would expect the logo to stay where it is. Everything else works normally, it just looks unprofessional when we show it to visitors.`,
      attachments: [{ fileName: "logo-shifted.png", contentType: "image/png", size: 48_211 }],
    },
    {
      minutesAgo: hours(2) + 40,
      by: agents.maya,
      text: "Thank you, Jonas. I can see the shift in your screenshot and have passed it on to the console team.",
    },
  ],
};
