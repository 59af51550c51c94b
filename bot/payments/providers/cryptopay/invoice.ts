import { z } from "zod";
import {
  amountText,
  currencyTicker,
  externalPaymentId,
  orderReference,
} from "../../../platform/values/domain.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { ExactAmount } from "../../../platform/values/amount.ts";
import type { PaymentEvent } from "../../contract/payment-event.ts";
import { callApi, vendorId } from "./api.ts";
import type { ApiPlatform } from "./api.ts";
import type { PaymentStatus } from "../../contract/payment-status.ts";
import type { PaymentLookup } from "../../contract/payment-provider.ts";
import { settings } from "./settings.ts";

/** Crypto Pay API, "Invoice": each value of the vendor's `status`, with the status of our own list. */
export const statuses = {
  active: "pending",
  paid: "paid",
  expired: "expired",
} as const satisfies Readonly<Record<string, PaymentStatus>>;

/** Parses the vendor's status and returns the status of our own list. */
export const vendorStatus = z
  .custom<keyof typeof statuses>((status) => typeof status === "string" && Object.hasOwn(statuses, status))
  .transform((status): PaymentStatus => statuses[status]);

const optional = <Shape extends z.ZodType>(shape: Shape) =>
  shape.nullish().transform((value) => value ?? undefined);

/** An invoice in an update or in an answer. Other fields stay in the payload. */
export const invoiceMessage = z
  .object({
    invoice_id: vendorId.pipe(externalPaymentId),
    status: vendorStatus,
    amount: amountText,
    // An app may have invoices of other programs, with payloads of any form.
    payload: optional(orderReference).catch(undefined),
    fee_asset: optional(currencyTicker),
    fee_amount: optional(amountText),
  })
  .and(
    z.discriminatedUnion("currency_type", [
      z.object({
        currency_type: z.literal("fiat"),
        fiat: currencyTicker,
        paid_asset: optional(currencyTicker),
        paid_amount: optional(amountText),
      }),
      z.object({ currency_type: z.literal("crypto"), asset: currencyTicker }),
    ]),
  );
export type InvoiceMessage = z.output<typeof invoiceMessage>;

const found = z.object({ items: z.array(z.looseObject({ invoice_id: vendorId })) });

/** `text` is the invoice's JSON. */
export type ReadInvoice = { readonly invoice: InvoiceMessage; readonly text: string };

/**
 * `getInvoices` by id. Undefined: the app has no such invoice.
 * @throws {ProviderError} like `callApi`; also for an invoice in an unknown form.
 */
export async function readInvoice(
  platform: ApiPlatform,
  invoiceId: string,
): Promise<ReadInvoice | undefined> {
  const { items } = await callApi(platform, "getInvoices", { invoice_ids: invoiceId }, found);
  const answer = items.find(({ invoice_id: id }) => id === invoiceId);
  if (answer === undefined) return undefined;
  const { success, data, error } = invoiceMessage.safeParse(answer);
  if (success) return { invoice: data, text: JSON.stringify(answer) };
  throw new ProviderError(`Crypto Pay describes invoice ${invoiceId} in an unknown form`, {
    cause: error,
    retryable: true,
  });
}

/** The money of a paid invoice; undefined before it is paid. The amount of an invoice in an asset is the paid one. */
export function paidAmountOf(invoice: InvoiceMessage): ExactAmount | undefined {
  if (invoice.status !== "paid") return undefined;
  if (invoice.currency_type === "crypto") return { amount: invoice.amount, currency: invoice.asset };
  const { paid_asset: currency, paid_amount: amount } = invoice;
  return currency === undefined || amount === undefined ? undefined : { amount, currency };
}

/**
 * @returns undefined before the invoice is paid, and for an invoice without an order: an app may have invoices of other programs.
 * An unpaid invoice is no payment: the asset is unknown until somebody pays.
 */
export function toEvent(
  invoice: InvoiceMessage,
  payload: string,
  source: PaymentEvent["source"],
): PaymentEvent | undefined {
  const arrived = paidAmountOf(invoice);
  if (arrived === undefined || invoice.payload === undefined) return undefined;
  const { fee_asset: feeAsset, fee_amount: feeAmount } = invoice;
  return {
    provider: "cryptopay",
    externalId: invoice.invoice_id,
    parentExternalId: undefined,
    // `update_id` is not unique.
    dedupeKey: `${invoice.status}:${arrived.amount}`,
    status: invoice.status,
    source,
    orderRef: invoice.payload,
    price: {
      amount: invoice.amount,
      currency: invoice.currency_type === "fiat" ? invoice.fiat : invoice.asset,
    },
    // Crypto Pay converts the price at the moment of the payment, and takes no other amount.
    asked: arrived,
    arrived,
    fees:
      feeAsset === undefined || feeAmount === undefined
        ? []
        : [{ account: "provider_fee", amount: feeAmount, currency: feeAsset }],
    outcome: undefined,
    recurring: undefined,
    payerId: undefined,
    payload,
  };
}

/** An invoice is its own payment, and has one at most. Expiry is not reported, and changes nothing: only a paid invoice is an event. */
export const lookup: PaymentLookup = {
  canAsk: (config) => settings.of(config) !== undefined,
  payment: findPayment,
  async invoice(platform, invoiceId) {
    const event = await findPayment(platform, invoiceId);
    return event === undefined ? [] : [event];
  },
};

async function findPayment(platform: ApiPlatform, invoiceId: string): Promise<PaymentEvent | undefined> {
  const read = await readInvoice(platform, invoiceId);
  return read === undefined ? undefined : toEvent(read.invoice, read.text, "lookup");
}
