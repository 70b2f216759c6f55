import { ButtonGroup } from "@atlaskit/button";
import { component } from "./component";
import { text } from "./props";

export const buttonGroup = component("ButtonGroup", { label: text }, ({ props, children }) => (
  <ButtonGroup {...props}>{children}</ButtonGroup>
));
