import type { JiraIssue } from "../forge/jira-records";
import { openIssue } from "./issue-scenario";
import { customerOf } from "./people";
import type { Priority } from "./priorities";

/** An escalation of the last two months, as it was created, and what came of it. */
export interface PastEscalation {
  readonly issue: JiraIssue;
  readonly minutesAgo: number;
  readonly closedMinutesAgo: number;
  /** Why engineering returned it at first; null where it was accepted. */
  readonly outcome: Outcome | null;
  /** What support wrote after a return. */
  readonly answer: string;
}

interface Outcome {
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
}

interface Kind {
  readonly summary: string;
  readonly priority: Priority;
  readonly description: string;
  readonly outcome: Outcome | null;
  readonly answer: string;
}

const WEEK = 7 * 24 * 60;
const DAY = 24 * 60;
const REQUEST_ID = "request id 4b1d9c72-6a0e-4f83-9c15-7d2e8a3f6b10";
const STEPS = `Steps to reproduce:
1. Open Shipments.
2. Choose a hundred parcels and press Print.
3. Wait for the job to end.`;
const PROOF = `It failed at 2026-09-30T08:14:02Z with ${REQUEST_ID} at https://api.cloudharbor.example/v2/labels.`;

const COMPLETE: Kind = {
  summary: "Label job ends half way",
  priority: "Medium",
  description: `Since version 4.11.2 the print jobs of some of our users in production end half way, about ten times a day. Three of our nine warehouses are affected. As a workaround smaller jobs are printed by hand.

${STEPS}

Expected: a hundred labels. Actual: the job ends after forty with error code ERR_LABEL_503. ${PROOF}

2026-09-30T08:14:02Z ERROR labels: upstream closed the connection`,
  outcome: null,
  answer: "",
};

const UNDERSTATED: Kind = { ...COMPLETE, priority: "Low" };

const THIN: Kind = {
  summary: "Printing labels fails now and then",
  priority: "Medium",
  description: "Printing labels fails now and then for some of our users in production. We print them again by hand.",
  outcome: { reasons: ["missing-diagnostics", "missing-steps"], missing: ["request-id", "steps-to-reproduce"] },
  answer: `${STEPS}\n\n${PROOF}`,
};

const UNVERSIONED: Kind = {
  ...COMPLETE,
  summary: "Webhook arrives twice",
  priority: "Low",
  description: `One webhook arrives twice at our staging system. As a workaround we drop the second one.

${STEPS}

Expected: one call. Actual: two calls. ${PROOF}`,
  outcome: { reasons: ["missing-version"], missing: ["product-version"] },
  answer: "The console says version 4.11.2.",
};

const OVERSTATED: Kind = {
  ...COMPLETE,
  summary: "Typo in the console",
  priority: "Highest",
  description: `There is a typo in a tooltip of console 4.12.1 ("Dashbord"). Everything else works normally, it is only cosmetic.

${STEPS}

Expected: "Dashboard". Actual: "Dashbord".`,
  outcome: { reasons: ["wrong-severity"], missing: [] },
  answer: "You are right, the priority was set too high.",
};

// The oldest week first: returns become fewer.
const WEEKS: readonly (readonly Kind[])[] = [
  [THIN, OVERSTATED],
  [THIN, THIN, COMPLETE],
  [UNVERSIONED, COMPLETE],
  [THIN, UNDERSTATED, COMPLETE],
  [OVERSTATED, COMPLETE, COMPLETE],
  [UNVERSIONED, COMPLETE, COMPLETE],
  [COMPLETE, COMPLETE, THIN, COMPLETE],
];

const CUSTOMERS = ["Elena Sorokin", "Ines Carvalho", "Harriet Cole", "Ravi Nair", "Dev Malhotra"] as const;
const FIRST_REPLY = "Time to first response";
const RESOLUTION = "Time to resolution";

/** Invented anew at each call, and always the same. */
export function pastEscalations(): readonly PastEscalation[] {
  const placed = WEEKS.flatMap((kinds, week) =>
    kinds.map((kind, place) => ({ kind, minutesAgo: (WEEKS.length - week) * WEEK - place * DAY })),
  );
  return placed.map(({ kind, minutesAgo }, index) => {
    const { summary, priority, description, outcome, answer } = kind;
    const closedMinutesAgo = minutesAgo - (outcome === null ? DAY : 2 * DAY);
    const issue = openIssue({
      id: 20_100 + index,
      key: `HELP-${100 + index}`,
      summary,
      priority,
      status: "Waiting for support",
      minutesAgo,
      reporter: customerOf(CUSTOMERS[index % CUSTOMERS.length] ?? CUSTOMERS[0]),
      description,
      clocks: [
        // Every fourth reply came too late.
        { name: FIRST_REPLY, goalMinutes: 60, stoppedMinutesAgo: minutesAgo - (index % 4 === 1 ? 95 : 35) },
        { name: RESOLUTION, goalMinutes: 36 * 60, stoppedMinutesAgo: closedMinutesAgo },
      ],
    });
    return { issue, minutesAgo, closedMinutesAgo, outcome, answer };
  });
}
