import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { createAddressCounts } from "../address-counts.ts";
import { MINUTE_MS } from "../../bot/platform/values/durations.ts";

// A tab polls at most every five seconds, 12 times a minute: 50 tabs behind one address.
const REQUESTS_A_MINUTE = 600;
// A reader with a truncated link tries a few times. A guesser of tokens is stopped before the database is asked.
const MISSES_A_MINUTE = 60;

/** Per address: a limit for all requests, and a lower one for requests that fail. */
export function createLimits(refuse: RequestHandler): RequestHandler[] {
  const windowMs = MINUTE_MS;
  const shared = {
    windowMs,
    // The headers would tell an attacker how many requests are left.
    standardHeaders: false,
    legacyHeaders: false,
    handler: refuse,
  } as const;
  return [
    rateLimit({ ...shared, store: createAddressCounts({ windowMs }), limit: REQUESTS_A_MINUTE }),
    rateLimit({
      ...shared,
      store: createAddressCounts({ windowMs }),
      limit: MISSES_A_MINUTE,
      skipSuccessfulRequests: true,
    }),
  ];
}
