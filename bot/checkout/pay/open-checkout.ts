import { newId } from "../../platform/values/ids.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { paymentPageUrl } from "../../orders/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { firstCheckAt, requestedJobs } from "../../payments/index.ts";
import type { PaymentProvider } from "../../payments/index.ts";
import type { LinkCheckout } from "../coins/coin-provider.ts";

export type OpenCheckoutInput = {
  readonly order: OrderForSale;
  readonly provider: Pick<PaymentProvider, "name"> & { readonly link: LinkCheckout };
  readonly chatId: number;
};

/** Idempotent: an order has one invoice at a provider, and further calls return its page. */
export async function openCheckout(
  platform: Platform,
  { order, provider, chatId }: OpenCheckoutInput,
): Promise<{ checkoutId: string; url: string }> {
  const { database, clock } = platform;
  const key = { orderId_provider: { orderId: order.id, provider: provider.name } };
  // The row is written before the call, so that every notification finds its order.
  await database.prisma.checkout.createMany({
    data: {
      id: newId(clock.now()),
      orderId: order.id,
      provider: provider.name,
      telegramChatId: BigInt(chatId),
      createdAt: clock.now(),
    },
    skipDuplicates: true,
  });
  const checkout = await database.prisma.checkout.findUniqueOrThrow({ where: key });
  if (checkout.url !== null) return { checkoutId: checkout.id, url: checkout.url };

  const returnUrl = paymentPageUrl(platform.config, checkout.pageKey);
  const { externalId, url } = await provider.link.open(platform, order, returnUrl);
  const nextCheckAt = firstCheckAt("checkout", clock.now());
  await database.prisma.checkout.update({ where: key, data: { externalId, url, nextCheckAt } });
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
      data: { messageId, shownStatus },
      select: { orderId: true, order: { select: { payments: { select: { id: true }, take: 1 } } } },
    });
    if (order.payments.length === 0) return;
    await enqueue(transaction, [
      job(requestedJobs.showProgress, { orderId }, { key: `progress:${orderId}` }),
    ]);
  });
}
