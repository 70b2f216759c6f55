import { agents, customers, fields, groups } from "./directory";
import { hours, type Scenario } from "./scenario";

export const sleepingPause: Scenario = {
  id: 4110,
  shows: "The customer answered, the ticket still waits",
  subject: "Delivery report misses rows of 20 November",
  requester: customers.nadia,
  channel: "email",
  opensWith: {
    status: "open",
    priority: "high",
    type: "problem",
    tags: ["reports"],
    groupId: groups.tier2.id,
    assigneeId: agents.tom.id,
    custom: new Map<number, string>([
      [fields.product.id, "reports"],
      [fields.environment.id, "production"],
    ]),
  },
  steps: [
    {
      minutesAgo: hours(30),
      by: customers.nadia,
      text: "The daily delivery report for 20 November has 214 rows, but we shipped 261 parcels that day. The other days look right. We bill our practices from this report, so this month's bills will be too low.",
    },
    {
      minutesAgo: hours(28) + 30,
      by: agents.tom,
      text: "Hello Nadia, thank you. Could you tell us one parcel that is missing, and the time zone that your report is set to?",
      set: { status: "pending" },
    },
    {
      minutesAgo: hours(5),
      by: customers.nadia,
      text: "For example BL-20-11-0419, which the console lists with 2026-11-20 23:41 -07:00. The report is set to America/Denver.",
      attachments: [{ fileName: "report-2026-11-20.csv", contentType: "text/csv", size: 31_377 }],
      set: { status: "open" },
    },
    {
      minutesAgo: hours(5) - 1,
      by: agents.priya,
      text: "",
      ruleOnly: true,
      set: { status: "pending", tags: ["reports", "waiting_for_customer"] },
    },
  ],
};
