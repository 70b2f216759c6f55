import { customers, fields, groups } from "./directory";
import { hours, type Scenario } from "./scenario";

export const breachedClock: Scenario = {
  id: 4112,
  shows: "Nobody has answered, and the reply is late",
  subject: "Claims import has stopped for all branches",
  requester: customers.dev,
  channel: "email",
  opensWith: {
    status: "new",
    priority: "urgent",
    type: "incident",
    tags: ["routing_api", "import"],
    groupId: groups.escalations.id,
    custom: new Map<number, string>([
      [fields.product.id, "routing_api"],
      [fields.environment.id, "production"],
    ]),
  },
  steps: [
    {
      minutesAgo: hours(2) + 6,
      by: customers.dev,
      text: `Hello,

the claims import into production has stopped at 08:11 UTC for all 32 branches. The queue grows by about 900 claims an hour. There is no other way to get claims in.

Log of the importer:
2026-11-24T08:11:03.114Z ERROR importer - POST /v2/claims:batch -> 507 Insufficient Storage (trace 4bf92f3577b34da6a3ce929d0e0e4736)
2026-11-24T08:11:33.120Z ERROR importer - POST /v2/claims:batch -> 507 Insufficient Storage (trace 9d1c5b0af3e84c7bb0a77a3f5ce2d918)

Dev Malhotra, Halden Insurance Group`,
    },
    {
      minutesAgo: hours(1) + 2,
      by: customers.dev,
      text: "We have had no answer for an hour. Please confirm that somebody is looking at this.",
    },
  ],
};
