import { telegramId } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { currency } from "../sums.ts";

/** A donation whose money arrived. */
export type Gift = {
  readonly paymentId: string;
  readonly orderId: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly telegramChatId: number;
  readonly sum: Money;
  readonly donor: Person & { readonly name: string };
  readonly owner: Person;
  readonly isAnonymous: boolean;
  /** Whether its donor was thanked already, and whether the channel saw it. */
  readonly isDelivered: boolean;
  readonly isThankedFor: boolean;
  readonly thanksInChannel: boolean;
};

type Person = { readonly id: number; readonly languageCode: string | null; readonly timeZone: string | null };

/** Undefined: there is no such payment, it did not count, it is no donation, or it went back. */
export async function findGift(
  { database }: Platform,
  key: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<Gift | undefined> {
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
  const person = (row: typeof user): Person => ({
    id: telegramId(row.id),
    languageCode: row.languageCode,
    timeZone: row.timeZone,
  });
  return {
    paymentId: payment.id,
    orderId,
    channelId: channel.id,
    channelTitle: channel.title,
    telegramChatId: telegramId(channel.telegramId),
    sum: money(payment.creditMinor, currency.parse(payment.currency)),
    donor: { ...person(user), name: user.firstName },
    owner: person(channel.owner),
    isAnonymous: donation?.isAnonymous ?? false,
    isDelivered: payment.deliveredAt !== null,
    isThankedFor: donation?.thankedAt !== null,
    thanksInChannel: channel.donationPage?.thanksInChannel ?? false,
  };
}
