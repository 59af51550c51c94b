import express from "express";
import type { ErrorRequestHandler, Express, RequestHandler, Router } from "express";
import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { Access } from "./api-access.ts";
import { Refusal } from "./refusal.ts";
import type { RefusalRecord } from "./refusal.ts";

/** Puts the API under `/v1` and the page under `/payment`; every refusal is answered as the vendor does, and recorded. */
export function assembleApp(parts: {
  access: Access;
  faults: RequestHandler;
  api: readonly Router[];
  page: Router;
  refusals: RefusalRecord[];
}): Express {
  const { access, faults, api, page, refusals } = parts;
  const app = express();
  app.disable("x-powered-by");
  // A fault stands in front of everything, as an outage does.
  app.use(faults);
  // The key comes before the body: without one, nobody learns what is wrong with a request.
  app.use("/v1", (req, _res, next) => {
    if (req.path !== "/auth") access.requireApiKey(req);
    next();
  });
  app.use("/v1", express.json(), ...api);
  app.use("/payment", page);
  app.use((req) => {
    throw new Refusal(404, "NOT_FOUND", `Cannot ${req.method} ${req.path}`);
  });
  app.use(answerRefusal(refusals));
  return app;
}

// Express tells error handlers from others by their four parameters.
function answerRefusal(refusals: RefusalRecord[]): ErrorRequestHandler {
  return (error: unknown, req, res, _next) => {
    const refusal = toRefusal(error);
    const { statusCode, code, message } = refusal;
    refusals.push({
      method: req.method,
      path: req.originalUrl.split("?")[0] ?? "",
      statusCode,
      code,
      message,
    });
    res.status(statusCode).json(refusal.body());
  };
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  // What express.json() says of a body that is no JSON, too long or oddly encoded.
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  return status >= 400 && status < 500
    ? new Refusal(status, "INVALID_REQUEST_PARAMS", "body must be a valid JSON object")
    : new Refusal(500, "INTERNAL_ERROR", String(error));
}

export type Listening = {
  readonly url: string;
  /** Calls `listener` after each request was answered. */
  onRequest(listener: () => void): { remove(): void };
  stop(): Promise<void>;
};

/** Listens on this machine only. `stop` ends open connections; whoever waits for an answer sees a reset. */
export async function listen(app: Express, port: number): Promise<Listening> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The sandbox has no TCP port");
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
