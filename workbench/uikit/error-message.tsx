import { ErrorMessage } from "@atlaskit/form";
import { component } from "./component";

export const errorMessage = component("ErrorMessage", {}, ({ children }) => <ErrorMessage>{children}</ErrorMessage>);
