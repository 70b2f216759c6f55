import type { Lozenge } from "../../jira-forge-app/src/verdict-lozenge";
import type { JiraIssue } from "./jira-records";
import type { QueuedEvent } from "./queue";
import { installForge, type SendToJira } from "./runtime";

/** The pages of the app by the name of their resource, and the function that answers each. */
const RESOLVERS = {
  verdict: "resolver",
  timeline: "resolver",
  kpis: "projectResolver",
  "kpi-widget": "projectResolver",
  queue: "projectResolver",
  policy: "adminResolver",
} as const;

export type AppPage = keyof typeof RESOLVERS;
export const APP_PAGES = Object.keys(RESOLVERS) as readonly AppPage[];

/** A call of a page to its resolver, and what Jira says that the page stands on. */
export interface Call {
  readonly page: AppPage;
  readonly issue?: Pick<JiraIssue, "id" | "key"> | undefined;
  readonly project?: { readonly id: string } | undefined;
  readonly functionKey: string;
  readonly payload: unknown;
}

/** The app's real backend over Forge's real packages, on one site. */
export interface InstalledApp {
  readonly stored: ReadonlyMap<string, unknown>;
  store(key: string, value: unknown): void;
  call(call: Call, accountId: string): Promise<unknown>;
  /** What the closed panel of an issue shows beside its label. */
  lozenge(issue: JiraIssue, accountId: string): Promise<Lozenge>;
  /** Tells the app that an issue has changed. */
  tell(issue: JiraIssue): Promise<void>;
}

/** Installs the app; whichever was installed before hears nothing any more. */
export async function installApp(send: SendToJira): Promise<InstalledApp> {
  const forge = installForge(send);
  const backend = await import("../../jira-forge-app/src/index");
  const asNobody = <T>(work: () => Promise<T>) => forge.run({ accountId: null }, work);
  const drain = async (queueName: string, consume: (event: QueuedEvent) => Promise<unknown>) => {
    for (let event = forge.queue.take(queueName); event !== undefined; event = forge.queue.take(queueName)) {
      const taken = event;
      await asNobody(() => consume(taken));
    }
  };
  /** What waits in the queues is done, as Forge does it within seconds. */
  const settle = async () => {
    await drain("judging", backend.judgeQueued);
    await drain("counting", (event) => backend.countQueued(event as Parameters<typeof backend.countQueued>[0]));
  };
  return {
    get stored() {
      return forge.kvs.values;
    },
    store: (key, value) => void forge.kvs.answer("/api/v1/set", { key, value }),
    async call({ page, issue, project, functionKey, payload }, accountId) {
      const extension = {
        ...(issue !== undefined && { issue: { id: issue.id, key: issue.key } }),
        ...(project !== undefined && { project }),
      };
      const answer = await forge.run({ accountId }, () =>
        backend[RESOLVERS[page]](
          { call: { functionKey, payload: payload as Record<string, unknown> }, context: { extension } },
          { principal: { accountId } },
        ),
      );
      await settle();
      return answer;
    },
    lozenge: ({ id, key, fields: { project } }, accountId) =>
      forge.run({ accountId }, () =>
        backend.verdictLozenge({
          cloudId: "workbench",
          extension: { type: "jira:issueContext", issue: { id, key }, project },
        }),
      ),
    async tell({ id, key, fields: { updated } }) {
      await asNobody(() => backend.onIssueEvent({ issue: { id, key, fields: { updated } } }));
      await settle();
    },
  };
}
