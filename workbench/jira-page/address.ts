import { clockQuery } from "./clock";

const ISSUE = /^\/browse\/([A-Z][A-Z0-9_]*-\d+)$/;

/** Where this page shows what an address of Jira's would; other addresses stay, and lead to the real Jira's answer. */
export function shownAt(address: string): string {
  const [, key] = ISSUE.exec(address) ?? [];
  if (key === undefined) return address;
  const theme = new URLSearchParams(window.location.search).get("theme");
  return `/jira/?issue=${key}${theme === null ? "" : `&theme=${theme}`}&${clockQuery()}`;
}
