import type { Request } from "express";
import { createHash, timingSafeEqual } from "node:crypto";
import { StripeError } from "../account/stripe-error.ts";

/** The resources of a restricted key, by the names in the vendor's error messages. */
export const RESOURCES = [
  "checkout_session",
  "customer",
  "charge",
  "payment_intent",
  "refund",
  "dispute",
  "subscription",
  "payment_method",
  "invoice",
  "event",
  "balance",
  "balance_transaction_source",
  "customer_portal",
] as const;
export type Resource = (typeof RESOURCES)[number];
export type Permission = `${Resource}_${"read" | "write"}`;

export type ApiKeys = {
  /** May do everything. */
  readonly secretKey: string;
  /** May do what `permissions` says; writing includes reading. */
  readonly restrictedKey: string;
  /** Tests may change them at any time. */
  permissions: readonly Permission[];
};

export type ApiAccess = {
  /** @throws {StripeError} 401. */
  requireKey(req: Request): void;
  /** @throws {StripeError} 403 that names the missing permission. */
  require(req: Request, permission: Permission): void;
};

export function createAccess(keys: ApiKeys): ApiAccess {
  const keyOf = (req: Request): string => {
    const [, scheme, value = ""] = /^(Bearer|Basic) (.+)$/.exec(req.get("authorization") ?? "") ?? [];
    if (scheme === "Basic") return Buffer.from(value, "base64").toString().split(":")[0] ?? "";
    return value;
  };
  return {
    requireKey(req) {
      const key = keyOf(req);
      if (key === "")
        throw new StripeError(
          401,
          "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth.",
          { isBeforeStart: true },
        );
      if (!same(key, keys.secretKey) && !same(key, keys.restrictedKey))
        throw new StripeError(401, `Invalid API Key provided: ${masked(key)}`, { isBeforeStart: true });
    },
    require(req, permission) {
      if (same(keyOf(req), keys.secretKey)) return;
      const wider = permission.replace(/_read$/, "_write");
      const isAllowed = keys.permissions.some((each) => each === permission || each === wider);
      if (isAllowed) return;
      throw new StripeError(
        403,
        `The provided key '${masked(keyOf(req))}' does not have the required permissions for this endpoint. Having the 'rak_${permission}' permission would allow this request to continue.`,
        { isBeforeStart: true },
      );
    },
  };
}

const masked = (key: string): string => `${key.slice(0, 8)}${"*".repeat(12)}${key.slice(-4)}`;

const same = (a: string, b: string): boolean => timingSafeEqual(hash(a), hash(b));
const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
