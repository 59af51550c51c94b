import { z } from "zod";
import { currencyTicker } from "../../../../platform/values/domain.ts";
import { callApi } from "../api/client.ts";
import type { ApiPlatform } from "../api/client.ts";
import { expectOk, ask } from "./outcome.ts";
import { cost, someText } from "../api/fields.ts";
import type { Outcome, PayoutCurrency } from "../../../contract/custody.ts";

const flag = z.boolean().nullish().catch(undefined);
const digits = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .nullish()
  .catch(undefined);
const currency = z
  .object({
    code: currencyTicker,
    name: z.string().catch(""),
    enable: flag,
    network: someText.catch(undefined),
    ticker: currencyTicker.nullish().catch(undefined),
    network_precision: digits,
    wallet_regex: someText.catch(undefined),
    extra_id_exists: flag,
    extra_id_optional: flag,
    extra_id_regex: someText.catch(undefined),
    available_for_payout: flag,
  })
  .transform((message): PayoutCurrency => ({
    code: message.code,
    name: message.name,
    network: message.network?.toLowerCase(),
    ticker: message.ticker ?? undefined,
    decimals: message.network_precision ?? undefined,
    addressPattern: message.wallet_regex,
    memo:
      message.extra_id_exists === true
        ? { isOptional: message.extra_id_optional === true, pattern: message.extra_id_regex }
        : undefined,
    isAvailableForPayout: message.enable === false ? false : (message.available_for_payout ?? undefined),
  }));
// One currency that cannot be read must not hide the others.
const currencies = z.object({ currencies: z.array(currency.or(z.unknown().transform(() => undefined))) });

/** `GET /v1/full-currencies`: every coin of the vendor, also those that cannot be paid out. */
export function listPayoutCurrencies(platform: ApiPlatform): Promise<Outcome<readonly PayoutCurrency[]>> {
  return ask(platform, async () => {
    const answer = await callApi(platform, { method: "GET", path: "/v1/full-currencies" }, currencies);
    return answer.currencies.filter((each) => each !== undefined);
  });
}

/**
 * `POST /v1/payout/validate-address`: whether NOWPayments can pay to this address. The refusal of a wrong address has the reason
 * "address".
 */
export function validateAddress(
  platform: ApiPlatform,
  wallet: { readonly currency: string; readonly address: string; readonly memo: string | undefined },
): Promise<Outcome<"valid">> {
  const body = {
    address: wallet.address,
    currency: wallet.currency.toLowerCase(),
    extra_id: wallet.memo ?? null,
  };
  return ask<"valid">(platform, async () => {
    await expectOk(platform, { method: "POST", path: "/v1/payout/validate-address", body });
    return "valid";
  });
}

const minimum = z.object({ result: cost });

/** `GET /v1/payout-withdrawal/min-amount/{coin}`: the least amount of a withdrawal, as an exact decimal text in the coin. */
export function readMinimum(platform: ApiPlatform, code: string): Promise<Outcome<string>> {
  const path = `/v1/payout-withdrawal/min-amount/${encodeURIComponent(code.toLowerCase())}`;
  return ask(platform, async () => (await callApi(platform, { method: "GET", path }, minimum)).result);
}

const fee = z.object({ currency: currencyTicker, fee: cost });

/** `GET /v1/payout/fee`: the network's fee for a withdrawal of this amount now, as exact decimal text. */
export function readNetworkFee(
  platform: ApiPlatform,
  withdrawal: { readonly currency: string; readonly amount: string },
): Promise<Outcome<{ readonly currency: string; readonly fee: string }>> {
  const query = new URLSearchParams({
    currency: withdrawal.currency.toLowerCase(),
    amount: withdrawal.amount,
  });
  return ask(platform, () =>
    callApi(platform, { method: "GET", path: `/v1/payout/fee?${query.toString()}` }, fee),
  );
}
