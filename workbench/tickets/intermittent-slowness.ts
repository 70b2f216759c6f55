import { agents, customers, fields, groups } from "./directory";
import { days, hours, type Scenario } from "./scenario";

export const intermittentSlowness: Scenario = {
  id: 4114,
  shows: "On hold with engineering, evidence half there",
  subject: "Console is slow on some mornings",
  requester: customers.jonas,
  channel: "email",
  opensWith: {
    status: "open",
    priority: "normal",
    type: "problem",
    tags: ["console", "performance"],
    groupId: groups.tier2.id,
    assigneeId: agents.priya.id,
    custom: new Map<number, string>([
      [fields.product.id, "console"],
      [fields.version.id, "4.12.0"],
    ]),
  },
  steps: [
    {
      minutesAgo: days(4),
      by: customers.jonas,
      text: "On some mornings the parcel list of the console needs 20 to 30 seconds to load, on others it is there at once. It is worst around 8 am. We work around it with the CSV export.",
    },
    {
      minutesAgo: days(4) - hours(3),
      by: agents.priya,
      text: "Thank you, Jonas. Could you send the network recording (HAR) of a slow load, with the time and your time zone?",
      set: { status: "pending" },
    },
    {
      minutesAgo: days(1),
      by: customers.jonas,
      text: "It was slow again today. I could not find out how to make a HAR, sorry.",
      set: { status: "open" },
    },
    {
      minutesAgo: days(1) - hours(2),
      by: agents.priya,
      text: "No trouble, Jonas. I have asked our engineers to look at the load of the list around 8 am and will come back to you.",
      set: { status: "hold" },
    },
  ],
};
