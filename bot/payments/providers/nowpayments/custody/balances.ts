import { z } from "zod";
import { amountOf, unitsOf } from "../../../../platform/values/amount.ts";
import { currencyTicker } from "../../../../platform/values/domain.ts";
import type { BalanceReader, HeldMoney } from "../../../contract/held-money.ts";
import type { Outcome, CustodyCheck, CustodyPlatform, RefusalReason } from "../../../contract/custody.ts";
import { callApi, NowPaymentsError } from "../api/client.ts";
import type { ApiPlatform } from "../api/client.ts";
import { heldAmount } from "../api/fields.ts";
import { ask } from "./outcome.ts";
import type { Config } from "../../../../platform/runtime/config.ts";
import { settings } from "../api/settings.ts";

/** Exact decimal texts, rounded down to 18 decimals. */
export type CustodyBalance = {
  /** Upper case. */
  readonly currency: string;
  /** The amount that can be converted and paid out now. */
  readonly available: string;
  /** The amount that is under way. */
  readonly pending: string;
};

const rows = z.record(z.string(), z.unknown());
const balance = z.object({ amount: heldAmount, pendingAmount: heldAmount });

/**
 * `GET /v1/balance`: one row for each coin that the account ever held. Only an account with custody has any. A row in an unknown
 * form is left out: it must not hide the others.
 */
async function fetchBalances(platform: ApiPlatform): Promise<CustodyBalance[]> {
  const answer = await callApi(platform, { method: "GET", path: "/v1/balance" }, rows);
  return Object.entries(answer).flatMap(([code, row]) => {
    const currency = currencyTicker.safeParse(code).data;
    const held = balance.safeParse(row).data;
    return currency === undefined || held === undefined
      ? []
      : [{ currency, available: held.amount, pending: held.pendingAmount }];
  });
}

export const readCustodyBalances = (platform: ApiPlatform): Promise<Outcome<readonly CustodyBalance[]>> =>
  ask(platform, () => fetchBalances(platform));

/** The custody. Without payouts nobody promises that coins stay there. */
export const balances: BalanceReader = {
  isCompared: (config) => config.payouts && listMissing(config).length === 0,
  read: readHeld,
};

async function readHeld(platform: ApiPlatform): Promise<HeldMoney | undefined> {
  try {
    const held = (await fetchBalances(platform)).map(({ currency, available, pending }) => ({
      currency,
      amount: amountOf(unitsOf(available) + unitsOf(pending)),
    }));
    return { held, uncounted: [] };
  } catch (error) {
    if (error instanceof NowPaymentsError && !error.retryable) return undefined;
    throw error;
  }
}

/** The settings that payouts need and that are missing. */
export function listMissing(config: Config): readonly string[] {
  const set = settings.of(config);
  return Object.entries({
    "the settings of crypto payments": set,
    "NOWPAYMENTS_EMAIL and NOWPAYMENTS_PASSWORD": set?.account,
    NOWPAYMENTS_TOTP_SECRET: set?.totpSecret,
  }).flatMap(([name, value]) => (value === undefined ? [name] : []));
}

/** Reads the balance, which the same whitelist protects as the payouts. */
export async function checkCustody(platform: CustodyPlatform): Promise<CustodyCheck> {
  const lacks = listMissing(platform.config);
  if (lacks.length > 0) return { kind: "off", lacks };
  const balances = await readCustodyBalances(platform);
  if (balances.kind === "done") return { kind: "right", held: balances.value };
  const fault =
    balances.kind === "unknown"
      ? "NOWPayments does not tell the balance of the custody. Try again later."
      : (remedies[balances.reason] ??
        `NOWPayments refuses to tell the balance of the custody (${balances.reason}).`);
  return { kind: "wrong", fault };
}

const remedies: Readonly<Partial<Record<RefusalReason, string>>> = {
  whitelist:
    "NOWPayments refuses the address of this machine. Ask their support to put it on the IP whitelist of your account.",
  access:
    "NOWPayments lets the key read no custody. Check NOWPAYMENTS_API_KEY, and ask their support to enable custody and payouts.",
};
