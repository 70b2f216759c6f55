/** What the admin page and its backend both keep to. */
export const LONGEST_POLICY_NOTE = 300;
/** Each is three or four requests, and a resolver has 25 seconds. */
export const PREVIEWED_ISSUES = 20;
