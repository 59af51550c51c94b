import { z } from "zod";
import { currencyTicker, externalPaymentId } from "../../../platform/values/domain.ts";
import { unitsOf } from "../../../platform/values/amount.ts";
import type { OpenedQuote, RenewedSum, DepositAddress } from "../../contract/payment-provider.ts";
import { callApi, NowPaymentsError, settingsOf } from "./api/client.ts";
import type { ApiPlatform } from "./api/client.ts";
import { cost } from "./api/fields.ts";
import { isUnavailable } from "./coins.ts";
import { parseExact } from "../../../platform/values/exact-json.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import { moneyText } from "../../../platform/values/money.ts";
import type { Currency } from "../../../platform/values/money.ts";
import { priceIn } from "../../../platform/values/prices.ts";
import { titleForProvider } from "../../../orders/index.ts";
import type { OrderForSale } from "../../../orders/index.ts";

/** The currencies of prices, the preferred one first. */
export const currencies: readonly [Currency, ...Currency[]] = ["USD", "EUR"];

const invoice = z.object({ id: z.string().min(1).max(64), invoice_url: z.url({ protocol: /^https?$/ }) });

/**
 * `POST /v1/invoice`: an order's price, payable in any coin, on the vendor's page or by `invoice-payment`.
 * @param backTo the target of that page's links after a payment, a partial payment or a cancellation.
 */
export async function openInvoice(
  platform: ApiPlatform,
  order: OrderForSale,
  backTo?: string,
): Promise<{ externalId: string; url: string }> {
  const { ipnUrl } = settingsOf(platform.config);
  const price = priceIn(order.prices, currencies);
  if (price === undefined)
    throw new ProviderError("The order has no price that NOWPayments takes", { retryable: false });
  const body = {
    // A JSON number without a JavaScript number.
    price_amount: JSON.rawJSON(moneyText(price)),
    price_currency: price.currency.toLowerCase(),
    order_id: order.id,
    order_description: titleForProvider(order),
    ipn_callback_url: ipnUrl,
    ...(backTo === undefined ? {} : { success_url: backTo, cancel_url: backTo, partially_paid_url: backTo }),
  };
  const { id, invoice_url: url } = await callApi(
    platform,
    { method: "POST", path: "/v1/invoice", body },
    invoice,
  );
  return { externalId: id, url };
}

// The buyer is asked for a little more rather than too little.
const sum = cost.refine((amount) => unitsOf(amount) > 0n, "must be above zero");
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
/** `currency` is the requested coin: money sent to an address of another coin is lost. */
const payment = (currency: string) =>
  z.object({
    payment_id: externalPaymentId,
    pay_currency: currencyTicker.pipe(z.literal(currency)),
    pay_amount: sum,
    ...depositAddress,
    expiration_estimate_date: moment,
  });

/** `POST /v1/invoice-payment`: a payment of the invoice in one coin, with its address. Each call creates another payment. */
export async function openQuote(
  platform: ApiPlatform,
  { invoiceId, coin }: { readonly invoiceId: string; readonly coin: string },
): Promise<OpenedQuote> {
  const body = { iid: invoiceId, pay_currency: coin.toLowerCase() };
  try {
    const answer = await callApi(
      platform,
      { method: "POST", path: "/v1/invoice-payment", body },
      payment(coin),
    );
    return {
      kind: "opened",
      externalId: answer.payment_id,
      amount: answer.pay_amount,
      address: answer.pay_address,
      memo: answer.payin_extra_id,
      quotedUntil: answer.expiration_estimate_date,
    };
  } catch (error) {
    if (isUnavailable(error)) return { kind: "refused", reason: "unavailable" };
    if (error instanceof NowPaymentsError && error.code === "AMOUNT_MINIMAL_ERROR")
      return { kind: "refused", reason: "minimum" };
    throw error;
  }
}

const estimate = z.object({ pay_amount: sum, expiration_estimate_date: moment });

/** `POST /v1/payment/{id}/update-merchant-estimate`: the current amount while it is valid, else a new one. */
export async function requestQuoteRenewal(platform: ApiPlatform, externalId: string): Promise<RenewedSum> {
  const path = `/v1/payment/${encodeURIComponent(externalId)}/update-merchant-estimate`;
  const answer = await callApi(platform, { method: "POST", path }, estimate);
  return { amount: answer.pay_amount, quotedUntil: answer.expiration_estimate_date };
}

// A person copies these into a wallet: they have one reading in any wallet or message.
const copied = z.string().regex(/^[\x21-\x7e]{1,255}$/, "must be printable characters without spaces");

/** The fields of a deposit address in every message about a payment. */
const depositAddress = {
  pay_address: copied,
  payin_extra_id: z
    .union([copied, z.literal("")])
    .nullish()
    .transform((memo) => (memo === "" || memo === null ? undefined : memo)),
};

const message = z.object(depositAddress);

/** @param payload the stored JSON text of an IPN or of a lookup's answer. */
export function readDepositAddress(payload: string): DepositAddress | undefined {
  const { data } = message.safeParse(parseExact(payload));
  return data === undefined ? undefined : { address: data.pay_address, memo: data.payin_extra_id };
}
