import type { AppPage } from "../forge/installed-app";

interface AppPlace {
  readonly words: string;
  /** The page of the app that fills the place, and whether Jira shows it in a project. */
  readonly page: AppPage;
  readonly isInProject: boolean;
}

/** Where the app has a page of its own in Jira, beside issues. */
export const APP_PLACES = {
  queue: { words: "Queue", page: "queue", isInProject: true },
  kpis: { words: "KPIs", page: "kpis", isInProject: true },
  dashboard: { words: "Dashboard", page: "kpi-widget", isInProject: false },
  settings: { words: "Settings", page: "policy", isInProject: false },
} as const satisfies Readonly<Record<string, AppPlace>>;

/** `search` shows what a query finds; links lead there, the bar does not. */
export type Place = "issue" | "search" | keyof typeof APP_PLACES;
export const PLACES = ["issue", "queue", "kpis", "dashboard", "settings"] as const satisfies readonly Place[];

export const placeWords = (place: (typeof PLACES)[number]): string =>
  place === "issue" ? "Issues" : APP_PLACES[place].words;

/** The place that an address names; issues where it names none. */
export const placeOf = (address: URLSearchParams): Place =>
  address.has("jql") ? "search" : (PLACES.find((place) => place === address.get("place")) ?? "issue");
