import { custody } from "../payments/index.ts";

import type { Platform } from "../platform/platform.ts";
import { unitsOf } from "../platform/values/amount.ts";
import { ok, skipped, wrong } from "./finding.ts";
import type { Finding } from "./finding.ts";

const SUBJECT = "payouts";
const SHOWN = 5;

/**
 * Whether the program can send payouts by itself; undefined where nobody can request any. Reads the balance, which the same whitelist
 * protects as the payouts, and moves nothing.
 */
export async function checkPayouts(
  platform: Pick<Platform, "config" | "http" | "clock">,
): Promise<Finding | undefined> {
  if (!platform.config.payouts) return undefined;
  const nowpayments = custody.settings.of(platform.config);
  const missing = Object.entries({
    "the settings of crypto payments": nowpayments,
    "NOWPAYMENTS_EMAIL and NOWPAYMENTS_PASSWORD": nowpayments?.account,
    NOWPAYMENTS_TOTP_SECRET: nowpayments?.totpSecret,
  }).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length > 0)
    return skipped(
      SUBJECT,
      `an operator sends them by hand. For automatic ones the program lacks ${missing.join(", ")}`,
    );
  const balances = await custody.readCustodyBalances(platform);
  if (balances.kind === "unknown")
    return wrong(SUBJECT, "NOWPayments does not tell the balance of the custody. Try again later.");
  if (balances.kind === "refused")
    return wrong(
      SUBJECT,
      remedies[balances.reason] ??
        `NOWPayments refuses to tell the balance of the custody (${balances.reason}).`,
    );
  const held = balances.value.filter(({ available }) => unitsOf(available) > 0n);
  const coins = held.slice(0, SHOWN).map(({ currency, available }) => `${available} ${currency}`);
  const more = held.length > SHOWN ? ` and ${held.length - SHOWN} more coins` : "";
  return ok(
    SUBJECT,
    `the program can send them. Custody: ${coins.length === 0 ? "empty" : `${coins.join(", ")}${more}`}. The two-factor secret is set; whether it is right shows with the first payout`,
  );
}

const remedies: Readonly<Partial<Record<custody.RefusalReason, string>>> = {
  whitelist:
    "NOWPayments refuses the address of this machine. Ask their support to put it on the IP whitelist of your account.",
  access:
    "NOWPayments lets the key read no custody. Check NOWPAYMENTS_API_KEY, and ask their support to enable custody and payouts.",
};
