import Heading from "@atlaskit/heading";
import * as v from "valibot";
import { component } from "./component";

export const heading = component(
  "Heading",
  {
    as: v.exactOptional(v.picklist(["h1", "h2", "h3", "h4", "h5", "h6"])),
    size: v.picklist(["xxlarge", "xlarge", "large", "medium", "small", "xsmall", "xxsmall"]),
  },
  ({ props, children }) => <Heading {...props}>{children}</Heading>,
);
