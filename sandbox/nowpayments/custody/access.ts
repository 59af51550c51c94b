import type { Request } from "express";
import type { ApiAccess } from "../api/access.ts";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";
import type { CustodyRules } from "./rules.ts";

export type CustodyAccess = {
  /** @throws {NowPaymentsError} 403 unless the caller's address is on the whitelist. */
  requireIp(req: Request): void;
  /** The same, and the Bearer token. */
  requireMerchant(req: Request): void;
};

export function createCustodyAccess(access: ApiAccess, rules: CustodyRules): CustodyAccess {
  const requireIp = (req: Request): void => {
    if (rules.isIpAllowed) return;
    throw new NowPaymentsError(403, "ENDPOINT_NOT_ALLOWED", `Access denied | Invalid IP - ${req.ip}`);
  };
  return {
    requireIp,
    requireMerchant(req) {
      access.requireToken(req);
      requireIp(req);
    },
  };
}
