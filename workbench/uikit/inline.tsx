import { Inline } from "@atlaskit/primitives/compiled";
import * as v from "valibot";
import { component } from "./component";
import { flag, space } from "./props";

export const inline = component(
  "Inline",
  {
    space,
    rowSpace: space,
    shouldWrap: flag,
    alignBlock: v.exactOptional(v.picklist(["start", "center", "end", "baseline", "stretch"])),
    alignInline: v.exactOptional(v.picklist(["start", "center", "end", "stretch"])),
    spread: v.exactOptional(v.picklist(["space-between"])),
    grow: v.exactOptional(v.picklist(["hug", "fill"])),
  },
  ({ props, children }) => <Inline {...props}>{children}</Inline>,
);
