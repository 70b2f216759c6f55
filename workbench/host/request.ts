import { isRecord } from "./protocol";

/** Settings and domains that secure requests may use. */
export interface RequestPort {
  /** Rejects when there is no network. */
  fetch(request: Request): Promise<Response>;
  setting(name: string): string | undefined;
  readonly domainWhitelist: readonly string[];
  /** Addresses without a host are meant for the account. */
  readonly origin: string;
}

/** What the SDK hands to the promise is the first argument only. */
export interface RequestOutcome {
  readonly outcome: "done" | "fail";
  readonly responseArgs: readonly unknown[];
}

// Zendesk retries a rate-limited request by itself unless the app says `autoRetry: false`.
const RETRIES = 3;

/** Performs `client.request(options)` with the semantics of jQuery.ajax, on which Zendesk's host is built. */
export async function performRequest(options: unknown, port: RequestPort): Promise<RequestOutcome> {
  const given = isRecord(options) ? options : {};
  const timeout = typeof given.timeout === "number" && given.timeout > 0 ? given.timeout : null;
  let request: Request;
  try {
    request = buildRequest(given, port);
  } catch (problem) {
    const text = problem instanceof Error ? problem.message : String(problem);
    return failure({ readyState: 4, status: 400, statusText: "Bad Request", responseText: text }, "error");
  }
  for (let tried = 1; ; tried++) {
    let response: Response;
    try {
      const answer = port.fetch(request.clone());
      response = await (timeout === null ? answer : Promise.race([answer, timedOut(timeout)]));
    } catch (problem) {
      const late = problem instanceof DOMException && problem.name === "TimeoutError";
      const statusText = late ? "timeout" : "error";
      return failure({ readyState: late ? 4 : 0, status: 0, statusText, responseText: "" }, statusText);
    }
    const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
    if (response.status === 429 && given.autoRetry !== false && wait >= 0 && tried <= RETRIES) {
      await new Promise((resume) => setTimeout(resume, wait * 1000));
      continue;
    }
    return outcomeOf(response, given);
  }
}

function timedOut(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new DOMException("timeout", "TimeoutError")), milliseconds);
  });
}

async function outcomeOf(response: Response, options: Readonly<Record<string, unknown>>): Promise<RequestOutcome> {
  const responseText = await response.text();
  const json = parse(responseText);
  const xhr = {
    readyState: 4,
    status: response.status,
    statusText: response.statusText || (response.ok ? "success" : "error"),
    responseText,
    ...(json !== undefined && { responseJSON: json }),
    responseHeaders: [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\r\n"),
  };
  if (!response.ok) return failure(xhr, "error");
  const isJson = options.dataType === "json" || (response.headers.get("content-type") ?? "").includes("json");
  if (isJson && json === undefined && responseText !== "") {
    return failure({ ...xhr, statusText: "parsererror" }, "parsererror");
  }
  const data = isJson ? json : responseText;
  return {
    outcome: "done",
    responseArgs: options.httpCompleteResponse === true ? [xhr] : [data, "success", xhr],
  };
}

const failure = (xhr: Readonly<Record<string, unknown>>, word: string): RequestOutcome => ({
  outcome: "fail",
  responseArgs: [xhr, word, xhr.statusText],
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function buildRequest(options: Readonly<Record<string, unknown>>, port: RequestPort): Request {
  const secure = options.secure === true;
  const fill = (text: string) => (secure ? withSettings(text, port) : text);
  const url = new URL(fill(String(options.url ?? "")), port.origin);
  if (secure && url.origin !== port.origin && !port.domainWhitelist.some((domain) => covers(domain, url.hostname))) {
    throw new Error(`${url.hostname} is not in the app's domainWhitelist`);
  }
  const method = String(options.type ?? options.method ?? "GET").toUpperCase();
  const headers = new Headers();
  if (isRecord(options.headers)) {
    for (const [name, value] of Object.entries(options.headers)) headers.set(name, fill(String(value)));
  }
  const contentType =
    typeof options.contentType === "string" ? options.contentType : "application/x-www-form-urlencoded; charset=UTF-8";
  const body = bodyOf(options.data, contentType);
  if (method === "GET" || method === "HEAD") {
    if (body !== null) url.search += (url.search === "" ? "?" : "&") + body;
    return new Request(url, { method, headers });
  }
  if (body !== null && !headers.has("content-type")) headers.set("content-type", contentType);
  return new Request(url, { method, headers, body: body === null ? null : fill(body) });
}

function bodyOf(data: unknown, contentType: string): string | null {
  if (typeof data === "string") return data;
  if (!isRecord(data)) return null;
  if (contentType.includes("json")) return JSON.stringify(data);
  return new URLSearchParams(Object.entries(data).map(([name, value]) => [name, String(value)])).toString();
}

/** `{{setting.token}}` is filled in here and never reaches the app. */
const withSettings = (text: string, port: RequestPort): string =>
  text.replace(/\{\{ *setting\.([\w-]+) *\}\}/g, (_, name: string) => port.setting(name) ?? "");

const covers = (domain: string, hostname: string): boolean =>
  hostname === domain || (domain.startsWith("*.") && hostname.endsWith(domain.slice(1)));
