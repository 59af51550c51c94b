import { createHash, timingSafeEqual } from "node:crypto";
import express from "express";
import type { ErrorRequestHandler, Express, RequestHandler, Router } from "express";
import type { Method } from "./api/method.ts";
import { CryptoPayError } from "./crypto-pay-error.ts";
import type { RefusedRequest } from "./crypto-pay-error.ts";

export const TOKEN_HEADER = "crypto-pay-api-token";

/** The API under `/api/<method>` and the pages under their own paths. Every refusal is recorded and answered in the vendor's shape. */
export function createApp(parts: {
  token: string;
  faults: RequestHandler;
  methods: Readonly<Record<string, Method>>;
  pages: Readonly<Record<string, Router>>;
  refusals: RefusedRequest[];
}): Express {
  const { token, faults, methods, pages, refusals } = parts;
  const app = express();
  app.disable("x-powered-by");
  // Faults come before all other middleware, as an outage does.
  app.use(faults);
  // The token is checked before the body: without a valid one, a request learns nothing about its errors.
  app.use("/api", (req, _res, next) => {
    if (!isSame(req.get(TOKEN_HEADER) ?? "", token)) throw new CryptoPayError(401, "UNAUTHORIZED");
    next();
  });
  app.use("/api", express.json(), express.urlencoded({ extended: false }));
  app.use("/api/:method", (req, res) => {
    const { method } = req.params;
    const act = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (act === undefined || !["GET", "POST"].includes(req.method))
      throw new CryptoPayError(405, "METHOD_NOT_FOUND");
    const body: unknown = req.body;
    const given = { ...req.query, ...(typeof body === "object" && body !== null ? body : {}) };
    res.json({ ok: true, result: act(given) });
  });
  for (const [path, page] of Object.entries(pages)) app.use(path, page);
  app.use(() => {
    throw new CryptoPayError(404, "NOT_FOUND");
  });
  app.use(handleError(refusals));
  return app;
}

// Express recognizes error handlers by their four parameters.
function handleError(refusals: RefusedRequest[]): ErrorRequestHandler {
  return (error: unknown, req, res, _next) => {
    const refusal = toCryptoPayError(error);
    const { code, name } = refusal;
    const path = req.originalUrl.split("?")[0] ?? "";
    refusals.push({ method: path.replace(/^\/api\//, ""), code, name });
    res.status(code).json(refusal.body());
  };
}

function toCryptoPayError(error: unknown): CryptoPayError {
  if (error instanceof CryptoPayError) return error;
  // The status of an express.json() error: invalid JSON, too large, or an unknown encoding.
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  return status >= 400 && status < 500
    ? new CryptoPayError(400, "BODY_INVALID")
    : new CryptoPayError(500, "INTERNAL_ERROR", String(error));
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
const isSame = (left: string, right: string): boolean => timingSafeEqual(digest(left), digest(right));
