import Button from "@atlaskit/button/new";
import * as v from "valibot";
import { icon } from "./button-icons";
import { component } from "./component";
import { flag, handler } from "./props";

const props = {
  appearance: v.exactOptional(v.picklist(["default", "primary", "subtle", "danger", "warning", "discovery"])),
  spacing: v.exactOptional(v.picklist(["default", "compact"])),
  type: v.exactOptional(v.picklist(["button", "submit", "reset"])),
  isDisabled: flag,
  isSelected: flag,
  shouldFitContainer: flag,
  autoFocus: flag,
  onClick: handler,
};

export const button = component(
  "Button",
  { ...props, iconBefore: icon, iconAfter: icon },
  ({ props: { onClick, ...rest }, children }) => (
    <Button {...rest} onClick={() => onClick?.({})}>
      {children}
    </Button>
  ),
);

export const loadingButton = component(
  "LoadingButton",
  { ...props, isLoading: flag },
  ({ props: { onClick, ...rest }, children }) => (
    <Button {...rest} onClick={() => onClick?.({})}>
      {children}
    </Button>
  ),
);
