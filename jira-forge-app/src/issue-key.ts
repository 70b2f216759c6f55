const ISSUE_KEY = /^[A-Z][A-Z0-9_]{0,100}-\d{1,19}$/;

/** Whether a text names an issue as people do: `HELP-42`. */
export const isIssueKey = (text: string | null): text is string => text !== null && ISSUE_KEY.test(text);
