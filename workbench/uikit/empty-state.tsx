import Heading from "@atlaskit/heading";
import { Stack, Text } from "@atlaskit/primitives/compiled";
import * as v from "valibot";
import { component } from "./component";
import { text } from "./props";

// Atlaskit's own needs a release of its tokens that does not go with the others.
export const emptyState = component(
  "EmptyState",
  { header: v.string(), description: text },
  ({ props: { header, description } }) => (
    <div className="uikit-empty">
      <Stack space="space.200" alignInline="center">
        <Heading as="h4" size="medium">
          {header}
        </Heading>
        {description !== undefined && <Text align="center">{description}</Text>}
      </Stack>
    </div>
  ),
);
