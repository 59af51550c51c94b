import type { Request, Response } from "express";
import { ipKeyGenerator } from "express-rate-limit";
import { createAddressCounts } from "./address-counts.ts";
import type { Logger } from "../bot/platform/runtime/logger.ts";
import { MINUTE_MS } from "../bot/platform/values/durations.ts";

// A provider with a mistyped secret sends a few requests a minute, which the operator must find in the log.
const REFUSALS_A_MINUTE = 60;
const WINDOW_MS = MINUTE_MS;

export type Refusal = { readonly status: number; readonly error: string };

export type Refuse = (refusal: Refusal, request: Request, response: Response) => void;

/**
 * Answers a refused request and logs it, up to a limit per address that protects the log. Only refused requests are counted: a
 * limit before the signature check would let forged requests block genuine ones, and the check takes microseconds.
 */
export function createRefusals(logger: Logger): Refuse {
  const counts = createAddressCounts({ windowMs: WINDOW_MS });
  return (refusal, request, response) => {
    // Express works the address out at each reading. A closed connection has none.
    const { ip: address = "" } = request;
    if (counts.increment(ipKeyGenerator(address)).totalHits > REFUSALS_A_MINUTE) {
      send(response, { status: 429, error: "Too many refused requests." });
      return;
    }
    logger.warn(
      { event: "request_refused", path: request.path, address, status: refusal.status },
      "A request is refused",
    );
    send(response, refusal);
  };
}

function send(response: Response, { status, error }: Refusal): void {
  // The rest of a body that is too large is not read, so this connection cannot be reused. Other connections stay open, because a
  // proxy shares them among clients.
  if (status === 413) response.set("connection", "close");
  response.status(status).json({ error });
}
