import { agents, customers, fields, groups } from "./directory";
import { days, hours, type Scenario, type Step } from "./scenario";

const OPENING = days(19);

const HICCUPS = [
  "a timeout of the reports export",
  "three rows with an empty postcode",
  "a pause because our VPN was down",
  "one parcel without a weight",
  "nothing to complain about",
];

/** Four messages on one of so many batches of the migration: report, question, answer, note. */
function batch(number: number, batches: number): readonly Step[] {
  const spacing = (OPENING - hours(3)) / (batches * 4);
  const at = (part: number) => Math.round(OPENING - hours(1) - (number * 4 + part) * spacing);
  const rows = 380 + ((number * 37) % 90);
  const hiccup = HICCUPS[number % HICCUPS.length];
  return [
    {
      minutesAgo: at(0),
      by: number % 2 === 0 ? customers.harriet : customers.dev,
      text: `Batch ${number + 1} of ${batches}: ${rows} rows sent at 07:${String(number % 60).padStart(2, "0")} UTC, with ${hiccup}.`,
    },
    {
      minutesAgo: at(1),
      by: agents.priya,
      text: `Batch ${number + 1} has arrived, ${rows} of ${rows} rows. Could you confirm the totals in the console?`,
    },
    { minutesAgo: at(2), by: customers.harriet, text: `Totals of batch ${number + 1} are right, ${rows} rows.` },
    {
      minutesAgo: at(3),
      by: agents.priya,
      text: `Checksum of batch ${number + 1} compared, no difference.`,
      note: true,
    },
  ];
}

/** A ticket with two comments more than four for each batch; the newest, of 35 minutes ago, is what it is about. */
const migration = (id: number, shows: string, batches: number): Scenario => ({
  id,
  shows,
  subject: "Migration of the claims archive, batch by batch",
  requester: customers.harriet,
  channel: "email",
  opensWith: {
    status: "open",
    priority: "normal",
    type: "task",
    tags: ["migration", "reports"],
    groupId: groups.tier2.id,
    assigneeId: agents.priya.id,
    custom: new Map([[fields.product.id, "reports"]]),
  },
  steps: [
    {
      minutesAgo: OPENING,
      by: customers.harriet,
      text: `As agreed we move the archive in ${batches} batches and confirm each one here.`,
    },
    ...Array.from({ length: batches }, (_, number) => batch(number, batches)).flat(),
    {
      minutesAgo: 35,
      by: customers.dev,
      text: `Since batch ${batches} the archive search answers "500 Internal Server Error" for about every tenth query of our claims team, first seen today at 09:40 UTC. Reloading helps. Request id 5e1d9c07-4f63-4f0a-9f0e-6c1b7c2f8d34.`,
    },
  ],
});

export const threeHundredComments: Scenario = migration(4106, "More than 300 comments", 75);

/** The same at any length. */
export const longMigration = (comments: number): Scenario =>
  migration(4199, `${comments} comments`, Math.ceil((comments - 2) / 4));
