import { Checkbox } from "@atlaskit/checkbox";
import { component } from "./component";
import { eventOf } from "./event-of";
import { flag, handler, text } from "./props";
import { useEntered } from "./use-entered";

export const checkbox = component(
  "Checkbox",
  { label: text, name: text, value: text, isChecked: flag, isDisabled: flag, isInvalid: flag, onChange: handler },
  ({ props: { isChecked = false, onChange, ...rest } }) => {
    const [entered, enter] = useEntered(isChecked);
    return (
      <Checkbox
        {...rest}
        isChecked={entered}
        onChange={(event) => {
          enter(event.target.checked);
          onChange?.(eventOf(event));
        }}
      />
    );
  },
);
