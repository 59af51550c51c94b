import type { Prisma } from "../../../prisma/client/client.ts";
import { claimEffect } from "../../platform/claim-effect.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { moneyText } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { readAmount } from "../page/amounts.ts";
import type { ReadAmount } from "../page/amounts.ts";
import { lockDonationRow, insertDraft } from "./donate.sql.ts";
import { findDonation, findDraft, findCurrencies } from "./find-donation.ts";
import type { DonationDraft, DonationKey } from "./find-donation.ts";
import { pressKey } from "./keypad.ts";
import type { Key, KeypadResult } from "./keypad.ts";
import { takesDonations } from "../../orders/index.ts";
import { newId } from "../../platform/values/ids.ts";

/*
 * Each function changes a draft under a lock, so that concurrent presses are applied one after the other. Undefined: the
 * donation is another person's, discarded or ordered.
 */

type Changed<Refusal> = { readonly donation: DonationDraft; readonly refused?: Refusal } | undefined;

export const typeKey = (
  platform: Platform,
  key: DonationKey,
  pressed: Key,
): Promise<Changed<Extract<KeypadResult, { kind: "refused" }>["reason"]>> =>
  change(platform, key, ({ amountInput, currency }) => {
    const after = pressKey(amountInput, pressed, currency);
    return after.kind === "refused" ? { refused: after.reason } : { data: { amountInput: after.typed } };
  });

/** Takes the number on the keypad as the amount. */
export const confirmTyped = (
  platform: Platform,
  key: DonationKey,
): Promise<Changed<Extract<ReadAmount, { kind: "refused" }>["reason"]>> =>
  change(platform, key, ({ amountInput, currency }) => {
    const read = readAmount(amountInput, currency);
    return read.kind === "refused" ? { refused: read.reason } : { data: { amountMinor: read.amount.minor } };
  });

/** Takes the amount of a button, which the client may have forged: the same limits apply. */
export const chooseAmount = (
  platform: Platform,
  key: DonationKey,
  amount: Money,
): Promise<Changed<Extract<ReadAmount, { kind: "refused" }>["reason"]>> =>
  change(platform, key, () => {
    const read = readAmount(moneyText(amount), amount.currency);
    return read.kind === "refused"
      ? { refused: read.reason }
      : { data: { currency: amount.currency, amountMinor: amount.minor, amountInput: "" } };
  });

/** Changes the currency and clears the amount. */
export const changeCurrency = (
  platform: Platform,
  key: DonationKey,
  currency: Currency,
): Promise<Changed<never>> =>
  change(platform, key, () => ({ data: { currency, amountMinor: null, amountInput: "" } }));

export const setNote = (
  platform: Platform,
  key: DonationKey,
  note: string | undefined,
): Promise<Changed<never>> => change(platform, key, () => ({ data: { note: note ?? null } }));

export const setAnonymous = (
  platform: Platform,
  key: DonationKey,
  isAnonymous: boolean,
): Promise<Changed<never>> => change(platform, key, () => ({ data: { isAnonymous } }));

function change<Refusal>(
  { database }: Platform,
  key: DonationKey,
  decide: (donation: DonationDraft) => {
    readonly data?: Prisma.DonationUncheckedUpdateInput;
    readonly refused?: Refusal;
  },
): Promise<Changed<Refusal>> {
  return database.prisma.$transaction(async (transaction) => {
    const donation = await lockDonation(transaction, key);
    if (donation === undefined || donation.orderId !== undefined) return undefined;
    const { data, refused } = decide(donation);
    if (data !== undefined && (await claimEffect(transaction, "donation.changed")))
      await transaction.donation.update({ where: { id: donation.id }, data });
    const now = await findDonation(transaction, key);
    if (now === undefined) return undefined;
    return refused === undefined ? { donation: now } : { donation: now, refused };
  });
}

/** The donation, locked until the transaction ends. */
export async function lockDonation(
  transaction: Transaction,
  key: DonationKey,
): Promise<DonationDraft | undefined> {
  await lockDonationRow.all(transaction, key);
  return findDonation(transaction, key);
}

/** Deletes a draft. @returns whether there was one. */
export async function discardDonation(
  { database }: Platform,
  { donationId, donorId }: DonationKey,
): Promise<boolean> {
  const { count } = await database.prisma.donation.deleteMany({
    where: { id: donationId, userId: BigInt(donorId), orderId: null },
  });
  return count === 1;
}

type StartDonationResult =
  | {
      readonly kind: "started";
      readonly donation: DonationDraft;
      /** The currencies that can be paid now: one or both. */
      readonly currencies: readonly Currency[];
    }
  /** The channel does not exist, or takes no donations. */
  | { readonly kind: "closed" }
  /** No payment provider is configured. */
  | { readonly kind: "no_way_to_pay" }
  /** The donor ordered or discarded the draft, and this is another run of the same update. */
  | { readonly kind: "left" };

/** Starts a draft of a donation, in place of an earlier draft of the same person for this channel. */
export async function startDonation(
  platform: Platform,
  { donorId, channelId }: { readonly donorId: number; readonly channelId: string },
): Promise<StartDonationResult> {
  if (!(await takesDonations(platform, channelId))) return { kind: "closed" };
  const currencies = await findCurrencies(platform);
  const [currency] = currencies;
  if (currency === undefined) return { kind: "no_way_to_pay" };
  const { database, clock } = platform;
  const now = clock.now();
  const donation = await database.prisma.$transaction(async (transaction) => {
    if (await claimEffect(transaction, "donation.started"))
      await insertDraft.run(transaction, { id: newId(now), donorId, channelId, currency, now });
    return findDraft(transaction, { donorId, channelId });
  });
  return donation === undefined ? { kind: "left" } : { kind: "started", donation, currencies };
}
