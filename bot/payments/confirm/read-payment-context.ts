import type { Platform } from "../../platform/platform.ts";
import type { OrderTerms, PaymentContext } from "../events/decide.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { orderItemOf } from "../../orders/index.ts";
import { selectPaymentContext } from "./read-payment-context.sql.ts";

/**
 * Reads what a decision depends on, and whether this event is recorded. Needs no lock: the order's terms and the quoted coin
 * never change.
 */
export async function readPaymentContext(
  { database, clock }: Platform,
  event: PaymentEvent,
): Promise<{ order: OrderTerms | undefined; context: PaymentContext; isRecorded: boolean }> {
  const row = await selectPaymentContext.first(database.prisma, event);
  const context = {
    shortfallBasisPoints: row?.shortfallBasisPoints ?? 0,
    askedCurrency: row?.askedCurrency ?? undefined,
    now: clock.now(),
  };
  return { order: row && termsOf(row), context, isRecorded: row?.isRecorded ?? false };
}

type Row = NonNullable<Awaited<ReturnType<typeof selectPaymentContext.first>>>;

function termsOf({ id, userId, channelId, ownerId, ...row }: Row): OrderTerms | undefined {
  if (id === null || userId === null || channelId === null || ownerId === null) return undefined;
  const { priceStars, priceUsdCents } = row;
  return { id, userId, channelId, ownerId, priceStars, priceUsdCents, ...orderItemOf(row) };
}
