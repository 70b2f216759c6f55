const SHOWN = /^(?:https?|ftp|mailto|tel):/i;
const SCHEME = /^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/i;
const SPACES = /\s/g;

/** ` (url)` to stand behind a link's label; empty where the label says it already or the address is none to show. */
export function linkSuffix(label: string, url: string): string {
  const address = url.trim().replace(SPACES, "");
  if (!SHOWN.test(address) || bare(label) === bare(address)) return "";
  return ` (${address.replace(SCHEME, (scheme) => (scheme.toLowerCase() === "mailto:" ? "" : scheme))})`;
}

function bare(text: string): string {
  const plain = text.trim().toLowerCase().replace(SCHEME, "");
  return plain.endsWith("/") ? plain.slice(0, -1) : plain;
}
