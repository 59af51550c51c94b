import { z } from "zod";
import { amountOf, unitsOf } from "../../../platform/values/amount.ts";
import { amountText, currencyTicker } from "../../../platform/values/domain.ts";
import type { BalanceReader, HeldMoney } from "../../contract/held-money.ts";
import { callApi, CryptoPayError } from "./api.ts";
import type { ApiPlatform } from "./api.ts";
import { settings } from "./settings.ts";

const rows = z.array(z.object({ currency_code: currencyTicker, available: amountText, onhold: amountText }));

/** `getBalance`: what can be sent now, and what is on hold. */
export const balances: BalanceReader = {
  isCompared: (config) => settings.of(config) !== undefined,
  read: readHeld,
};

async function readHeld(platform: ApiPlatform): Promise<HeldMoney | undefined> {
  try {
    const held = await callApi(platform, "getBalance", {}, rows);
    return {
      held: held.map(({ currency_code: currency, available, onhold }) => ({
        currency,
        amount: amountOf(unitsOf(available) + unitsOf(onhold)),
      })),
      uncounted: [],
    };
  } catch (error) {
    if (error instanceof CryptoPayError && !error.retryable) return undefined;
    throw error;
  }
}
