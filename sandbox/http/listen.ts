import type { Express } from "express";
import { createServer } from "node:http";
import type { ServerResponse } from "node:http";

export type RunningServer = {
  readonly url: string;
  /** Calls `listener` after each response. */
  onRequest(listener: () => void): { remove(): void };
  stop(): Promise<void>;
};

/** Listens on 127.0.0.1. `stop` resets open connections. */
export async function listen(app: Express, port: number): Promise<RunningServer> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no TCP port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    onRequest(listener) {
      const onRequest = (_request: unknown, response: ServerResponse): void =>
        void response.once("close", listener);
      server.on("request", onRequest);
      return { remove: () => server.off("request", onRequest) };
    },
    stop: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) return resolve();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
