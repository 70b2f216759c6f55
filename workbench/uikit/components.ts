import { box } from "./box";
import { button, loadingButton } from "./button";
import { buttonGroup } from "./button-group";
import { checkbox } from "./checkbox";
import { checkboxGroup } from "./checkbox-group";
import { code } from "./code";
import type { Component } from "./component";
import { dynamicTable } from "./dynamic-table";
import { errorMessage } from "./error-message";
import { heading } from "./heading";
import { helperMessage } from "./helper-message";
import { inline } from "./inline";
import { label } from "./label";
import { list } from "./list";
import { listItem } from "./list-item";
import { lozenge } from "./lozenge";
import { root } from "./root";
import { sectionMessage } from "./section-message";
import { spinner } from "./spinner";
import { stack } from "./stack";
import { text } from "./text";
import { textArea } from "./text-area";
import { user } from "./user";

/** Every type that the workbench can draw. */
export const COMPONENTS: readonly Component[] = [
  box,
  button,
  buttonGroup,
  checkbox,
  checkboxGroup,
  code,
  dynamicTable,
  errorMessage,
  heading,
  helperMessage,
  inline,
  label,
  list,
  listItem,
  loadingButton,
  lozenge,
  root,
  sectionMessage,
  spinner,
  stack,
  text,
  textArea,
  user,
];
