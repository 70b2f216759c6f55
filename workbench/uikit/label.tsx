import { Label } from "@atlaskit/form";
import * as v from "valibot";
import { component } from "./component";

export const label = component("Label", { labelFor: v.string() }, ({ props: { labelFor }, children }) => (
  <Label htmlFor={labelFor}>{children}</Label>
));
