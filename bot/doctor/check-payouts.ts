import { custodian } from "../payments/index.ts";
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
  const check = await custodian.custody.check(platform);
  if (check.kind === "off")
    return skipped(
      SUBJECT,
      `an operator sends them by hand. For automatic ones the program lacks ${check.lacks.join(", ")}`,
    );
  if (check.kind === "wrong") return wrong(SUBJECT, check.fault);
  const held = check.held.filter(({ available }) => unitsOf(available) > 0n);
  const coins = held.slice(0, SHOWN).map(({ currency, available }) => `${available} ${currency}`);
  const more = held.length > SHOWN ? ` and ${held.length - SHOWN} more coins` : "";
  return ok(
    SUBJECT,
    `the program can send them. Custody: ${coins.length === 0 ? "empty" : `${coins.join(", ")}${more}`}. The two-factor secret is set; whether it is right shows with the first payout`,
  );
}
