import { List, ListItem, Stack, Text } from "@forge/react";
import type { Block } from "../../../shared/render/document";

/** What a comment will say, as plain text. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <Stack space="space.075">
      {blocks.map((block, index) => {
        const key = `${index} ${block.kind}`;
        if (block.kind === "list") {
          return (
            <List key={key} type="unordered">
              {block.items.map((item) => (
                <ListItem key={item}>{item}</ListItem>
              ))}
            </List>
          );
        }
        return block.kind === "table" ? null : <Text key={key}>{block.text}</Text>;
      })}
    </Stack>
  );
}
