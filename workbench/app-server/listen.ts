import { createServer, type Server } from "node:net";

const HOST = "127.0.0.1";
const TRIES = 50;

/** Listens on `port`, or the next free one after it; 0 takes any. */
export async function listen(server: Server, port: number): Promise<{ readonly port: number }> {
  for (let tried = 0; ; tried++) {
    try {
      return { port: await listenOn(server, port === 0 ? 0 : port + tried) };
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

/** A port that nobody listens on right now. */
export async function freePort(port: number): Promise<number> {
  const probe = createServer();
  const found = await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
  return found.port;
}
