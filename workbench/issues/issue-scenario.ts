import type { Review } from "../../jira-forge-app/src/reviews";
import type { JiraComment, JiraIssue } from "../forge/jira-records";
import { adfOf } from "../jira-page/adf-of";
import { WORKBENCH_START } from "../tickets/scenario";
import { type Priority, priorityOf } from "./priorities";
import { requestClock } from "./request-clock";

/** An invented issue that shows one thing well. */
export interface IssueScenario {
  /** Shown in the list of issues: what to look at. */
  readonly shows: string;
  readonly issue: JiraIssue;
  /** Reviews that engineers gave before the workbench starts, as the app keeps them. */
  readonly reviews?: readonly Review[];
}

interface Step {
  readonly minutesAgo: number;
  readonly by: { readonly accountId: string; readonly accountType: string };
  readonly text: string;
  readonly isInternal?: boolean;
}

interface Opening {
  readonly id: number;
  readonly key: string;
  readonly summary: string;
  readonly priority: Priority;
  readonly status: Status;
  readonly minutesAgo: number;
  readonly reporter: unknown;
  readonly description: string;
  readonly comments?: readonly Step[];
  readonly attachments?: readonly string[];
  /** Changes of the issue, as its changelog tells them. */
  readonly histories?: readonly unknown[];
  /** Clocks of a request, all of which began with it; none for an issue of engineering. */
  readonly clocks?: readonly {
    readonly name: string;
    readonly goalMinutes: number;
    readonly stoppedMinutesAgo?: number;
  }[];
}

const CATEGORIES = { "To Do": "new", "In Progress": "indeterminate", "Waiting for support": "indeterminate" } as const;
export type Status = keyof typeof CATEGORIES;

const PROJECTS: Readonly<Record<string, unknown>> = {
  HELP: { id: "10001", key: "HELP", name: "Cloudharbor help", projectTypeKey: "service_desk" },
  API: { id: "10002", key: "API", name: "Routing API", projectTypeKey: "software" },
  ENG: { id: "10003", key: "ENG", name: "Engineering", projectTypeKey: "software" },
};

export const instantOf = (minutesAgo: number): number => WORKBENCH_START - minutesAgo * 60_000;

/** An instant as Jira writes it. */
export const jiraTime = (instant: number): string => new Date(instant).toISOString().replace("Z", "+0000");

/** An issue as the site keeps it at the workbench's start. */
export function openIssue(opening: Opening): JiraIssue {
  const { id, key, summary, minutesAgo, reporter, comments = [], attachments = [], clocks } = opening;
  const startedAt = instantOf(minutesAgo);
  const newest = Math.min(minutesAgo, ...comments.map((comment) => comment.minutesAgo));
  return {
    id: String(id),
    key,
    names: {},
    fields: {
      summary,
      created: jiraTime(startedAt),
      updated: jiraTime(instantOf(newest)),
      status: { name: opening.status, statusCategory: { key: CATEGORIES[opening.status] } },
      priority: priorityOf(opening.priority),
      project: PROJECTS[key.slice(0, key.indexOf("-"))],
      issuetype: { id: "1", name: clocks === undefined ? "Bug" : "Incident" },
      reporter,
      description: adfOf(opening.description),
      attachment: attachments.map((filename, index) => ({ id: `${id}${index}`, filename, size: 48_211 })),
    },
    comments: comments.map((comment, index) => commentOf(`${id}${index}`, comment)),
    histories: [...(opening.histories ?? [])],
    // Read when it is asked for: the clocks go on.
    get sla() {
      return (
        clocks?.map(({ name, goalMinutes, stoppedMinutesAgo }, index) =>
          requestClock(
            {
              id: String(index + 1),
              name,
              startedAt,
              goalMinutes,
              ...(stoppedMinutesAgo !== undefined && { stoppedAt: instantOf(stoppedMinutesAgo) }),
            },
            Date.now(),
          ),
        ) ?? null
      );
    },
    properties: new Map(),
  };
}

function commentOf(id: string, { minutesAgo, by, text, isInternal = false }: Step): JiraComment {
  return { id, author: by, created: jiraTime(instantOf(minutesAgo)), body: adfOf(text), jsdPublic: !isInternal };
}
