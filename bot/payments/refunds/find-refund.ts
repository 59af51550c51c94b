import type { Platform } from "../../platform/platform.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { money } from "../../platform/values/money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeItem } from "../../orders/index.ts";
import { restOf, saleOwnerOf, salePostings } from "../events/payment-row.ts";

export type FoundRefund = Awaited<ReturnType<typeof findRefund>>;

/**
 * A payment with the variables of the texts about its refund.
 * @param partMinor the part that the text is about; left out: all that has not gone back before.
 */
export async function findRefund({ database }: Platform, paymentId: string, partMinor?: bigint) {
  const payment = await database.prisma.payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: {
      ...salePostings,
      order: {
        include: {
          user: { select: { firstName: true } },
          channel: { select: { title: true, ownerId: true } },
          tierVersion: { select: { name: true } },
          donation: { select: { isAnonymous: true } },
        },
      },
    },
  });
  const { user: buyer, channel, tierVersion, donation } = payment.order;
  const rest = restOf(payment);
  const amount = partMinor === undefined ? rest : money(partMinor, rest.currency);
  const isAnonymous = donation?.isAnonymous ?? false;
  return {
    payment,
    /** The owner of the sale. */
    ownerId: saleOwnerOf(payment),
    /** The variables of the texts. */
    valuesFor: (texts: Texts) => ({
      channel: channel.title,
      tier: describeItem(texts, tierVersion?.name),
      buyer: isAnonymous ? texts.plain("donation-somebody") : buyer.firstName,
      amount: describeMoney(texts, amount),
    }),
  };
}
