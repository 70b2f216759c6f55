import { Box } from "@atlaskit/primitives/compiled";
import * as v from "valibot";
import { component } from "./component";
import { space } from "./props";

const BACKGROUNDS = [
  "color.background.neutral",
  "color.background.neutral.subtle",
  "elevation.surface.sunken",
] as const;

export const box = component(
  "Box",
  {
    padding: space,
    paddingBlock: space,
    paddingInline: space,
    paddingInlineStart: space,
    backgroundColor: v.exactOptional(v.picklist(BACKGROUNDS)),
  },
  ({ props, children }) => <Box {...props}>{children}</Box>,
);
