import { HelperMessage } from "@atlaskit/form";
import { component } from "./component";

export const helperMessage = component("HelperMessage", {}, ({ children }) => (
  <HelperMessage>{children}</HelperMessage>
));
