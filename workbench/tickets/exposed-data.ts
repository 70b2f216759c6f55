import { agents, customers, fields, groups } from "./directory";
import type { Scenario } from "./scenario";

export const exposedData: Scenario = {
  id: 4113,
  shows: "A business plan that may claim Sev-1: data of others is visible",
  subject: "I can see parcels of another company",
  requester: customers.sam,
  channel: "native_messaging",
  opensWith: {
    status: "open",
    priority: "normal",
    type: "problem",
    tags: ["console"],
    groupId: groups.tier1.id,
    assigneeId: agents.tom.id,
    custom: new Map<number, string>([
      [fields.product.id, "console"],
      [fields.environment.id, "production"],
    ]),
  },
  steps: [
    {
      minutesAgo: 26,
      by: customers.sam,
      text: 'hi, odd thing: when I search for "Miller" in the console I see names and addresses of people who are not our patients. They belong to some other company.',
    },
    { minutesAgo: 24, by: agents.tom, text: "Hi Sam! That should not happen. How many of them do you see?" },
    { minutesAgo: 23, by: customers.sam, text: "about 50, two pages. a colleague sees the same ones" },
    { minutesAgo: 20, by: customers.sam, text: "not sure how important this is for you, it is no problem for us" },
  ],
};
