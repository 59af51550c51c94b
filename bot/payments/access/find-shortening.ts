import type { Platform } from "../../platform/platform.ts";
import { listPaidAndAdjusted } from "./paid-time.ts";
import { periodLeft, secondsOf } from "./period-left.ts";
import type { Share, Stretch } from "./period-left.ts";

/** Time that a refunded part can take. */
export type Shortening = {
  readonly left: Stretch;
  /** The end of the subscription, which later payments may have moved. */
  readonly end: Date;
};

/** What is left of a payment in one channel, for a page. Undefined: nothing, or the access is for life. */
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
