import { newId } from "../../platform/values/ids.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Money } from "../../platform/values/money.ts";
import { retryWhilePersonWaits } from "../../platform/runtime/retry-while-person-waits.ts";
import { paymentPageUrl } from "../../orders/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { firstCheckAt, requestedJobs } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { atPrice } from "./find-payment-methods.ts";

export type OpenCheckoutInput = {
  readonly order: OrderForSale;
  /** The price to pay: one of the order's. */
  readonly price: Money;
  readonly provider: Pick<providerTypes.PaymentProvider, "name"> & {
    readonly link: providerTypes.LinkCheckout;
  };
  readonly telegramChatId: number;
  /** The payment starts a subscription that the provider renews by itself. */
  readonly recurs?: boolean;
};

/** Idempotent: an order has one invoice for a price at a provider, and one for a subscription; further calls return its page. */
export async function openCheckout(
  platform: Platform,
  { order, price, provider, telegramChatId, recurs = false }: OpenCheckoutInput,
): Promise<{ checkoutId: string; url: string }> {
  const { database, clock } = platform;
  const { currency } = price;
  const key = {
    orderId_provider_currency_recurs: { orderId: order.id, provider: provider.name, currency, recurs },
  };
  // The row is written before the call, so that every notification finds its order.
  await database.prisma.checkout.createMany({
    data: {
      id: newId(clock.now()),
      orderId: order.id,
      provider: provider.name,
      currency,
      recurs,
      telegramChatId: BigInt(telegramChatId),
      createdAt: clock.now(),
    },
    skipDuplicates: true,
  });
  const checkout = await database.prisma.checkout.findUniqueOrThrow({ where: key });
  if (checkout.url !== null) return { checkoutId: checkout.id, url: checkout.url };

  const returnUrl = paymentPageUrl(platform.config, checkout.pageKey);
  // If the answer is lost, the provider keeps an invoice that nobody sees or pays.
  const page = await retryWhilePersonWaits(() =>
    provider.link.open(platform, atPrice(order, price), returnUrl),
  );
  const { externalId, url, openUntil = null } = page;
  const nextCheckAt = firstCheckAt("checkout", clock.now());
  await database.prisma.checkout.update({ where: key, data: { externalId, url, openUntil, nextCheckAt } });
  return { checkoutId: checkout.id, url };
}

/**
 * Stores the chat message that shows the payment's progress from now on. If a payment already exists, a job brings the
 * message up to date.
 * @param shownStatus the status that the message already shows.
 */
export async function showInMessage(
  { database }: Platform,
  checkoutId: string,
  messageId: number,
  shownStatus: "pending" | null = null,
): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    const { orderId, order } = await transaction.checkout.update({
      where: { id: checkoutId },
      data: { messageId, shownStatus, editedSince: null },
      select: { orderId: true, order: { select: { payments: { select: { id: true }, take: 1 } } } },
    });
    if (order.payments.length === 0) return;
    await enqueue(transaction, [
      job(requestedJobs.showProgressContract, { orderId }, { key: `progress:${orderId}` }),
    ]);
  });
}

type OpenedRecurring =
  | {
      readonly kind: "opened";
      readonly url: string;
      /** The end of the access that the user already has; the new periods are added to it. */
      readonly accessUntil: Date | undefined;
    }
  /** A provider already charges the user for this channel, and does so next at `chargedAt`. */
  | { readonly kind: "renewing"; readonly chargedAt: Date };

/** The link to a subscription that the provider renews. Idempotent: an order has one link at a provider. */
export async function openRecurring(platform: Platform, input: OpenCheckoutInput): Promise<OpenedRecurring> {
  const { userId, channelId } = input.order;
  const [renewal] = (await entitlement.findRenewals(platform, { userId, channelId })).filter(
    entitlement.isRenewing,
  );
  if (renewal !== undefined) return { kind: "renewing", chargedAt: renewal.paidUntil };
  const subscription = await platform.database.prisma.subscription.findUnique({
    where: { userId_channelId: { userId: BigInt(userId), channelId } },
    select: { expiresAt: true },
  });
  const { url } = await openCheckout(platform, { ...input, recurs: true });
  // Access for life has no end; its holder may still subscribe to a bundle.
  const end = subscription?.expiresAt ?? undefined;
  return {
    kind: "opened",
    url,
    accessUntil: end !== undefined && end > platform.clock.now() ? end : undefined,
  };
}
