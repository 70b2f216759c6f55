import { customers, groups } from "./directory";
import type { Scenario } from "./scenario";

export const nothingKnown: Scenario = {
  id: 4109,
  shows: "Hardly anything is known",
  subject: "help",
  requester: customers.stranger,
  channel: "web",
  opensWith: { status: "new", groupId: groups.tier1.id },
  steps: [{ minutesAgo: 12, by: customers.stranger, text: "hello? it doesnt work anymore" }],
};
