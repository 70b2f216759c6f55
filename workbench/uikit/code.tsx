import { component } from "./component";

// Atlaskit's own needs a release of its tokens that does not go with the others.
export const code = component("Code", {}, ({ children }) => <code className="uikit-code">{children}</code>);
