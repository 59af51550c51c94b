import type { Transaction } from "../../platform/database/database.ts";
import { adjustments } from "../../subscriptions/index.ts";

type Member = { readonly userId: number; readonly channelId: string };

type Client = Pick<Transaction, "openedChannel" | "payment" | "subscriptionAdjustment">;

/** All that moved the end of a person's subscription, except payments whose access was ended; in no order. */
export const listPaidAndAdjusted = async (
  client: Client,
  member: Member,
): Promise<adjustments.Adjustment[]> => [
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
