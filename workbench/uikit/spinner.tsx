import Spinner from "@atlaskit/spinner";
import * as v from "valibot";
import { component } from "./component";
import { text } from "./props";

export const spinner = component(
  "Spinner",
  { size: v.exactOptional(v.picklist(["xsmall", "small", "medium", "large", "xlarge"])), label: text },
  ({ props }) => <Spinner {...props} />,
);
