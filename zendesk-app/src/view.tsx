import { createRoot } from "react-dom/client";
import { App, type Start } from "./app";

const element = document.getElementById("firstpass");
if (element === null) throw new Error("The page has no element named firstpass.");
const root = createRoot(element);

/** Draws the sidebar in place of what the page shows before its scripts. */
export const show = (start: Start): void => root.render(<App start={start} />);
