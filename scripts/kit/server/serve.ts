/** Serves a folder over https on this computer alone: no other can reach it. */
import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { answerTo } from "./site";

export interface Serving {
  /** "https://localhost:3000" */
  readonly address: string;
  close(): Promise<void>;
}

/** `port` 0: any that is free. Rejects with the system's error when the port is taken ("EADDRINUSE"). */
export async function serveFolder({ root, port, key, cert }: { readonly root: string; readonly port: number; readonly key: string; readonly cert: string }): Promise<Serving> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => send(request, response, root);
  const servers = [await listen(createServer({ key, cert }, answer), port, "127.0.0.1")];
  const taken = (servers[0]!.address() as AddressInfo).port;
  // "localhost" may mean ::1 as well; a computer without IPv6 does without.
  await listen(createServer({ key, cert }, answer), taken, "::1").then(
    (server) => servers.push(server),
    () => undefined,
  );
  return { address: `https://localhost:${taken}`, close: async () => void (await Promise.all(servers.map(closed))) };
}

function send(request: IncomingMessage, response: ServerResponse, root: string): void {
  const { status, headers, file, text } = answerTo({ method: request.method ?? "GET", url: request.url ?? "/" }, root);
  response.writeHead(status, { ...headers });
  if (file === null || request.method === "HEAD") response.end(request.method === "HEAD" ? undefined : text);
  else createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
