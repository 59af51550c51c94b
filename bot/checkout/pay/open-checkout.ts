import { newId } from "../../platform/values/ids.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { payPageUrl } from "../../orders/index.ts";
import type { PaymentProvider } from "../../payments/index.ts";
import type { LinkCheckout } from "../coins/coin-provider.ts";
import { firstCheckAt } from "../../payments/index.ts";
import { showProgress } from "../../payments/index.ts";

export type OpenCheckoutInput = {
  readonly order: OrderForSale;
  readonly provider: Pick<PaymentProvider, "name"> & { readonly link: LinkCheckout };
  readonly chatId: number;
};

/** The provider's page for an order. Asked again, it gives the page that there is: one order has one invoice. */
export async function openCheckout(
  platform: Platform,
  { order, provider, chatId }: OpenCheckoutInput,
): Promise<{ checkoutId: string; url: string }> {
  const { database, clock } = platform;
  const key = { orderId_provider: { orderId: order.id, provider: provider.name } };
  // The row comes before the call, so that a notification never meets an order that we do not know.
  await database.prisma.checkout.createMany({
    data: {
      id: newId(clock.now()),
      orderId: order.id,
      provider: provider.name,
      chatId: BigInt(chatId),
      createdAt: clock.now(),
    },
    skipDuplicates: true,
  });
  const checkout = await database.prisma.checkout.findUniqueOrThrow({ where: key });
  if (checkout.url !== null) return { checkoutId: checkout.id, url: checkout.url };

  const backTo = payPageUrl(platform.config, checkout.pageKey);
  const { externalId, url } = await provider.link.open(platform, order, backTo);
  const nextCheckAt = firstCheckAt("checkout", clock.now());
  await database.prisma.checkout.update({ where: key, data: { externalId, url, nextCheckAt } });
  return { checkoutId: checkout.id, url };
}

/**
 * Remembers which message of the chat follows the payment. A payment that is under way already, whose news found no
 * message to stand in, is shown in this one.
 * @param shows the status that the message shows in words of its own: "waiting" where it says what to do meanwhile.
 */
export async function followInMessage(
  { database }: Platform,
  checkoutId: string,
  messageId: number,
  shows: "waiting" | null = null,
): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    const { orderId, order } = await transaction.checkout.update({
      where: { id: checkoutId },
      data: { messageId, shownStatus: shows },
      select: { orderId: true, order: { select: { payments: { select: { id: true }, take: 1 } } } },
    });
    if (order.payments.length === 0) return;
    await enqueue(transaction, [job(showProgress, { orderId }, { key: `progress:${orderId}` })]);
  });
}
