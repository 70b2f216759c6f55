import Textfield from "@atlaskit/textfield";
import * as v from "valibot";
import { component } from "./component";
import { eventOf } from "./event-of";
import { flag, handler, text } from "./props";

export const textfield = component(
  "Textfield",
  {
    id: text,
    name: text,
    defaultValue: text,
    placeholder: text,
    type: v.exactOptional(v.picklist(["text", "number"])),
    isCompact: flag,
    isInvalid: flag,
    isDisabled: flag,
    isRequired: flag,
    onChange: handler,
    onBlur: handler,
  },
  ({ props: { onChange, onBlur, ...rest } }) => (
    <Textfield
      {...rest}
      onChange={(event) => onChange?.(eventOf(event))}
      onBlur={(event) => onBlur?.(eventOf(event))}
    />
  ),
);
