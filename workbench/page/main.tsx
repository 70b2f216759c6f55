import { createRoot } from "react-dom/client";
import { WORKBENCH_START } from "../tickets/scenario";
import { syntheticTickets } from "../tickets/synthetic";
import { longMigration } from "../tickets/three-hundred-comments";
import { App } from "./app";
import { createHandle } from "./handle";
import { createSession } from "./session";

const appUrl = document.querySelector<HTMLMetaElement>('meta[name="app-url"]')?.content ?? "";
const place = document.getElementById("page");
if (place === null) throw new Error("The page has no place for the workbench.");

const asked = new URLSearchParams(window.location.search);
const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
const dark = asked.has("theme") ? asked.get("theme") === "dark" : prefersDark;
// `?tickets=5000` adds that many invented ones, for a long queue.
const more = syntheticTickets(Math.min(20_000, Number(asked.get("tickets")) || 0));
// `?comments=10000` adds ticket 4199 with so many comments.
const comments = Math.min(20_000, Number(asked.get("comments")) || 0);
const long = comments > 0 ? [longMigration(comments)] : [];
const session = createSession(appUrl, dark ? "dark" : "light", [...more, ...long]);
// `?clock=paused` makes every deadline the same at each load.
if (asked.get("clock") === "paused") {
  session.clock.run(false);
  session.clock.set(WORKBENCH_START);
}
const ticket = Number(asked.get("ticket"));
if (ticket > 0) session.desk.select(ticket);
const page = asked.get("page");
if (page === "queue" || page === "jira") session.setPlace(page);
window.workbench = createHandle(session);
createRoot(place).render(<App session={session} />);
