import { clockQuery } from "./clock";

const SEARCH = "/issues/?";
const ISSUE = /^\/browse\/([A-Z][A-Z0-9_]*-\d+)$/;

/** Where this page shows what an address of Jira's would; other addresses stay, and lead to the real Jira's answer. */
export function shownAt(address: string): string {
  const [, key] = ISSUE.exec(address) ?? [];
  if (key !== undefined) return `/jira/?issue=${key}&${kept()}`;
  if (address.startsWith(SEARCH)) return `/jira/?${address.slice(SEARCH.length)}&${kept()}`;
  return address;
}

/** What a page that opens from this one keeps of it. */
function kept(): string {
  const asked = new URLSearchParams(window.location.search);
  const words = ["theme", "locale"].flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}&`];
  });
  return words.join("") + clockQuery();
}
