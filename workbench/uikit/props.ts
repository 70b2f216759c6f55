import * as v from "valibot";

// Props that several components share. `v.exactOptional`, because a prop that is there without a value was left out.

export const handler = v.exactOptional(v.function());
export const flag = v.exactOptional(v.boolean());
export const text = v.exactOptional(v.string());

const SPACES = [
  "space.0",
  "space.025",
  "space.050",
  "space.075",
  "space.100",
  "space.150",
  "space.200",
  "space.250",
  "space.300",
  "space.400",
  "space.500",
  "space.600",
  "space.800",
  "space.1000",
] as const;

export const space = v.exactOptional(v.picklist(SPACES));
