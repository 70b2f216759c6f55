import { agents, customers, fields, groups } from "./directory";
import type { Scenario } from "./scenario";

export const stagingOnly: Scenario = {
  id: 4111,
  shows: "Down, but only in staging",
  subject: "Everything is down, nobody can work!",
  requester: customers.ines,
  channel: "web",
  opensWith: {
    status: "open",
    priority: "urgent",
    type: "incident",
    tags: ["routing_api"],
    groupId: groups.tier1.id,
    assigneeId: agents.maya.id,
    custom: new Map<number, string>([
      [fields.product.id, "routing_api"],
      [fields.environment.id, "staging"],
    ]),
  },
  steps: [
    {
      minutesAgo: 58,
      by: customers.ines,
      text: `Our staging tenant kestrel-stage-2 is completely down. Every call of the routing API answers 502 since 08:55 UTC and the whole team cannot test.

Production is not affected, this is only about staging. The other staging tenant works and we can use it for now.`,
    },
    {
      minutesAgo: 41,
      by: agents.maya,
      text: "Thank you, Ines. I can see the 502 on kestrel-stage-2 and have asked the platform team to restart it.",
    },
  ],
};
