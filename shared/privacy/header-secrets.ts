import { decodeBase64 } from "./base64";
import { rangesOf, type SensitiveType } from "./detector";
import { isPlaceholder } from "./placeholder";

// RFC 7519, "JSON Web Token": dotted base64url parts, of which the first is a JSON object. "eyJ" is base64 of '{"'.
const JWT = /(?<![\w-])(eyJ[\w-]{8,2000})\.[\w-]{0,8000}(?:\.[\w-]{0,8000}){0,3}=?/g;

export const jsonWebToken: SensitiveType = {
  type: "json-web-token",
  class: "secret",
  title: "JSON web token",
  why: "Whoever holds it is signed in as the user until it expires, and its middle part is readable by anyone.",
  cues: ["eyj"],
  prefixes: ["eyJ"],
  patterns: { token: JWT },
  find: (body) =>
    [...body.matchAll(JWT)]
      .filter((match) => isHeader(match[1] ?? "") && match[0].length - (match[1] ?? "").length >= 12)
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
};

function isHeader(part: string): boolean {
  const decoded = decodeBase64(part);
  if (decoded === null || !decoded.endsWith("}")) return false;
  try {
    const value: unknown = JSON.parse(decoded);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}

// RFC 9110 §11 (Authorization), RFC 6750 (Bearer), RFC 7617 (Basic), AWS "Signature Version 4".
const AUTHORIZATION =
  /\bauthorization["'\]]{0,2}[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}["']{0,2}(?:(?:bearer|token|jwt|apikey|api-key|basic|negotiate|ntlm)[ \t:=]{1,4})?["']{0,2}(?<value>[\w.~+/=|:-]{8,4000})/gi;
const BEARER = /\bbearer[ \t]{1,4}["']{0,2}(?<value>[\w.~+/=|-]{16,4000})/gi;
// Docker docs, "docker login: credential stores": name and password in base64.
const STORED = /"auth"[ \t]{0,4}:[ \t]{0,4}"(?<value>[A-Za-z0-9+/]{8,400}={0,2})/g;
const SIGNATURE = /\bSignature=(?<value>[0-9a-f]{64})(?![0-9a-f])/g;
const DIGIT = /[0-9]/;

export const bearerToken: SensitiveType = {
  type: "bearer-token",
  class: "secret",
  title: "Authorization header",
  why: "Whoever holds it can call the API as the user.",
  cues: ["authorization", "bearer", "signature=", '"auth"'],
  patterns: { AUTHORIZATION, BEARER, SIGNATURE, STORED },
  find: (body) => [
    ...rangesOf(body, AUTHORIZATION, (value) => isCredential(value)),
    ...rangesOf(body, BEARER, (value) => isCredential(value)),
    ...rangesOf(body, STORED, (value) => decodeBase64(value)?.includes(":") === true),
    ...(body.includes("AWS4-HMAC") ? rangesOf(body, SIGNATURE) : []),
  ],
};

function isCredential(value: string): boolean {
  return (DIGIT.test(value) || value.length >= 32) && !isPlaceholder(value) && !/^[a-z]+(?:[.:-][a-z]+)*$/i.test(value);
}

// RFC 6265 (Cookie, Set-Cookie), and the names under which common frameworks keep a session.
const COOKIE_HEADER = /\b(?:set-)?cookie["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<value>[^\r\n"'{}<>]{16,})/gi;
const SESSION =
  /(?<![\w-])(?:jsessionid|phpsessid|asp\.net_sessionid|aspsessionid[a-z]{8}|connect\.sid|laravel_session|_session_id|\.aspxauth|\.aspnetcore\.[a-z.]{1,30}|remember_token|__secure-[\w.-]{1,40}|__host-[\w.-]{1,40})["']?[ \t]{0,2}[=:][ \t]{0,2}["']?(?<value>[\w.%~+/|-]{16,4000})/gi;
// A session's number in a log is evidence; in an address or a cookie it is a key.
const SESSION_IN_URL =
  /(?<=[?&;]|; )(?:sid|ssid|sessionid|session_id|session|sessid|auth_session)=(?<value>[\w.%~+|-]{16,4000})/gi;

export const sessionCookie: SensitiveType = {
  type: "session-cookie",
  class: "secret",
  title: "Session cookie",
  why: "Whoever holds it is signed in as the user, without a password.",
  cues: [
    "cookie",
    "sessid",
    "sessionid",
    "session_id",
    "_session",
    "session=",
    "sid=",
    ".sid",
    "aspx",
    "aspnet",
    "remember_token",
    "__secure-",
    "__host-",
  ],
  patterns: { COOKIE_HEADER, SESSION, SESSION_IN_URL },
  find: (body) => [
    ...rangesOf(body, COOKIE_HEADER, (value) => value.includes("=") && DIGIT.test(value) && !isPlaceholder(value)),
    ...rangesOf(body, SESSION_IN_URL, (value) => DIGIT.test(value) && !isPlaceholder(value)),
    ...rangesOf(body, SESSION, (value) => DIGIT.test(value) && !isPlaceholder(value)),
  ],
};
