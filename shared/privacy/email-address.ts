import type { Range } from "../types";
import type { SensitiveType } from "./detector";

// RFC 5321 and RFC 6531 in the forms that people write; quoted local parts are left out.
const LOCAL = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]/u;
const DOMAIN =
  /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}@])/uy;
/** Endings that belong to files, not to domains: `logo@2x.png`. */
const FILE =
  /\.(?:png|jpe?g|gif|svg|webp|ico|css|js|ts|json|xml|html?|txt|log|jar|class|java|cpp|exe|dll|pdf|zip|conf|yml)$/i;
const MESSAGE_ID = /^[\s>"'{]{0,8}(?:message-id|in-reply-to|references)["']?[ \t]{0,4}[:=]/i;

export const emailAddress: SensitiveType = {
  type: "email-address",
  class: "personal",
  title: "E-mail address",
  why: "It names a person.",
  patterns: { LOCAL, DOMAIN, FILE, MESSAGE_ID },
  find: (body) => {
    const found: Range[] = [];
    for (let at = body.indexOf("@"); at >= 0; at = body.indexOf("@", at + 1)) {
      const range = addressAt(body, at, found.at(-1)?.end ?? 0);
      if (range !== null) found.push(range);
    }
    return found;
  },
};

function addressAt(body: string, at: number, floor: number): Range | null {
  DOMAIN.lastIndex = at + 1;
  if (!DOMAIN.test(body)) return null;
  const end = DOMAIN.lastIndex;
  let start = at;
  while (start > floor && at - start < 64 && LOCAL.test(body.charAt(start - 1))) start--;
  // A name does not start with a dot, a quote or the sign that binds it to its label: `mail='a@b.example'`.
  while (start < at && /[.'`*/=?&|{}~^%$#!+-]/.test(body.charAt(start))) start++;
  const bound = body.slice(start, at).search(/[=/|{}][^=/|{}]*$/);
  if (bound >= 0) start += bound + 1;
  if (start === at || FILE.test(body.slice(at, end))) return null;
  const before = body.slice(Math.max(floor, start - 240), start);
  const scheme = before.lastIndexOf("://");
  if (scheme >= 0 && !/[/?#\s"'<>]/.test(before.slice(scheme + 3))) return null;
  if (body.slice(start, at) === "git" || MESSAGE_ID.test(before.slice(before.lastIndexOf("\n") + 1))) return null;
  return { start, end };
}
