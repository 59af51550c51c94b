import { telegramId } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { currency } from "../page/amounts.ts";

/** A donation with a completed payment. */
export type ReceivedDonation = {
  readonly paymentId: string;
  readonly orderId: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly telegramChatId: number;
  readonly amount: Money;
  readonly donor: { readonly id: number; readonly name: string };
  readonly owner: {
    readonly id: number;
    readonly languageCode: string | null;
    readonly timeZone: string | null;
  };
  readonly isAnonymous: boolean;
  /** Whether the donor was thanked. */
  readonly isDelivered: boolean;
  /** Whether the bot thanked in the channel. */
  readonly isThankedFor: boolean;
  readonly thanksInChannel: boolean;
};

/** Undefined: the payment does not exist, is not granted, is refunded, or is not for a donation. */
export async function findReceivedDonation(
  { database }: Platform,
  key: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<ReceivedDonation | undefined> {
  const payment = await database.prisma.payment.findUnique({
    where: { provider_externalId: key },
    include: {
      order: {
        include: { user: true, donation: true, channel: { include: { owner: true, donationPage: true } } },
      },
    },
  });
  if (payment === null || payment.grantedAt === null || payment.refundedAt !== null) return undefined;
  const { user, donation, channel, kind, id: orderId } = payment.order;
  if (kind !== "donation") return undefined;
  return {
    paymentId: payment.id,
    orderId,
    channelId: channel.id,
    channelTitle: channel.title,
    telegramChatId: telegramId(channel.telegramChatId),
    amount: money(payment.creditMinor, currency.parse(payment.currency)),
    donor: { id: telegramId(user.id), name: user.firstName },
    owner: {
      id: telegramId(channel.ownerId),
      languageCode: channel.owner.languageCode,
      timeZone: channel.owner.timeZone,
    },
    isAnonymous: donation?.isAnonymous ?? false,
    isDelivered: payment.deliveredAt !== null,
    isThankedFor: donation?.thankedAt !== null,
    thanksInChannel: channel.donationPage?.thanksInChannel ?? false,
  };
}
