import { Inline, Spinner, Text } from "@forge/react";

export function Loading({ label }: { readonly label: string }) {
  return (
    <Inline space="space.100" alignBlock="center">
      <Spinner size="small" label={label} />
      <Text>{label}</Text>
    </Inline>
  );
}
