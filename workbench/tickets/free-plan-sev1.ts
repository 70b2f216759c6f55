import { agents, customers, fields, groups } from "./directory";
import { hours, type Scenario } from "./scenario";

export const freePlanSev1: Scenario = {
  id: 4103,
  shows: "A free plan that claims Sev-1",
  subject: "Sev-1: webhooks not arriving",
  requester: customers.cory,
  channel: "web",
  opensWith: {
    status: "open",
    priority: "urgent",
    type: "incident",
    tags: ["webhooks"],
    groupId: groups.tier1.id,
    assigneeId: agents.tom.id,
    custom: new Map([[fields.product.id, "webhooks"]]),
  },
  steps: [
    {
      minutesAgo: hours(1) + 25,
      by: customers.cory,
      text: `This is a Sev-1 for us, please page someone.

The webhook "parcel.delivered" has not been delivered to our shop in production since yesterday evening, so our customers get no delivery mail. All other webhooks arrive. We know of no workaround, and it is happening right now.

Endpoint: https://hooks.lumenoak.example/cloudharbor
Last event that we received: 2026-11-23T18:04:11Z`,
    },
  ],
};
