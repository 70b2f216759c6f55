import type { Lozenge } from "../../jira-forge-app/src/verdict-lozenge";
import type { AdfDocument } from "../../shared/render/adf";
import type { Invocation, JiraFaultStatus } from "../forge/local-jira";
import { jiraLocale } from "./jira-locale";

export interface Site {
  readonly issues: readonly { readonly key: string; readonly shows: string; readonly summary: string }[];
  readonly people: readonly { readonly accountId: string; readonly displayName: string; readonly role: string }[];
}

/** An issue as Jira's REST API gives it, the fields that the page shows. */
export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly summary: string;
    readonly description: AdfDocument | null;
    readonly created: string;
    readonly status: { readonly name: string };
    readonly priority: { readonly id: string; readonly name: string };
    readonly project: { readonly name: string; readonly projectTypeKey: string };
    readonly reporter: { readonly accountId: string; readonly displayName: string };
    readonly attachment: readonly { readonly id: string; readonly filename: string }[];
  };
}

export interface IssueComment {
  readonly id: string;
  readonly author: { readonly accountId: string };
  readonly created: string;
  readonly body: AdfDocument;
  readonly jsdPublic: boolean;
}

export interface Edit {
  readonly summary: string;
  readonly description: AdfDocument;
  readonly priority: { readonly id: string; readonly name: string };
}

/** The first issues that a query finds. */
export interface Found {
  readonly issues: readonly {
    readonly key: string;
    readonly fields: Pick<Issue["fields"], "summary" | "status" | "created">;
  }[];
  readonly isLast: boolean;
}

/** What the page asks of the workbench's server, as somebody and at the workbench's time. Throws where it is refused. */
export function jiraAs(accountId: string) {
  const ask = async (path: string, method = "GET", body?: unknown): Promise<unknown> => {
    const response = await fetch(path, {
      method,
      headers: {
        "content-type": "application/json",
        "x-workbench-person": accountId,
        "x-workbench-clock": String(Date.now()),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(refusalIn(text) ?? `Jira answered ${response.status}.`);
    return text === "" ? null : JSON.parse(text);
  };
  const issuePath = (key: string) => `/rest/api/3/issue/${encodeURIComponent(key)}`;
  return {
    site: async () => (await ask("/workbench/jira/site")) as Site,
    issue: async (key: string) => (await ask(issuePath(key))) as Issue,
    comments: async (key: string) =>
      ((await ask(`${issuePath(key)}/comment`)) as { readonly comments: readonly IssueComment[] }).comments,
    search: async (jql: string) =>
      (await ask("/rest/api/3/search/jql", "POST", {
        jql,
        fields: ["summary", "status", "created"],
        maxResults: 100,
      })) as Found,
    edit: (key: string, fields: Partial<Edit>) => ask(issuePath(key), "PUT", { fields }),
    comment: (key: string, body: AdfDocument) => ask(`${issuePath(key)}/comment`, "POST", { body }),
    lozenge: async (issueKey: string) =>
      (await ask("/workbench/jira/lozenge", "POST", { issueKey, locale: jiraLocale() })) as Lozenge,
    invoke: (invocation: Invocation) => ask("/workbench/jira/invoke", "POST", invocation),
    setFault: (status: JiraFaultStatus) => ask("/workbench/jira/fault", "PUT", { status }),
  };
}

function refusalIn(text: string): string | null {
  try {
    const { errorMessages, message } = JSON.parse(text) as {
      readonly errorMessages?: readonly string[];
      readonly message?: string;
    };
    return errorMessages?.[0] ?? message ?? null;
  } catch {
    return null;
  }
}
