import type { JiraIssue, JiraStatus } from "./store";

// Every answer follows Atlassian's published OpenAPI; tests/workbench/jira-openapi.test.ts holds them against it.

export const JIRA_SITE = "cloudharbor.atlassian.net";
const REST = `https://${JIRA_SITE}/rest/api/3`;

const CATEGORIES: Readonly<Record<JiraStatus["category"], readonly [number, string, string]>> = {
  new: [2, "To Do", "blue-gray"],
  indeterminate: [4, "In Progress", "yellow"],
  done: [3, "Done", "green"],
};

export const createdAnswer = ({ id, key }: JiraIssue) => ({ id, key, self: `${REST}/issue/${id}` });

function statusAnswer({ id, name, category }: JiraStatus) {
  const [number, categoryName, colorName] = CATEGORIES[category];
  return {
    self: `${REST}/status/${id}`,
    id,
    name,
    description: "",
    iconUrl: `https://${JIRA_SITE}/images/icons/status.png`,
    statusCategory: {
      self: `${REST}/statuscategory/${number}`,
      id: number,
      key: category,
      name: categoryName,
      colorName,
    },
  };
}

/** An issue with the fields and properties that were asked for. */
export function issueAnswer(issue: JiraIssue, fields: readonly string[], properties: readonly string[]) {
  const all: Readonly<Record<string, unknown>> = {
    summary: issue.summary,
    description: issue.description,
    labels: issue.labels,
    status: statusAnswer(issue.status),
  };
  const asked = fields.length === 0 ? Object.keys(all) : fields;
  const pick = (names: readonly string[], read: (name: string) => unknown) =>
    Object.fromEntries(names.map((name) => [name, read(name)]).filter(([, value]) => value !== undefined));
  return {
    ...createdAnswer(issue),
    fields: pick(asked, (name) => (Object.hasOwn(all, name) ? all[name] : undefined)),
    ...(properties.length > 0 && { properties: pick(properties, (name) => issue.properties.get(name)) }),
  };
}

/** Jira's shape of a refusal. */
export const errorAnswer = (messages: readonly string[], errors: Readonly<Record<string, string>> = {}) => ({
  errorMessages: messages,
  errors,
});
