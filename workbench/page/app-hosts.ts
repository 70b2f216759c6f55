import { type AppHost, createHost, type HostOptions } from "../host/host";

/** Where Zendesk loads an app, and the page of ours that it loads there. */
const PAGES = { ticket_sidebar: "index.html", nav_bar: "queue.html", background: "background.html" } as const;
export type AppLocation = keyof typeof PAGES;

/** The pages of the app that are open. */
export interface AppHosts {
  /** The one that the agent sees; null while there is none. */
  shown(): AppHost | null;
  all(): readonly AppHost[];
  /** Opens a page of the app; the answer closes it. */
  open(location: AppLocation, options: Omit<HostOptions, "appUrl" | "context" | "siblings">): () => void;
}

/** `appUrl` is the page beside a ticket; the others stand in the same folder. */
export function createAppHosts(appUrl: string, ticketId: () => number): AppHosts {
  const hosts = new Map<AppLocation, AppHost>();
  const all = () => [...hosts.values()];
  return {
    shown: () => hosts.get("ticket_sidebar") ?? hosts.get("nav_bar") ?? null,
    all,
    open(location, options) {
      const opened = createHost({
        ...options,
        appUrl: new URL(PAGES[location], appUrl).href,
        context: {
          product: "support",
          account: { subdomain: "cloudharbor" },
          location,
          ...(location === "ticket_sidebar" && { ticketId: ticketId() }),
        },
        siblings: () => all().flatMap((host) => host.instances()),
      });
      hosts.set(location, opened);
      return () => {
        opened.destroy();
        if (hosts.get(location) === opened) hosts.delete(location);
      };
    },
  };
}
