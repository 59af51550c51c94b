import type { Donation } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { money, currencies } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { currency, limitsOf } from "../page/amounts.ts";
import { findPaymentMethods } from "../../checkout/index.ts";
import { pricedAt } from "../../platform/values/prices.ts";
import type { Platform } from "../../platform/platform.ts";

/** A donation before its payment. */
export type DonationDraft = {
  readonly id: string;
  readonly donorId: number;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly currency: Currency;
  /** The digits on the keypad. */
  readonly amountInput: string;
  /** Undefined: not chosen yet. */
  readonly amount: Money | undefined;
  readonly note: string | undefined;
  readonly isAnonymous: boolean;
  /** Set once the donation is ordered, which freezes it. */
  readonly orderId: string | undefined;
};

/** Names the donor too, so that nobody reads or changes another person's donation. */
export type DonationKey = { readonly donationId: string; readonly donorId: number };

/** Undefined for another person's donation, and for one that does not exist. */
export async function findDonation(
  database: Transaction,
  { donationId, donorId }: DonationKey,
): Promise<DonationDraft | undefined> {
  const row = await database.donation.findFirst({
    where: { id: donationId, userId: BigInt(donorId) },
    include: { channel: { select: { title: true } } },
  });
  return row === null ? undefined : read(row);
}

/** The draft of a person for a channel: there is one at most. */
export async function findDraft(
  database: Transaction,
  { donorId, channelId }: { readonly donorId: number; readonly channelId: string },
): Promise<DonationDraft | undefined> {
  const row = await database.donation.findFirst({
    where: { userId: BigInt(donorId), channelId, orderId: null },
    include: { channel: { select: { title: true } } },
  });
  return row === null ? undefined : read(row);
}

function read(row: Donation & { readonly channel: { readonly title: string } }): DonationDraft {
  const code = currency.parse(row.currency);
  return {
    id: row.id,
    donorId: telegramId(row.userId),
    channelId: row.channelId,
    channelTitle: row.channel.title,
    currency: code,
    amountInput: row.amountInput,
    amount: row.amountMinor === null ? undefined : money(row.amountMinor, code),
    note: row.note ?? undefined,
    isAnonymous: row.isAnonymous,
    orderId: row.orderId ?? undefined,
  };
}

/** The currencies of the configured payment providers, Stars first. */
export async function findCurrencies(platform: Platform): Promise<readonly Currency[]> {
  const found: Currency[] = [];
  for (const code of currencies)
    if ((await findWaysToPay(platform, limitsOf(code).most)).length > 0) found.push(code);
  return found;
}

/** The providers that take this amount. None below the minimum of every coin, and without a configured provider. */
export function findWaysToPay(
  platform: Platform,
  amount: Money,
  donorId?: number,
): ReturnType<typeof findPaymentMethods> {
  return findPaymentMethods(platform, { prices: pricedAt(amount), providersOff: [] }, donorId);
}
