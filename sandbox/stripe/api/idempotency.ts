import type { NextFunction, Request, Response } from "express";
import type { Clock } from "../../../bot/platform/time/clock.ts";
import { StripeError } from "../account/stripe-error.ts";

type Answer = { readonly status: number; readonly body: unknown };
type Entry = {
  readonly fingerprint: string;
  readonly at: number;
  /** Undefined while the first request runs. */
  answer: Answer | undefined;
};

export type Idempotency = {
  /**
   * A repeated key gets the stored answer, an error of the server included. Nothing is stored for a request that did not begin:
   * a wrong parameter, a missing permission, or a conflict with a running request.
   */
  middleware(req: Request, res: Response, next: NextFunction): void;
  /** Stores the answer of an injected error, as of a request that began. */
  remember(req: Request, answer: Answer): void;
  readonly size: number;
};

// Kept for at least a day.
const KEPT_MS = 24 * 60 * 60_000;
const MAX_LENGTH = 255;

export function createIdempotency(clock: Clock): Idempotency {
  const entries = new Map<string, Entry>();

  const read = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    if (entry === undefined || clock.now().getTime() - entry.at < KEPT_MS) return entry;
    entries.delete(key);
    return undefined;
  };
  const start = (req: Request, key: string): Entry => {
    const entry = { fingerprint: fingerprintOf(req), at: clock.now().getTime(), answer: undefined };
    entries.set(key, entry);
    return entry;
  };

  return {
    get size() {
      return entries.size;
    },

    remember(req, answer) {
      const key = keyOf(req);
      if (key === undefined || read(key) !== undefined) return;
      start(req, key).answer = answer;
    },

    middleware(req, res, next) {
      const key = keyOf(req);
      if (key === undefined) return next();
      if (key.length > MAX_LENGTH)
        throw new StripeError(400, "Idempotency keys can be at most 255 characters.", {
          isBeforeStart: true,
        });
      res.set("idempotency-key", key);
      const known = read(key);
      if (known !== undefined) {
        if (known.fingerprint !== fingerprintOf(req))
          throw new StripeError(
            400,
            `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
            { type: "idempotency_error", isBeforeStart: true },
          );
        if (known.answer === undefined)
          throw new StripeError(
            409,
            `There is currently another in-progress request using this Idempotent Key: ${key}`,
            { type: "idempotency_error", code: "idempotency_key_in_use", isBeforeStart: true },
          );
        res.set("idempotent-replayed", "true").status(known.answer.status).json(known.answer.body);
        return;
      }
      const entry = start(req, key);
      const json = res.json.bind(res);
      res.json = (body: unknown) => {
        if (res.locals["isBeforeStart"] === true) entries.delete(key);
        else entry.answer = { status: res.statusCode, body };
        return json(body);
      };
      // A connection that ends without an answer leaves no request that runs for ever.
      res.once("close", () => {
        if (entry.answer === undefined) entries.delete(key);
      });
      next();
    },
  };
}

/** GET and DELETE are idempotent by themselves: the vendor ignores a key there. */
const keyOf = (req: Request): string | undefined =>
  req.method === "POST" ? (req.get("idempotency-key") ?? undefined) : undefined;

const fingerprintOf = (req: Request): string => JSON.stringify([req.originalUrl, String(req.body ?? "")]);
