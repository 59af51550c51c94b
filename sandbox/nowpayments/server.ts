import express from "express";
import type { ErrorRequestHandler, Express, RequestHandler, Router } from "express";
import type { Clock } from "../../bot/platform/time/clock.ts";
import type { ApiAccess } from "./api/access.ts";
import { NowPaymentsError } from "./payments/nowpayments-error.ts";
import type { RefusedRequest } from "./payments/nowpayments-error.ts";

/**
 * The API under `/v1` and the pages under their own paths. Every refusal is recorded and answered in the vendor's shape.
 */
export function createApp(parts: {
  clock: Clock;
  access: ApiAccess;
  faults: RequestHandler;
  api: readonly Router[];
  pages: Readonly<Record<string, Router>>;
  refusals: RefusedRequest[];
}): Express {
  const { clock, access, faults, api, pages, refusals } = parts;
  const app = express();
  app.disable("x-powered-by");
  app.use((_req, res, next) => {
    res.setHeader("date", clock.now().toUTCString());
    next();
  });
  // Faults come before all other middleware, as an outage does.
  app.use(faults);
  // The key is checked before the body: without a valid key, a request learns nothing about its errors.
  app.use("/v1", (req, _res, next) => {
    if (req.path !== "/auth") access.requireApiKey(req);
    next();
  });
  app.use("/v1", express.json(), ...api);
  for (const [path, page] of Object.entries(pages)) app.use(path, page);
  app.use((req) => {
    throw new NowPaymentsError(404, "NOT_FOUND", `Cannot ${req.method} ${req.path}`);
  });
  app.use(handleError(refusals));
  return app;
}

// Express recognizes error handlers by their four parameters.
function handleError(refusals: RefusedRequest[]): ErrorRequestHandler {
  return (error: unknown, req, res, _next) => {
    const refusal = toNowPaymentsError(error);
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

function toNowPaymentsError(error: unknown): NowPaymentsError {
  if (error instanceof NowPaymentsError) return error;
  // The status of an express.json() error: invalid JSON, too large, or an unknown encoding.
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  return status >= 400 && status < 500
    ? new NowPaymentsError(status, "INVALID_REQUEST_PARAMS", "body must be a valid JSON object")
    : new NowPaymentsError(500, "INTERNAL_ERROR", String(error));
}
