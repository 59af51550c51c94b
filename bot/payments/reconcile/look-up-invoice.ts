import type { Platform } from "../../platform/platform.ts";
import { findCheckout } from "../../orders/index.ts";
import type { OpenCheckout } from "../../orders/index.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { providers } from "../providers/registry.ts";
import type { PaymentLookup } from "../events/payment-provider.ts";
import { confirmLookup } from "./confirm-lookup.ts";

/**
 * Finds the payments of an invoice that no notification reported. Also runs after the order is paid: repeated deposits and a
 * second payment on the same page are separate payments, which only the invoice leads to.
 * @throws {ProviderError} if the provider did not answer.
 */
export async function lookUpInvoice(platform: Platform, checkoutId: string): Promise<void> {
  const checkout = await findCheckout(platform, checkoutId);
  const lookup = checkout && providers[checkout.provider].lookup;
  if (checkout === undefined || lookup === undefined) return;
  const events = await findPayments(platform, checkout, lookup);
  for (const event of events) {
    if (event.orderRef === checkout.orderId) await confirmLookup(platform, event);
    else
      platform.logger.warn(
        { event: "invoice_payment_mismatch", checkoutId, externalId: event.externalId },
        "A payment of the invoice names another order",
      );
  }
}

/** Without the account settings that an invoice needs: the payments that were opened in the chat, whose ids are known. */
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
