import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";

// A page that is open in a few tabs and asks every five seconds needs a tenth of it: a house behind one address has room.
const REQUESTS_A_MINUTE = 600;
// Somebody whose link was cut off tries a few times; who guesses one of 2^182 keys is stopped before the database is asked.
const MISSES_A_MINUTE = 60;

/** What one address may ask in a minute, and how often it may ask for what is not there. */
export function createLimits(refuse: RequestHandler): RequestHandler[] {
  const shared = {
    windowMs: 60_000,
    // Nobody is told how much more would be listened to.
    standardHeaders: false,
    legacyHeaders: false,
    handler: refuse,
  } as const;
  return [
    rateLimit({ ...shared, limit: REQUESTS_A_MINUTE }),
    rateLimit({ ...shared, limit: MISSES_A_MINUTE, skipSuccessfulRequests: true }),
  ];
}
