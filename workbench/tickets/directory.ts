import type { CustomField, Group, Organization, User } from "../zendesk/records";
import type { Directory } from "../zendesk/store";

// All companies, people and products are invented; the domains are reserved for examples (RFC 2606).

const northwind: Organization = {
  id: 9_100_001,
  name: "Northwind Freight",
  domain: "northwind-freight.example",
  plan: "enterprise",
  notes: "Dispatches 40,000 parcels a day through our API.",
};
const halden: Organization = {
  id: 9_100_002,
  name: "Halden Insurance Group",
  domain: "halden.example",
  plan: "enterprise",
  notes: "Regulated. Security contact: soc@halden.example",
};
const brightleaf: Organization = {
  id: 9_100_003,
  name: "Brightleaf Dental",
  domain: "brightleaf.example",
  plan: "business",
  notes: "",
};
const lumen: Organization = {
  id: 9_100_004,
  name: "Lumen & Oak",
  domain: "lumenoak.example",
  plan: "free",
  notes: "",
};
const wagner: Organization = {
  id: 9_100_005,
  name: "Wagner Maschinenbau GmbH",
  domain: "wagner-maschinenbau.example",
  plan: "enterprise",
  notes: "Zeitzone Europe/Berlin, Ansprechpartner schreiben deutsch.",
};
const kestrel: Organization = {
  id: 9_100_006,
  name: "Kestrel Payments",
  domain: "kestrelpay.example",
  plan: "business",
  notes: "Two staging tenants, one production tenant.",
};

/** Nothing that somebody may call themselves is markup. */
const hostile: Organization = {
  id: 9_100_007,
  name: `<script>document.title = "broken in"</script> & <b>Sons</b>`,
  domain: "hostile.example",
  plan: "business",
  notes: `<img src=x onerror="document.title='broken in'">`,
};

let lastPerson = 5_200_000;
const person = (
  name: string,
  role: User["role"],
  organization: Organization | null,
  zone: string,
  locale = "en-US",
) => {
  const domain = organization?.domain ?? "cloudharbor.example";
  const mailbox = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z]+/g, ".");
  return {
    id: ++lastPerson,
    name,
    email: `${mailbox}@${domain}`,
    role,
    locale,
    ianaTimeZone: zone,
    organizationId: organization?.id ?? null,
  } satisfies User;
};

export const agents = {
  maya: person("Maya Lindqvist", "agent", null, "Europe/Berlin"),
  tom: person("Tom Okafor", "agent", null, "Europe/London"),
  priya: person("Priya Raman", "admin", null, "Asia/Kolkata"),
};

export const customers = {
  elena: person("Elena Sorokin", "end-user", northwind, "America/New_York"),
  jonas: person("Jonas Reed", "end-user", northwind, "America/New_York"),
  harriet: person("Harriet Cole", "end-user", halden, "Europe/London", "en-GB"),
  dev: person("Dev Malhotra", "end-user", halden, "Europe/London", "en-GB"),
  sam: person("Sam Whitaker", "end-user", brightleaf, "America/Denver"),
  nadia: person("Nadia Brandt", "end-user", brightleaf, "America/Denver"),
  cory: person("Cory Lane", "end-user", lumen, "America/Los_Angeles"),
  katrin: person("Katrin Vogel", "end-user", wagner, "Europe/Berlin", "de"),
  ines: person("Ines Carvalho", "end-user", kestrel, "Europe/Lisbon", "en-GB"),
  ravi: person("Ravi Nair", "end-user", kestrel, "Europe/Lisbon", "en-GB"),
  stranger: person("Sky Unknown", "end-user", null, "Etc/UTC"),
};

/** Writes no other ticket than the hostile one. */
export const intruder = person(`<img src=x onerror="document.title='broken in'">`, "end-user", hostile, "Etc/UTC");

export const groups = {
  tier1: { id: 7_001, name: "Support" },
  tier2: { id: 7_002, name: "Technical Support" },
  escalations: { id: 7_003, name: "Escalations" },
} satisfies Record<string, Group>;

export const fields = {
  product: { id: 30_001, title: "Product", type: "tagger", options: ["routing_api", "webhooks", "console", "reports"] },
  version: { id: 30_002, title: "Version", type: "text", options: [] },
  environment: { id: 30_003, title: "Environment", type: "tagger", options: ["production", "staging", "sandbox"] },
  escalate: { id: 30_004, title: "Escalate to engineering", type: "checkbox", options: [] },
} satisfies Record<string, CustomField>;

/** The account of Cloudharbor, a maker of shipping software. */
export const DIRECTORY: Directory = {
  users: [...Object.values(agents), ...Object.values(customers), intruder],
  organizations: [northwind, halden, brightleaf, lumen, wagner, kestrel, hostile],
  groups: Object.values(groups),
  fields: Object.values(fields),
};
