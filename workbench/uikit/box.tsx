import { Box } from "@atlaskit/primitives/compiled";
import * as v from "valibot";
import { component } from "./component";
import { space } from "./props";

const BACKGROUNDS = [
  "color.background.neutral",
  "color.background.neutral.subtle",
  "color.background.selected",
  "elevation.surface.raised",
  "elevation.surface.sunken",
] as const;

const XCSS = v.strictObject({ width: v.string() });

export const box = component(
  "Box",
  {
    padding: space,
    paddingBlock: space,
    paddingInline: space,
    paddingInlineStart: space,
    backgroundColor: v.exactOptional(v.picklist(BACKGROUNDS)),
    xcss: v.exactOptional(XCSS),
  },
  ({ props: { xcss, ...rest }, children }) => {
    const inside = <Box {...rest}>{children}</Box>;
    // Atlaskit takes only styles that were compiled before.
    return xcss === undefined ? inside : <div style={{ width: xcss.width, maxWidth: "100%" }}>{inside}</div>;
  },
);
