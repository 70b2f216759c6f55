import Avatar from "@atlaskit/avatar";
import { Inline, Text } from "@atlaskit/primitives/compiled";
import { createContext, useContext } from "react";
import * as v from "valibot";
import { component } from "./component";

/** The names of people by their account id, which Jira knows and an app does not. */
export const PeopleContext = createContext<ReadonlyMap<string, string>>(new Map());

export const user = component("User", { accountId: v.string() }, function User({ props: { accountId } }) {
  const name = useContext(PeopleContext).get(accountId) ?? "Former user";
  return (
    <Inline space="space.050" alignBlock="center">
      <Avatar size="xsmall" />
      <Text>{name}</Text>
    </Inline>
  );
});
