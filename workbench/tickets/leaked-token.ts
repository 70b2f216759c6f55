import { agents, customers, fields, groups } from "./directory";
import { hours, type Scenario } from "./scenario";

// Invented and never valid. Put together here, so that no scanner takes this file for a leak.
const TOKEN = ["ghp", "Zq7Lm2Xv9Rt4Bn6Kd1Ws8Yp3Hc5Jf0Ga2UeT"].join("_");

export const leakedToken: Scenario = {
  id: 4104,
  shows: "A token pasted into a reply",
  subject: "Webhook deploy step fails with 401",
  requester: customers.ravi,
  channel: "email",
  opensWith: {
    status: "open",
    priority: "normal",
    type: "problem",
    tags: ["webhooks", "ci"],
    groupId: groups.tier2.id,
    assigneeId: agents.maya.id,
    custom: new Map<number, string>([
      [fields.product.id, "webhooks"],
      [fields.version.id, "2.8.0"],
      [fields.environment.id, "production"],
    ]),
  },
  steps: [
    {
      minutesAgo: hours(6),
      by: customers.ravi,
      text: `Hello,

the step "register webhook" of our deploy job fails since this morning with

  HTTP/1.1 401 Unauthorized
  {"error":"invalid_signature"}

The same job worked yesterday. We run version 2.8.0 of your command line.`,
    },
    {
      minutesAgo: hours(5) + 10,
      by: agents.maya,
      text: "Hi Ravi, thank you for the details. Could you send the full command with its output, please?",
      set: { status: "pending" },
    },
    {
      minutesAgo: 70,
      by: customers.ravi,
      text: `Sure, this is what the job runs:

$ export GITHUB_TOKEN=${TOKEN}
$ cloudharbor webhooks register --url https://hooks.kestrelpay.example/in --secret-from-env
2026-11-24T09:12:44Z ERROR register: 401 invalid_signature (request 2b6f0d51-93f4-4c0e-8a55-7be0c0d1a9e2)`,
      set: { status: "open" },
    },
  ],
};
