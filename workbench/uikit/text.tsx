import { Text } from "@atlaskit/primitives/compiled";
import * as v from "valibot";
import { component } from "./component";

const COLOURS = [
  "color.text",
  "color.text.subtle",
  "color.text.subtlest",
  "color.text.danger",
  "color.text.success",
] as const;

export const text = component(
  "Text",
  {
    as: v.exactOptional(v.picklist(["span", "p", "strong", "em"])),
    size: v.exactOptional(v.picklist(["small", "medium", "large"])),
    weight: v.exactOptional(v.picklist(["regular", "medium", "semibold", "bold"])),
    color: v.exactOptional(v.picklist(COLOURS)),
    align: v.exactOptional(v.picklist(["start", "center", "end"])),
  },
  ({ props, children }) => <Text {...props}>{children}</Text>,
);
