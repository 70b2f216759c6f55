import "../server/frame-clock";
import "@atlaskit/css-reset";
import { setGlobalTheme } from "@atlaskit/tokens/set-global-theme";
import { createRoot } from "react-dom/client";
import { JiraPage } from "./jira-page";
import { placeOf } from "./places";

const asked = new URLSearchParams(window.location.search);
const place = document.getElementById("page");
if (place === null) throw new Error("The page has no place for Jira.");

const wear = (theme: unknown) =>
  setGlobalTheme({ colorMode: theme === "dark" ? "dark" : "light", typography: "typography" });

window.addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
  if (source !== window.parent || typeof data !== "object" || data === null) return;
  if ("workbench-theme" in data) void wear(data["workbench-theme"]);
});
await wear(asked.get("theme"));
createRoot(place).render(
  <JiraPage firstIssue={asked.get("issue")} firstPlace={placeOf(asked)} query={asked.get("jql") ?? ""} />,
);
