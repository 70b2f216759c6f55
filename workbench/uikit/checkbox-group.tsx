import { Checkbox } from "@atlaskit/checkbox";
import * as v from "valibot";
import { component } from "./component";
import { flag, handler } from "./props";
import { useEntered } from "./use-entered";

const OPTION = v.strictObject({ label: v.string(), value: v.string(), isDisabled: flag });

export const checkboxGroup = component(
  "CheckboxGroup",
  { name: v.string(), options: v.array(OPTION), value: v.array(v.string()), isDisabled: flag, onChange: handler },
  ({ props: { name, options, value, isDisabled, onChange } }) => {
    const [chosen, choose] = useEntered(value);
    const toggle = (one: string, isChosen: boolean) => {
      const next = options.map((option) => option.value).filter((it) => (it === one ? isChosen : chosen.includes(it)));
      choose(next);
      onChange?.(next);
    };
    return options.map((option) => (
      <Checkbox
        key={option.value}
        name={name}
        isDisabled={isDisabled ?? false}
        {...option}
        isChecked={chosen.includes(option.value)}
        onChange={(event) => toggle(option.value, event.target.checked)}
      />
    ));
  },
);
