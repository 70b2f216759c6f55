/** Where Jira shows what a query finds. */
export const jqlLink = (...clauses: readonly string[]): string =>
  `/issues/?jql=${encodeURIComponent(clauses.join(" AND "))}`;
