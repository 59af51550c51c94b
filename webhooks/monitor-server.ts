import { createServer } from "node:http";
import express from "express";
import type { Router } from "express";
import { listen } from "./server.ts";

export type MonitorServer = { readonly port: number; readonly stop: () => Promise<void> };

/** A server beside the program's own one, for monitors: it cuts the running requests when it stops. */
export async function startMonitorServer(
  routes: Router,
  address: { readonly host: string; readonly port: number },
): Promise<MonitorServer> {
  const app = express();
  app.disable("x-powered-by");
  app.use(routes);
  app.use((_request, response) => void response.status(404).json({ error: "Nothing here." }));
  const server = createServer(app);
  const port = await listen(server, address);
  return {
    port,
    async stop() {
      const closed = new Promise((done) => void server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}
