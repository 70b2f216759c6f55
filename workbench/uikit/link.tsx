import Link from "@atlaskit/link";
import { createContext, useContext } from "react";
import * as v from "valibot";
import { component } from "./component";
import { flag } from "./props";

/** Where the workbench shows what an address of Jira's would. */
export const AddressContext = createContext((address: string): string => address);

export const link = component(
  "Link",
  { href: v.string(), openNewTab: flag },
  function DrawnLink({ props: { href, openNewTab = false }, children }) {
    const shownAt = useContext(AddressContext);
    return (
      <Link href={shownAt(href)} {...(openNewTab && { target: "_blank" })}>
        {children}
      </Link>
    );
  },
);
