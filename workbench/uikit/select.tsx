import Select from "@atlaskit/select";
import * as v from "valibot";
import { component } from "./component";
import { flag, handler, text } from "./props";
import { useEntered } from "./use-entered";

const OPTION = v.strictObject({ label: v.string(), value: v.union([v.string(), v.number()]) });

export const select = component(
  "Select",
  {
    inputId: v.string(),
    options: v.array(OPTION),
    value: v.nullable(v.union([OPTION, v.array(OPTION)])),
    placeholder: text,
    spacing: v.exactOptional(v.picklist(["default", "compact"])),
    isMulti: flag,
    isClearable: flag,
    isDisabled: flag,
    isInvalid: flag,
    onChange: handler,
  },
  function DrawnSelect({ props: { value, onChange, ...rest } }) {
    const [chosen, choose] = useEntered(value);
    return (
      <Select
        {...rest}
        value={chosen}
        // A list near the end of the page, or in a table that scrolls, would be cut off.
        menuPosition="fixed"
        onChange={(next) => {
          const picked = v.parse(v.nullable(v.union([OPTION, v.array(OPTION)])), next);
          choose(picked);
          onChange?.(picked);
        }}
      />
    );
  },
);
