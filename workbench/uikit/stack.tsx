import { Stack } from "@atlaskit/primitives/compiled";
import * as v from "valibot";
import { component } from "./component";
import { space } from "./props";

export const stack = component(
  "Stack",
  {
    space,
    alignInline: v.exactOptional(v.picklist(["start", "center", "end", "stretch"])),
    alignBlock: v.exactOptional(v.picklist(["start", "center", "end", "stretch"])),
    grow: v.exactOptional(v.picklist(["hug", "fill"])),
  },
  ({ props, children }) => <Stack {...props}>{children}</Stack>,
);
