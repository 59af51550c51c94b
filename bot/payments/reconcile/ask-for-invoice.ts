import type { Platform } from "../../platform/platform.ts";
import { findCheckout } from "../../orders/index.ts";
import type { OpenCheckout } from "../../orders/index.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { providers } from "../providers/registry.ts";
import type { PaymentLookup } from "../events/payment-provider.ts";
import { takeAnswer } from "./take-answer.ts";

/**
 * Finds the payments of an invoice of which nobody told us. Goes on after the order is paid: coins that are sent again to
 * the same address, and a second payment by the same page, are payments of their own that only the invoice leads to.
 * @throws {ProviderError} when the provider did not say.
 */
export async function askForInvoice(platform: Platform, checkoutId: string): Promise<void> {
  const checkout = await findCheckout(platform, checkoutId);
  const lookup = checkout && providers[checkout.provider].lookup;
  if (checkout === undefined || lookup === undefined) return;
  const events = await findPayments(platform, checkout, lookup);
  for (const event of events) {
    if (event.orderRef === checkout.orderId) await takeAnswer(platform, event);
    else
      platform.logger.warn({ checkoutId, externalId: event.externalId }, "an invoice has a strange payment");
  }
}

/** Where the settings do not open the invoice: at least the payments that were begun in the chat, whose ids we know. */
async function findPayments(
  platform: Platform,
  { id, invoiceId }: OpenCheckout,
  lookup: PaymentLookup,
): Promise<readonly PaymentEvent[]> {
  if (lookup.canAsk(platform.config, "invoice")) return (await lookup.invoice?.(platform, invoiceId)) ?? [];
  const quotes = await platform.database.prisma.quote.findMany({
    where: { checkoutId: id },
    orderBy: { id: "asc" },
    select: { externalId: true },
  });
  const events: PaymentEvent[] = [];
  for (const { externalId } of quotes) {
    const event = await lookup.payment(platform, externalId);
    if (event !== undefined) events.push(event);
  }
  return events;
}
