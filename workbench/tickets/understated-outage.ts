import { agents, customers, fields, groups } from "./directory";
import type { Scenario } from "./scenario";

export const understatedOutage: Scenario = {
  id: 4101,
  shows: "An outage filed as normal priority",
  subject: "Question about label creation",
  requester: customers.elena,
  channel: "email",
  opensWith: {
    status: "new",
    priority: "normal",
    type: "question",
    tags: ["routing_api"],
    groupId: groups.tier1.id,
    custom: new Map([[fields.product.id, "routing_api"]]),
  },
  steps: [
    {
      minutesAgo: 52,
      by: customers.elena,
      text: `Hi team,

quick question, hopefully nothing big on your side. Since about 09:30 UTC this morning POST /v2/labels returns HTTP 503 for every one of our warehouses. None of our 14 sites in production can print a label, so nothing is leaving the docks. We have tried the console as well, it shows the same "upstream unavailable" message.

There is no way around it that we know of. Drivers are waiting.

Last failing request: x-request-id 7f1c2a9e-5b0d-4e63-9c7a-1d2e8f40b6aa

Thanks,
Elena`,
    },
    {
      minutesAgo: 40,
      by: agents.tom,
      text: "Looks like a how-to question, leaving it in the normal queue.",
      note: true,
      set: { assigneeId: agents.tom.id, status: "open" },
    },
    {
      minutesAgo: 18,
      by: customers.elena,
      text: "Any news? We are now at about 2,300 parcels that could not be labelled. Still every request, still 503.",
    },
  ],
};
