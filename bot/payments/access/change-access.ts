import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { cancelRefundedRenewal } from "../../renewals/index.ts";
import { adjustments } from "../../subscriptions/index.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { periodLeft, secondsOf } from "./period-left.ts";
import type { Share, Stretch } from "./period-left.ts";

/** The access after the refund of a part. "shortened": what is left of the paid period, by the share of the price that went back. */
export const accessChoices = ["kept", "shortened", "ended"] as const;
export type AccessChoice = (typeof accessChoices)[number];

/**
 * Takes back the time that a refunded payment bought, in every channel that it opened: the subscription then ends as the other
 * payments and adjustments say, possibly now. The payment is not charged again. Idempotent; a donation opened nothing.
 */
export async function endAccess(
  transaction: Transaction,
  platform: Platform,
  { row, order }: LockedPayment,
): Promise<void> {
  /* v8 ignore if -- no choice about the access is stored for a donation */
  if (order.kind !== "access") return;
  await transaction.payment.updateMany({
    where: { id: row.id, accessEndedAt: null },
    data: { accessEndedAt: platform.clock.now() },
  });
  for (const channelId of await openedChannels(transaction, order)) {
    const member = { userId: order.userId, channelId };
    await adjustments.shortenSubscription(transaction, platform, member, async () =>
      adjustments.endAfterAdjustments(await listPaidAndAdjusted(transaction, member)),
    );
  }
  await cancelRefundedRenewal(transaction, row);
}

/**
 * Shortens the time that a payment bought and that is left, by the share of the price that went back, in every channel that the
 * payment opened (docs/adr/0068-a-part-shortens-what-is-left.md). A subscription that renews is not charged again. Not idempotent:
 * the caller holds the payment's row lock, and decides about the share once.
 *
 * @returns the new end in the channel of the sale, or else in another one; undefined: no access is shorter.
 */
export async function shortenAccess(
  transaction: Transaction,
  platform: Platform,
  { row, order }: LockedPayment,
  share: Share,
): Promise<Date | undefined> {
  /* v8 ignore if -- nobody chooses about the access of a donation */
  if (order.kind !== "access") return undefined;
  if (row.accessEndedAt !== null) return undefined;
  const { id: paymentId } = row;
  const ends = new Map<string, Date>();
  for (const channelId of await openedChannels(transaction, order)) {
    const member = { userId: order.userId, channelId };
    const end = await adjustments.takePaidTime(
      transaction,
      platform,
      { ...member, paymentId },
      async (from) => {
        const left = periodLeft(await listPaidAndAdjusted(transaction, member), paymentId, from);
        return left === undefined ? 0 : secondsOf(left, share);
      },
    );
    if (end !== undefined) ends.set(channelId, end);
  }
  if (ends.size > 0) await cancelRefundedRenewal(transaction, row);
  return ends.get(order.channelId) ?? [...ends.values()][0];
}

/** The channels that a tier opens, in one order for all, so that two refunds do not deadlock. */
async function openedChannels(
  transaction: Transaction,
  { tierVersionId }: { readonly tierVersionId: string },
): Promise<string[]> {
  const opened = await transaction.openedChannel.findMany({ where: { tierVersionId } });
  return opened.map(({ channelId }) => channelId).toSorted();
}

/** Time that a refunded part can take. */
export type Shortening = {
  readonly left: Stretch;
  /** The end of the subscription, which later payments may have moved. */
  readonly end: Date;
};

/** The time that is left of a payment in one channel, for a page. Undefined: nothing, or the access is for life. */
export async function findShortening(
  { database: { prisma }, clock }: Platform,
  { userId, channelId, paymentId }: Record<"paymentId" | "channelId", string> & { readonly userId: number },
): Promise<Shortening | undefined> {
  const subscription = await prisma.subscription.findFirst({
    where: { userId: BigInt(userId), channelId, state: { in: ["active", "paused"] } },
    select: { expiresAt: true, pausedAt: true },
  });
  if (subscription === null || subscription.expiresAt === null) return undefined;
  const { expiresAt: end, pausedAt } = subscription;
  const all = await listPaidAndAdjusted(prisma, { userId, channelId });
  const left = periodLeft(all, paymentId, pausedAt ?? clock.now());
  return left && { left, end };
}

export const shortenedEnd = ({ left, end }: Shortening, share: Share): Date =>
  new Date(end.getTime() - secondsOf(left, share) * 1_000);

type Member = { readonly userId: number; readonly channelId: string };

type Client = Pick<Transaction, "openedChannel" | "payment" | "subscriptionAdjustment">;

/** All that moved the end of a person's subscription, except payments whose access was ended; in no order. */
const listPaidAndAdjusted = async (client: Client, member: Member): Promise<adjustments.Adjustment[]> => [
  ...(await paidAdjustments(client, member)),
  ...(await adjustments.listAdjustments(client, member)),
];

/** The time that granted payments added, of all tiers that open this channel. */
async function paidAdjustments(
  client: Client,
  { userId, channelId }: Member,
): Promise<adjustments.Adjustment[]> {
  const versions = await client.openedChannel.findMany({ where: { channelId } });
  const payments = await client.payment.findMany({
    where: {
      order: {
        userId: BigInt(userId),
        tierVersionId: { in: versions.map(({ tierVersionId }) => tierVersionId) },
      },
      skipped: { none: { channelId } },
      // A refund takes all of the time only if its access is ended.
      accessEndedAt: null,
    },
    // Two payments of one millisecond count in the order of their ids.
    orderBy: { id: "asc" },
    select: { id: true, grantedAt: true, grantedSeconds: true, grantedMonths: true, grantedUntil: true },
  });
  return payments.flatMap(
    ({ id: paymentId, grantedAt: at, grantedSeconds: seconds, grantedMonths: months, grantedUntil: until }) =>
      at === null ? [] : [{ kind: "added" as const, at, seconds, months, until, paymentId }],
  );
}
