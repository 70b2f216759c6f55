import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";

// Another page in the same browser can reach this port too, under our name or one of its own.
const OWN_HOST = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/;

/** True for a request of the workbench's own page. */
export function isOwn({ headers: { host = "", origin } }: IncomingMessage): boolean {
  return OWN_HOST.test(host) && (origin === undefined || origin === `http://${host}`);
}

/** A request of Node's server as the web's own kind. */
export function toRequest(message: IncomingMessage): Request {
  const { method = "GET", url = "/", headers } = message;
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(new URL(url, `http://${headers.host}`), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(hasBody && { body: Readable.toWeb(message) as ReadableStream, duplex: "half" }),
  });
}

export async function sendResponse(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), "Cache-Control": "no-store" });
  response.end(Buffer.from(await answer.arrayBuffer()));
}
