import Tabs, { Tab, TabList, TabPanel } from "@atlaskit/tabs";
import type { ReactNode } from "react";
import { AppView } from "./app-view";

interface ActivityProps {
  readonly comments: ReactNode;
  readonly invoke: (functionKey: string, payload: unknown) => Promise<unknown>;
}

/** What happened to an issue: its comments, and what the app tells of it. */
export const Activity = ({ comments, invoke }: ActivityProps) => (
  <Tabs id="activity" shouldUnmountTabPanelOnChange>
    <TabList>
      <Tab>Comments</Tab>
      <Tab>Firstpass</Tab>
    </TabList>
    <TabPanel>
      <div className="activity">{comments}</div>
    </TabPanel>
    <TabPanel>
      <section className="activity" aria-label="Firstpass activity">
        <AppView page="timeline" invoke={invoke} />
      </section>
    </TabPanel>
  </Tabs>
);
