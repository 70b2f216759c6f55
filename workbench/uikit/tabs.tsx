import Tabs, { Tab, TabList, TabPanel } from "@atlaskit/tabs";
import * as v from "valibot";
import { component } from "./component";

// Atlaskit reads from the order of what stands inside which panel belongs to which tab.

export const tabs = component("Tabs", { id: v.string() }, ({ props: { id }, children }) => (
  <Tabs id={id}>{children}</Tabs>
));

export const tabList = component("TabList", {}, ({ children }) => (
  <div className="uikit-tabs">
    <TabList>{children}</TabList>
  </div>
));

export const tab = component("Tab", {}, ({ children }) => <Tab>{children}</Tab>);

export const tabPanel = component("TabPanel", {}, ({ children }) => (
  <TabPanel>
    <div className="uikit-tab-panel">{children}</div>
  </TabPanel>
));
