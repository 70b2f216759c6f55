export interface JiraComment {
  readonly id: string;
  readonly author: unknown;
  readonly created: string;
  readonly body: unknown;
  readonly jsdPublic?: boolean;
  readonly properties?: readonly unknown[];
}

/** An issue as a site keeps it. */
export interface JiraIssue {
  readonly id: string;
  readonly key: string;
  /** All but the comments. */
  fields: Readonly<Record<string, unknown>>;
  readonly names: Readonly<Record<string, string>>;
  readonly comments: JiraComment[];
  readonly histories: unknown[];
  /** The clocks of a request; null where the issue is none. */
  readonly sla: readonly unknown[] | null;
  readonly properties: Map<string, unknown>;
}

/** What somebody may do with every issue of the projects named. */
export interface JiraUser {
  readonly accountId: string;
  readonly projects: Readonly<Record<string, readonly string[]>>;
  /** What they may do with the whole site. */
  readonly site?: readonly string[];
  /** What Jira speaks with them, such as `de_DE`. */
  locale?: string;
}

export interface JiraSite {
  readonly issues: readonly JiraIssue[];
  readonly users: readonly JiraUser[];
  /** As Jira lists them. */
  readonly fields?: readonly unknown[];
}
