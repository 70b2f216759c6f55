import { component } from "./component";

export const root = component("Root", {}, ({ children }) => children);
