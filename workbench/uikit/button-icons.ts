import ChevronDownIcon from "@atlaskit/icon/core/chevron-down";
import ChevronUpIcon from "@atlaskit/icon/core/chevron-up";
import RefreshIcon from "@atlaskit/icon/core/refresh";
import * as v from "valibot";

const ICONS = {
  "chevron-down": ChevronDownIcon,
  "chevron-up": ChevronUpIcon,
  refresh: RefreshIcon,
};

/** UI Kit names an icon; each name that the app uses stands here, and becomes the icon itself. */
export const icon = v.exactOptional(
  v.pipe(
    v.picklist(["chevron-down", "chevron-up", "refresh"]),
    v.transform((name) => ICONS[name]),
  ),
);
