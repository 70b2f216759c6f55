import { barChart } from "./bar-chart";
import { box } from "./box";
import { button, loadingButton } from "./button";
import { buttonGroup } from "./button-group";
import { checkbox } from "./checkbox";
import { checkboxGroup } from "./checkbox-group";
import { code } from "./code";
import type { Component } from "./component";
import { dynamicTable } from "./dynamic-table";
import { emptyState } from "./empty-state";
import { errorMessage } from "./error-message";
import { heading } from "./heading";
import { helperMessage } from "./helper-message";
import { horizontalBarChart, horizontalStackBarChart } from "./horizontal-bar-chart";
import { inline } from "./inline";
import { label } from "./label";
import { lineChart } from "./line-chart";
import { link } from "./link";
import { list } from "./list";
import { listItem } from "./list-item";
import { lozenge } from "./lozenge";
import { root } from "./root";
import { sectionMessage } from "./section-message";
import { select } from "./select";
import { spinner } from "./spinner";
import { stack } from "./stack";
import { tab, tabList, tabPanel, tabs } from "./tabs";
import { text } from "./text";
import { textArea } from "./text-area";
import { textfield } from "./textfield";
import { user } from "./user";

/** Every type that the workbench can draw. */
export const COMPONENTS: readonly Component[] = [
  barChart,
  box,
  button,
  buttonGroup,
  checkbox,
  checkboxGroup,
  code,
  dynamicTable,
  emptyState,
  errorMessage,
  heading,
  helperMessage,
  horizontalBarChart,
  horizontalStackBarChart,
  inline,
  label,
  lineChart,
  link,
  list,
  listItem,
  loadingButton,
  lozenge,
  root,
  sectionMessage,
  select,
  spinner,
  stack,
  tab,
  tabList,
  tabPanel,
  tabs,
  text,
  textArea,
  textfield,
  user,
];
