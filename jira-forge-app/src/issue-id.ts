const ISSUE_ID = /^\d{1,19}$/;

/** Whether a value is the number of an issue, as Jira hands it on. */
export const isIssueId = (value: string | null): value is string => value !== null && ISSUE_ID.test(value);
