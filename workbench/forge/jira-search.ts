import { HttpResponse, http, type RequestHandler } from "msw";
import type { JiraIssue, JiraSite } from "./jira-records";
import { parseJql, projectsOf } from "./jql";
import { search } from "./jql-search";

const LARGEST_PAGE = 100;

interface SearchRequest {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly maxResults?: number;
  readonly properties?: readonly string[];
  readonly nextPageToken?: string;
  readonly expand?: string;
}

interface Project {
  readonly id: string;
  readonly key: string;
  readonly name?: string;
}

const projectOf = ({ fields }: JiraIssue): Project | undefined => fields.project as Project | undefined;

export const projectIdOf = (issue: JiraIssue): string | undefined => projectOf(issue)?.id;

/** Search, fields and projects. */
export function searchHandlers(
  { issues, fields: own = [] }: JiraSite,
  isVisible: (issue: JiraIssue) => boolean,
): RequestHandler[] {
  return [
    http.post("*/rest/api/3/search/jql", async ({ request }) => {
      const {
        jql,
        fields,
        maxResults = 50,
        properties,
        nextPageToken,
        expand,
      } = (await request.json()) as SearchRequest;
      const start = Number(nextPageToken ?? 0);
      if (!Number.isInteger(start)) return refused("The page token is not valid.");
      const hits = find(jql, issues.filter(isVisible));
      if (hits === null) return refused("The project does not exist.");
      const end = start + Math.min(maxResults, LARGEST_PAGE);
      const isLast = end >= hits.length;
      return HttpResponse.json({
        issues: hits.slice(start, end).map((issue) => ({
          id: issue.id,
          key: issue.key,
          self: `https://jira.example/rest/api/3/issue/${issue.id}`,
          fields: Object.fromEntries(
            [...Object.entries(issue.fields), ...slaFieldsOf(issue)].filter(([id]) => isAsked(id, fields)),
          ),
          ...(properties === undefined ? {} : { properties: propertiesOf(issue, properties) }),
        })),
        ...(expand === "names" ? { names: Object.assign({}, ...hits.map(({ names }) => names)) } : {}),
        isLast,
        ...(isLast ? {} : { nextPageToken: String(end) }),
      });
    }),
    http.get("*/rest/api/3/field", () => HttpResponse.json(own.map((field) => field as Record<string, unknown>))),
    http.get("*/rest/api/3/project/search", () => {
      const projects = issues.filter(isVisible).flatMap((issue) => projectOf(issue) ?? []);
      const values = [...new Map(projects.map((project) => [project.id, project])).values()];
      return HttpResponse.json({ startAt: 0, maxResults: 50, total: values.length, isLast: true, values });
    }),
  ];
}

/** What a query finds; null where Jira refuses it, because it names a project that nobody can see. */
function find(jql: string, visible: readonly JiraIssue[]): readonly JiraIssue[] | null {
  const query = parseJql(jql);
  const isSeen = (name: string) => visible.some((issue) => [projectIdOf(issue), projectOf(issue)?.key].includes(name));
  return projectsOf(query).every(isSeen) ? search(query, visible) : null;
}

/** A search gives each clock of a request as a field. */
const slaFieldsOf = ({ sla }: JiraIssue): readonly (readonly [string, unknown])[] =>
  (sla ?? []).map((clock, index) => [`customfield_${10_020 + index}`, clock]);

const refused = (message: string) => HttpResponse.json({ errorMessages: [message], errors: {} }, { status: 400 });

const isAsked = (id: string, fields: readonly string[]): boolean =>
  !fields.includes(`-${id}`) && (fields.includes(id) || fields.includes("*all"));

function propertiesOf({ properties }: JiraIssue, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries([...properties].filter(([key]) => keys.includes(key)));
}
