import type { Prisma } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { moneyText } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { readSum } from "../sums.ts";
import type { ReadSum } from "../sums.ts";
import { findDonation } from "./find-donation.ts";
import type { BegunDonation, DonationKey } from "./find-donation.ts";
import { pressKey } from "./keypad.ts";
import type { Key, Pressed } from "./keypad.ts";

/*
 * Each changes a donation that is begun and not ordered. Undefined: it is somebody else's, forgotten, or ordered. The lock lets
 * two presses at once come one after the other.
 */

type Changed<Refusal> = { readonly donation: BegunDonation; readonly refused?: Refusal } | undefined;

/** A key of the keypad. */
export const typeKey = (
  platform: Platform,
  key: DonationKey,
  pressed: Key,
): Promise<Changed<Extract<Pressed, { kind: "refused" }>["reason"]>> =>
  change(platform, key, ({ typed, currency }) => {
    const after = pressKey(typed, pressed, currency);
    return after.kind === "refused" ? { refused: after.reason } : { data: { typed: after.typed } };
  });

/** What stands on the keypad is the sum, if it can be given. */
export const takeTyped = (
  platform: Platform,
  key: DonationKey,
): Promise<Changed<Extract<ReadSum, { kind: "refused" }>["reason"]>> =>
  change(platform, key, ({ typed, currency }) => {
    const read = readSum(typed, currency);
    return read.kind === "refused" ? { refused: read.reason } : { data: { amountMinor: read.sum.minor } };
  });

/** A sum that was suggested. */
export const chooseSum = (
  platform: Platform,
  key: DonationKey,
  sum: Money,
): Promise<Changed<Extract<ReadSum, { kind: "refused" }>["reason"]>> =>
  change(platform, key, () => {
    // The button came from a person's client: no more is believed of it than of what is typed.
    const read = readSum(moneyText(sum), sum.currency);
    return read.kind === "refused"
      ? { refused: read.reason }
      : { data: { currency: sum.currency, amountMinor: sum.minor, typed: "" } };
  });

/** The sum is chosen anew in the other currency. */
export const changeCurrency = (
  platform: Platform,
  key: DonationKey,
  currency: Currency,
): Promise<Changed<never>> =>
  change(platform, key, () => ({ data: { currency, amountMinor: null, typed: "" } }));

/** @param note what `readNote` took; undefined: none. */
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
  decide: (donation: BegunDonation) => {
    readonly data?: Prisma.DonationUncheckedUpdateInput;
    readonly refused?: Refusal;
  },
): Promise<Changed<Refusal>> {
  return database.prisma.$transaction(async (transaction) => {
    const donation = await lockBegun(transaction, key);
    if (donation === undefined) return undefined;
    const { data, refused } = decide(donation);
    if (data !== undefined) await transaction.donation.update({ where: { id: donation.id }, data });
    const now = await findDonation(transaction, key);
    if (now === undefined) return undefined;
    return refused === undefined ? { donation: now } : { donation: now, refused };
  });
}

/** Locked until the transaction ends; undefined also where it is ordered. */
async function lockBegun(transaction: Transaction, key: DonationKey): Promise<BegunDonation | undefined> {
  const donation = await lockDonation(transaction, key);
  return donation?.orderId === undefined ? donation : undefined;
}

export async function lockDonation(
  transaction: Transaction,
  key: DonationKey,
): Promise<BegunDonation | undefined> {
  await transaction.$queryRaw`select 1 from donation where id = ${key.donationId} for update`;
  return findDonation(transaction, key);
}

/** Forgets it. Undefined: there was nothing to forget. */
export async function forgetDonation(
  { database }: Platform,
  { donationId, donorId }: DonationKey,
): Promise<true | undefined> {
  const { count } = await database.prisma.donation.deleteMany({
    where: { id: donationId, userId: BigInt(donorId), orderId: null },
  });
  return count === 1 ? true : undefined;
}
