import { makeResolver, type Request } from "@forge/resolver";
import { idAt, listAt, textAt } from "../../shared/normalise/json";
import { authoriseProject } from "./authorise";
import { evidenceTitles } from "./evidence-titles";
import { type Answer, failed } from "./fault";
import { type Jira, jiraAsUser } from "./jira";
import { readKpis } from "./kpi-store";
import { readPolicyForPage } from "./policy-in-force";
import type { ShownKpis, ShownProject, ShownQueue } from "./project-shown";
import { readQueue } from "./read-queue";
import { readerLanguage } from "./reader-language";

/** What pages about a project may ask for. Jira says what whoever asks may see, of whichever project is named. */
export const projectResolver = makeResolver({
  kpis: (request: Request): Promise<Answer<ShownKpis>> =>
    asViewer(request, (_, projectId) => kpis(projectId, request.payload)),
  queue: (request: Request): Promise<Answer<ShownQueue>> =>
    asViewer(request, async (jira, projectId) => {
      const { policy } = await readPolicyForPage();
      return readQueue(jira, projectId, textAt(request.payload, "nextPageToken"), policy);
    }),
  projects: async ({ context }: Request): Promise<Answer<readonly ShownProject[]>> => {
    if (textAt(context, "accountId") === null) return failed("signed-out");
    const found = await jiraAsUser().projects();
    return found.ok ? { ok: true, value: listAt(found.value, "values").flatMap(projectOf) } : found;
  },
});

const PROJECT_ID = /^\d{1,19}$/;

/** A page in a project is about that project; a widget, which stands in none, names one. */
async function asViewer<T>(
  { context, payload }: Request,
  work: (jira: Jira, projectId: string) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const projectId = idAt(context, "extension", "project", "id") ?? idAt(payload, "projectId");
  if (textAt(context, "accountId") === null) return failed("signed-out");
  if (projectId === null || !PROJECT_ID.test(projectId)) return failed("refused");
  const jira = jiraAsUser();
  const allowed = await authoriseProject(jira, projectId);
  return allowed.ok ? work(jira, projectId) : allowed;
}

/** The counts stand in the app's storage, which knows nobody's permissions: Jira was asked first. */
async function kpis(projectId: string, payload: unknown): Promise<Answer<ShownKpis>> {
  const [weeks, { policy }] = await Promise.all([readKpis(projectId), readPolicyForPage()]);
  if (!weeks.ok) return weeks;
  const { returnReasons, severities, risk } = policy;
  const labels = [...returnReasons, ...severities].map(({ id, label }) => [id, label] as const);
  const titles = evidenceTitles(readerLanguage(payload));
  return {
    ok: true,
    value: {
      projectId,
      weeks: weeks.value,
      severities: [...severities].sort((a, b) => a.rank - b.rank).map(({ id }) => id),
      labels: Object.fromEntries([...titles, ...labels]),
      warnPercent: Math.round(risk.warnAt * 100),
    },
  };
}

function projectOf(project: unknown): readonly ShownProject[] {
  const id = idAt(project, "id");
  return id === null ? [] : [{ id, name: textAt(project, "name") ?? textAt(project, "key") ?? id }];
}
