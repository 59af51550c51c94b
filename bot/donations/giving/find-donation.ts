import type { Donation } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { currency } from "../sums.ts";

/** A donation while its donor puts it together. */
export type BegunDonation = {
  readonly id: string;
  readonly donorId: number;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly currency: Currency;
  /** What stands on the keypad. */
  readonly typed: string;
  /** Undefined: not chosen yet. */
  readonly sum: Money | undefined;
  readonly note: string | undefined;
  readonly isAnonymous: boolean;
  /** Set once it is put together; nothing of it changes then. */
  readonly orderId: string | undefined;
};

/** Whose donation it must be: nobody sees or changes somebody else's. */
export type DonationKey = { readonly donationId: string; readonly donorId: number };

/** Undefined for somebody else's, as for one that does not exist. */
export async function findDonation(
  database: Transaction,
  { donationId, donorId }: DonationKey,
): Promise<BegunDonation | undefined> {
  const row = await database.donation.findFirst({
    where: { id: donationId, userId: BigInt(donorId) },
    include: { channel: { select: { title: true } } },
  });
  return row === null ? undefined : read(row);
}

function read(row: Donation & { readonly channel: { readonly title: string } }): BegunDonation {
  const code = currency.parse(row.currency);
  return {
    id: row.id,
    donorId: telegramId(row.userId),
    channelId: row.channelId,
    channelTitle: row.channel.title,
    currency: code,
    typed: row.typed,
    sum: row.amountMinor === null ? undefined : money(row.amountMinor, code),
    note: row.note ?? undefined,
    isAnonymous: row.isAnonymous,
    orderId: row.orderId ?? undefined,
  };
}
