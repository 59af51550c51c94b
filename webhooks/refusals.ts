import type { RequestHandler, Response } from "express";
import { rateLimit } from "express-rate-limit";
import { createAddressCounts } from "./address-counts.ts";
import type { Logger } from "../bot/platform/runtime/logger.ts";

// A provider with a mistyped secret sends a few requests a minute, which the operator must find in the log.
const REFUSALS_A_MINUTE = 60;
const WINDOW_MS = 60_000;

/**
 * Answers a refused request and logs it, up to a limit per address that protects the log. Only refused requests are counted: a
 * limit before the signature check would let forged requests block genuine ones, and the check takes microseconds.
 */
export function createRefusals(logger: Logger): (reason: Refusal) => RequestHandler {
  const limit = rateLimit({
    windowMs: WINDOW_MS,
    store: createAddressCounts({ windowMs: WINDOW_MS }),
    limit: REFUSALS_A_MINUTE,
    // The headers would tell an attacker how many requests are left.
    standardHeaders: false,
    legacyHeaders: false,
    handler: (_request, response) => refuse(response, { status: 429, error: "Too many refused requests." }),
  });
  return (reason) => async (request, response, next) => {
    await limit(request, response, (error?: unknown) => {
      if (error !== undefined) return next(error);
      logger.warn(
        { event: "request_refused", path: request.path, address: request.ip, status: reason.status },
        "A request is refused",
      );
      refuse(response, reason);
    });
  };
}

export type Refusal = { readonly status: number; readonly error: string };

function refuse(response: Response, { status, error }: Refusal): void {
  // The rest of a body that is too large is not read, so this connection cannot be reused. Other connections stay open, because a
  // proxy shares them among clients.
  if (status === 413) response.set("connection", "close");
  response.status(status).json({ error });
}
