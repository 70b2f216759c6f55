import { component } from "./component";

export const listItem = component("ListItem", {}, ({ children }) => <li>{children}</li>);
