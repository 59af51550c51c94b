import type { PaymentLookup } from "../../contract/payment-provider.ts";
import type { PaymentEvent } from "../../contract/payment-event.ts";
import type { ApiPlatform } from "./api.ts";
import { readInvoice, toEvent } from "./invoice.ts";
import { settings } from "./settings.ts";

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
