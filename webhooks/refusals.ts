import type { RequestHandler, Response } from "express";
import { rateLimit } from "express-rate-limit";
import type { Logger } from "../bot/platform/runtime/logger.ts";

// A provider whose secret was mistyped sends a few a minute, and its owner must find them in the log. Beyond 60 it is
// a flood.
const REFUSALS_A_MINUTE = 60;

/**
 * Answers what is not from whom it says. Requests are counted here, after they were refused, and never before: the
 * check of a signature costs microseconds, whereas a limit in front of it would let forged requests (an address can be
 * forged too where no proxy stands in front) shut out the genuine ones. What the limit spares is the log.
 */
export function createRefusals(logger: Logger): (reason: Refusal) => RequestHandler {
  const limit = rateLimit({
    windowMs: 60_000,
    limit: REFUSALS_A_MINUTE,
    // A forger is not told how much more would be listened to.
    standardHeaders: false,
    legacyHeaders: false,
    handler: (_request, response) => refuse(response, { status: 429, error: "Too many refused requests." }),
  });
  return (reason) => async (request, response, next) => {
    await limit(request, response, (error?: unknown) => {
      if (error !== undefined) return next(error);
      logger.warn(
        { path: request.path, address: request.ip, status: reason.status },
        "a request was refused",
      );
      refuse(response, reason);
    });
  };
}

export type Refusal = { readonly status: number; readonly error: string };

function refuse(response: Response, { status, error }: Refusal): void {
  // The rest of a body that is too large is not read. Other connections are kept: behind a proxy they are everybody's.
  if (status === 413) response.set("connection", "close");
  response.status(status).json({ error });
}
