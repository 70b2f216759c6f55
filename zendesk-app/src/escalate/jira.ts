import { REVIEW_PROPERTY } from "../../../shared/escalation/review";
import type { AdfDocument } from "../../../shared/render/adf";
import { type Answer, failed, isRecord } from "../fault";
import type { Settings } from "../settings";
import type { OutsideRequest } from "../zendesk-outside";

/** An issue as far as we have to name it. */
export interface IssueName {
  readonly id: string;
  readonly key: string;
}

export interface NewIssue {
  readonly summary: string;
  readonly description: AdfDocument;
  readonly label: string;
}

/** What we ask of Jira Cloud (REST API v3). */
export interface Jira {
  readonly project: string;
  /** Where a person looks at an issue. */
  browse(key: string): string;
  /** The issues with a label, the oldest first. */
  find(label: string): Promise<Answer<readonly IssueName[]>>;
  create(issue: NewIssue): Promise<Answer<IssueName>>;
  /** The whole answer, with status and review beside the name. */
  read(key: string): Promise<Answer<IssueName>>;
  addLabel(key: string, label: string): Promise<Answer<unknown>>;
  comment(key: string, body: AdfDocument): Promise<Answer<unknown>>;
}

const KEY = /^[A-Z][A-Z0-9_]{0,30}-\d{1,10}$/;

/** The key of an issue in what somebody pasted: the key itself or the issue's address. */
export function issueKey(pasted: string): string | null {
  const last =
    pasted
      .trim()
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1)
      ?.toUpperCase() ?? "";
  return KEY.test(last) ? last : null;
}

/** The label that marks the issues of a ticket; the ticket's id is that of the report, `zendesk:4711`. */
export const labelOf = (ticketId: string): string => `firstpass-${ticketId.replace(/[^A-Za-z0-9]+/g, "-")}`;

type Send = (request: OutsideRequest) => Promise<Answer<unknown>>;

/** Jira as the app's settings name it. */
export function jiraOf({ site, project, issueType }: NonNullable<Settings["jira"]>, send: Send): Jira {
  const ask = (method: OutsideRequest["method"], path: string, body?: unknown) =>
    send({
      method,
      url: `https://${site}/rest/api/3/${path}`,
      headers: { Authorization: "{{setting.jira_authorization}}" },
      ...(body !== undefined && { body }),
    });
  const ofIssue = (key: string) => `issue/${encodeURIComponent(key)}`;
  return {
    project,
    browse: (key) => `https://${site}/browse/${encodeURIComponent(key)}`,
    async find(label) {
      const jql = `labels = "${label}" ORDER BY created ASC`;
      const answer = await ask("POST", "search/jql", { jql, maxResults: 5, fields: ["status"] });
      if (!answer.ok) return answer;
      const issues = isRecord(answer.value) ? answer.value.issues : null;
      if (!Array.isArray(issues)) return failed("malformed");
      return { ok: true, value: issues.filter(isIssueName) };
    },
    async create({ summary, description, label }) {
      const fields = {
        project: { key: project },
        issuetype: { name: issueType },
        summary,
        description,
        labels: [label],
      };
      const answer = await ask("POST", "issue", { fields });
      if (!answer.ok) return answer;
      return isIssueName(answer.value) ? { ok: true, value: answer.value } : failed("malformed");
    },
    async read(key) {
      const answer = await ask("GET", `${ofIssue(key)}?fields=status&properties=${REVIEW_PROPERTY}`);
      if (!answer.ok) return answer;
      return isIssueName(answer.value) ? { ok: true, value: answer.value } : failed("malformed");
    },
    addLabel: (key, label) => ask("PUT", ofIssue(key), { update: { labels: [{ add: label }] } }),
    comment: (key, body) => ask("POST", `${ofIssue(key)}/comment`, { body }),
  };
}

function isIssueName(value: unknown): value is IssueName {
  return isRecord(value) && typeof value.id === "string" && typeof value.key === "string" && KEY.test(value.key);
}
