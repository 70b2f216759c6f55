import { getResponse, type RequestHandler } from "msw";

const NOT_FOUND = { error: "InvalidEndpoint", description: "Not found" };

/** Answers one request as the account would: by the handlers, without a service worker and without a network. */
export async function answerRequest(handlers: readonly RequestHandler[], request: Request): Promise<Response> {
  const url = new URL(request.url);
  const plain = new URL(url);
  plain.pathname = url.pathname.replace(/\.json$/, "");
  const asked = plain.href === url.href ? request : new Request(plain, request);
  const answer = await getResponse([...handlers], asked);
  return answer ?? Response.json(NOT_FOUND, { status: 404 });
}
