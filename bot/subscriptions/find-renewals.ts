import type { Platform } from "../platform/platform.ts";

const cancelers = ["user", "bot", "channel"] as const;

/** A subscription in Stars that Telegram itself charges every 30 days. The payments write it; here it is read only. */
export type Renewal = {
  /** The charge id of its first payment, by which Telegram knows it. */
  readonly firstChargeId: string;
  readonly orderId: string;
  readonly channelId: string;
  /** "canceled": no further charge. "failed": Telegram tried, and could not. */
  readonly state: "active" | "canceled" | "failed";
  /**
   * Who canceled it: the bot may take back only what it did itself, on its subscriber's word. "channel": the bot, because
   * nobody could be let in there.
   */
  readonly canceledBy: (typeof cancelers)[number] | undefined;
  /** Until when it is paid; an active one is charged then. */
  readonly paidUntil: Date;
  readonly priceStars: number;
};

/**
 * How long after the end of a period its renewal may still come. Telegram charges about when the period ends and tells
 * a moment later, or tells that it failed; an hour covers both, and a restart of this program.
 */
export const RENEWAL_TAKES_MS = 60 * 60_000;

/** The renewals of a person that are not over, in one channel or in all; what lasts longest first. */
export async function findRenewals(
  { database, clock }: Platform,
  { userId, channelId }: { readonly userId: number; readonly channelId?: string },
): Promise<readonly Renewal[]> {
  const rows = await database.prisma.starSubscription.findMany({
    where: {
      userId: BigInt(userId),
      expiresAt: { gt: new Date(clock.now().getTime() - RENEWAL_TAKES_MS) },
      ...(channelId === undefined ? {} : { order: { channelId } }),
    },
    include: { order: { select: { channelId: true, priceStars: true } } },
    orderBy: [{ expiresAt: "desc" }, { firstChargeId: "asc" }],
  });
  return rows.map(({ order, ...row }) => ({
    firstChargeId: row.firstChargeId,
    orderId: row.orderId,
    channelId: order.channelId,
    state: row.state === "active" || row.state === "failed" ? row.state : "canceled",
    canceledBy: cancelers.find((canceler) => canceler === row.canceledBy),
    paidUntil: row.expiresAt,
    priceStars: order.priceStars ?? 0,
  }));
}

/** Whether Telegram is going to charge it. */
export const isRenewing = ({ state }: Pick<Renewal, "state">): boolean => state === "active";
