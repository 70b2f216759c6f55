import Heading from "@atlaskit/heading";
import { AppView } from "./app-view";
import type { jiraAs } from "./jira-api";
import { APP_PLACES } from "./places";

interface AppPlaceProps {
  readonly place: keyof typeof APP_PLACES;
  readonly jira: ReturnType<typeof jiraAs>;
}

/** The project that pages about a project stand in: the service desk. */
const PROJECT = { id: "10001", name: "Cloudharbor help" };

/** A page of the app that fills the place beside Jira's navigation, or a widget of a dashboard. */
export function AppPlace({ place, jira }: AppPlaceProps) {
  const { words, page, isInProject } = APP_PLACES[place];
  return (
    <main className={place === "dashboard" ? "app-place app-widget" : "app-place"}>
      <p className="issue-path">{isInProject ? `${PROJECT.name} / ${words}` : words}</p>
      <section className="app-page" aria-label="Firstpass">
        {place === "dashboard" && (
          <Heading as="h2" size="small">
            Firstpass
          </Heading>
        )}
        <AppView
          page={page}
          invoke={(functionKey, payload) =>
            jira.invoke({ page, functionKey, payload, ...(isInProject && { projectId: PROJECT.id }) })
          }
        />
      </section>
    </main>
  );
}
