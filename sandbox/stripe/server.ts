import { setTimeout as sleep } from "node:timers/promises";
import express from "express";
import type { ErrorRequestHandler, Express, RequestHandler, Router } from "express";
import type { Clock } from "../../bot/platform/time/clock.ts";
import type { ApiAccess } from "./api/access.ts";
import type { Idempotency } from "./api/idempotency.ts";
import { StripeError } from "./account/stripe-error.ts";
import type { RefusedRequest } from "./account/stripe-error.ts";

/** The API under `/v1` and the pages under their own paths. Every refusal is recorded and answered in the vendor's shape. */
export function createApp(parts: {
  clock: Clock;
  access: ApiAccess;
  apiVersion: string;
  idempotency: Idempotency;
  limitRate: RequestHandler;
  passTime: () => void;
  faults: RequestHandler;
  api: readonly Router[];
  pages: Readonly<Record<string, Router>>;
  refusals: RefusedRequest[];
}): Express {
  const { clock, access, apiVersion, idempotency, limitRate, passTime, faults, api, pages, refusals } = parts;
  const app = express();
  app.disable("x-powered-by");
  app.use((_req, res, next) => {
    res.setHeader("date", clock.now().toUTCString());
    next();
  });
  // The API reads a body as text: brackets are parsed in the vendor's way, and an idempotency key covers all bytes.
  app.use("/v1", express.text({ type: () => true, limit: "256kb" }));
  // Faults come before all other checks, as an outage does.
  app.use(faults);
  app.use("/v1", limitRate, (req, res, next) => {
    access.requireKey(req);
    requireForm(req.method, req.get("content-type"), req.get("content-length"));
    requireVersion(req.get("stripe-version"), apiVersion);
    res.set("stripe-version", apiVersion);
    passTime();
    next();
  });
  app.use("/v1", (req, res, next) => idempotency.middleware(req, res, next), beSlow, ...api);
  app.use("/v1", (req) => {
    throw new StripeError(404, `Unrecognized request URL (${req.method}: ${req.originalUrl}).`);
  });
  for (const [path, page] of Object.entries(pages)) app.use(path, page);
  app.use((req) => {
    throw new StripeError(404, `There is no page ${req.path}`);
  });
  app.use(handleError(refusals));
  return app;
}

/** An injected delay comes after the check of the idempotency key, so that a second call meets a running one. */
const beSlow: RequestHandler = async (_req, res, next) => {
  const milliseconds: unknown = res.locals["delayMs"];
  if (typeof milliseconds === "number") await sleep(milliseconds, undefined, { ref: false });
  next();
};

function requireForm(method: string, type: string | undefined, length: string | undefined): void {
  if (method !== "POST" || length === "0") return;
  if (type?.startsWith("application/x-www-form-urlencoded") === true) return;
  throw new StripeError(
    400,
    "Invalid request (check that your POST content type is application/x-www-form-urlencoded).",
    { isBeforeStart: true },
  );
}

/** The vendor renders any version; a program that relies on one must say so with each request. */
function requireVersion(given: string | undefined, apiVersion: string): void {
  if (given === apiVersion) return;
  throw new StripeError(400, `Invalid Stripe API version: ${given ?? "none"}`, { isBeforeStart: true });
}

// Express recognizes error handlers by their four parameters.
function handleError(refusals: RefusedRequest[]): ErrorRequestHandler {
  return (error: unknown, req, res, _next) => {
    const refusal =
      error instanceof StripeError
        ? error
        : new StripeError(500, `An unknown error occurred: ${String(error)}`);
    const { statusCode, type, code, message } = refusal;
    const path = req.originalUrl.split("?")[0] ?? "";
    refusals.push({ method: req.method, path, statusCode, type, code, message });
    res.locals["isBeforeStart"] = refusal.isBeforeStart;
    res.status(statusCode).json(refusal.body());
  };
}

/** The vendor's limit, in real time: a bucket of a second. */
export function rateLimit(perSecond: number): RequestHandler {
  let second = 0;
  let count = 0;
  return (_req, _res, next) => {
    const now = Math.floor(performance.now() / 1_000);
    if (now !== second) [second, count] = [now, 0];
    count += 1;
    if (count > perSecond)
      throw new StripeError(429, "Request rate limit exceeded.", { code: "rate_limit", isBeforeStart: true });
    next();
  };
}
