import SectionMessage from "@atlaskit/section-message";
import * as v from "valibot";
import { component } from "./component";
import { text } from "./props";

export const sectionMessage = component(
  "SectionMessage",
  {
    appearance: v.exactOptional(v.picklist(["information", "warning", "error", "success", "discovery"])),
    title: text,
  },
  ({ props, children }) => <SectionMessage {...props}>{children}</SectionMessage>,
);
