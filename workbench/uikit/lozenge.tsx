import Lozenge from "@atlaskit/lozenge";
import * as v from "valibot";
import { component } from "./component";
import { flag } from "./props";

export const lozenge = component(
  "Lozenge",
  {
    appearance: v.exactOptional(v.picklist(["default", "inprogress", "moved", "new", "removed", "success"])),
    isBold: flag,
  },
  ({ props, children }) => <Lozenge {...props}>{children}</Lozenge>,
);
