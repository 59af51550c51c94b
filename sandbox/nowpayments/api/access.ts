import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Request } from "express";
import type { Clock } from "../../../bot/platform/time/clock.ts";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";

/** A token of `POST /v1/auth` is valid for five minutes. */
export const TOKEN_MS = 5 * 60_000;

export type ApiAccess = {
  requireApiKey(req: Request): void;
  requireToken(req: Request): void;
  /** Returns a token shaped like a JWT. @throws {NowPaymentsError} 403 for a wrong e-mail or password. */
  newToken(email: string, password: string): string;
};

export function createApiAccess(account: {
  clock: Clock;
  apiKey: string;
  email: string;
  password: string;
}): ApiAccess {
  const secret = randomBytes(32);
  const signed = (payload: string): string => {
    const head = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString("base64url");
    const signature = createHmac("sha256", secret).update(`${head}.${payload}`).digest("base64url");
    return `${head}.${payload}.${signature}`;
  };
  const expiryOf = (token: string): number => {
    const payload = token.split(".")[1] ?? "";
    if (!same(token, signed(payload))) return 0;
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null && "expires" in claims ? Number(claims.expires) : 0;
  };
  return {
    requireApiKey(req) {
      const key = req.get("x-api-key");
      if (key === undefined || !same(key, account.apiKey))
        throw new NowPaymentsError(403, "INVALID_API_KEY", "Invalid api key");
    },
    requireToken(req) {
      const token = /^Bearer (.+)$/.exec(req.get("authorization") ?? "")?.[1];
      if (token === undefined) {
        throw new NowPaymentsError(
          401,
          "AUTH_REQUIRED",
          "Authorization header is empty (Bearer JWTtoken is required)",
        );
      }
      if (expiryOf(token) <= account.clock.now().getTime()) {
        throw new NowPaymentsError(401, "INVALID_TOKEN", "Invalid or expired token");
      }
    },
    newToken(email, password) {
      if (email !== account.email || password !== account.password) {
        throw new NowPaymentsError(403, "INVALID_CREDENTIALS", "Invalid email or password");
      }
      const expires = account.clock.now().getTime() + TOKEN_MS;
      // The nonce makes two tokens of the same millisecond differ, as the vendor's do.
      const claims = { id: "1", expires, nonce: randomBytes(6).toString("hex") };
      return signed(Buffer.from(JSON.stringify(claims)).toString("base64url"));
    },
  };
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
