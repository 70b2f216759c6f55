import { createServer } from "node:http";
import type { Server } from "node:net";
import { isOwn, sendResponse, toRequest } from "./web-request";

export interface ServedFile {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
}

export interface FileServer {
  readonly port: number;
  close(): Promise<void>;
}

// Only this machine may look: tickets in the workbench are invented, those that somebody tries out may not be.
const HOST = "127.0.0.1";
const TRIES = 50;
// Whatever a ticket holds, the browser speaks to this machine only; styles are written inline by styled-components.
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-src 'self' http://127.0.0.1:*",
  "connect-src 'self'",
].join("; ");

/**
 * Serves what `find` gives for a path (decoded, with a leading slash) on `port`, or on the next free one after it; 0
 * takes any. Nothing is cached, so a rebuild shows at the next load. `answer` hears the page's own requests first.
 */
export async function serveFiles(
  port: number,
  find: (path: string) => Promise<ServedFile | null> | ServedFile | null,
  answer: (request: Request) => Promise<Response | null> = async () => null,
): Promise<FileServer> {
  const server = createServer(async (request, response) => {
    const answered = isOwn(request) ? await answer(toRequest(request)) : null;
    if (answered !== null) return sendResponse(answered, response);
    const {
      status = 200,
      type,
      body,
    } = (await find(decodePath(request.url ?? "/"))) ?? {
      status: 404,
      type: "text/plain",
      body: "Not found",
    };
    response.writeHead(status, {
      "Content-Type": type,
      "Cache-Control": "no-store",
      "Content-Security-Policy": POLICY,
      // Zendesk's app files are public as well, and modules in a sandboxed iframe ask with CORS.
      "Access-Control-Allow-Origin": "*",
    });
    response.end(body);
  });
  return {
    port: await listen(server, port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The media type of a file name, by its ending. */
export function typeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf(".") + 1);
  return Object.hasOwn(TYPES, ending) ? (TYPES[ending] ?? OTHER) : OTHER;
}

const OTHER = "application/octet-stream";
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
};

async function listen(server: Server, port: number): Promise<number> {
  for (let tried = 0; ; tried++) {
    try {
      return await listenOn(server, port === 0 ? 0 : port + tried);
    } catch (problem) {
      const taken = problem instanceof Error && "code" in problem && problem.code === "EADDRINUSE";
      if (!taken || tried >= TRIES) throw problem;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "/";
  }
}
