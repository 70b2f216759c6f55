import TextArea from "@atlaskit/textarea";
import * as v from "valibot";
import { component } from "./component";
import { eventOf } from "./event-of";
import { flag, handler, text } from "./props";

export const textArea = component(
  "TextArea",
  {
    id: text,
    name: text,
    value: text,
    defaultValue: text,
    placeholder: text,
    isInvalid: flag,
    isDisabled: flag,
    isRequired: flag,
    isMonospaced: flag,
    isReadOnly: flag,
    spellCheck: flag,
    minimumRows: v.exactOptional(v.number()),
    onChange: handler,
  },
  ({ props: { onChange, ...rest } }) => <TextArea {...rest} onChange={(event) => onChange?.(eventOf(event))} />,
);
