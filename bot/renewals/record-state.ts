import type { Prisma } from "../../prisma/client/client.ts";
import type { Transaction } from "../platform/database/database.ts";
import { enqueue } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { notifyRenewalRequest } from "./renewal-notices.jobs.ts";
import type { SubscriptionKey } from "./renewal-notices.jobs.ts";
import { planAccess } from "./renewals.sql.ts";
import { z } from "zod";
import { orderReference, telegramUserId } from "../platform/values/domain.ts";

/** A subscription as its provider describes it. */
export type ReportedState = {
  readonly state: "active" | "past_due" | "canceled" | "failed";
  readonly canResume: boolean;
  readonly reportedBy: Date | undefined;
  readonly cardEndsAt: Date | undefined;
  readonly hasPortal: boolean;
  /** The row's time of change before the provider was asked: a later change is newer than the answer. */
  readonly unchangedSince: Date;
};

type Row = Prisma.ProviderSubscriptionGetPayload<object>;

/**
 * Records the state that a provider states, and notifies the subscriber of a new one. While the provider tries a failed charge
 * again, the access goes on where the owner wants that. Idempotent.
 * @returns false if the row changed meanwhile: the provider must be asked again.
 */
export const recordState = (
  platform: Platform,
  key: SubscriptionKey,
  reported: ReportedState,
): Promise<boolean> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const where = { provider_externalId: key };
    const row = await transaction.providerSubscription.findUniqueOrThrow({ where });
    const { state, cardEndsAt = null, hasPortal } = reported;
    const changed = {
      state,
      canceledBy: cancelerOf(row, reported),
      awaitedUntil: awaitedUntil(row, reported),
      cardEndsAt,
      hasPortal,
      ...(cardEndsAt?.getTime() === row.cardEndsAt?.getTime() ? {} : { cardRemindedAt: null }),
    };
    const { count } = await transaction.providerSubscription.updateMany({
      where: { ...key, updatedAt: reported.unchangedSince },
      data: { ...changed, updatedAt: platform.clock.now() },
    });
    if (count === 0) return false;
    if (state === "past_due" || row.state === "past_due")
      await keepAccess(transaction, row, state === "past_due" ? changed.awaitedUntil : null);
    if (state !== row.state) await enqueue(transaction, [notifyRenewalRequest(key, state)]);
    return true;
  });

const keepAccess = (
  transaction: Transaction,
  { orderId, expiresAt }: Row,
  until: Date | null,
): Promise<unknown> => planAccess.run(transaction, { orderId, paidUntil: expiresAt, until });

/** A cancellation by the bot has a reason of its own, which stays. The subscriber may undo any other that can be undone. */
function cancelerOf(row: Row, { state, canResume }: ReportedState): string | null {
  if (state !== "canceled") return null;
  if (!canResume) return "provider";
  return row.canceledBy === null || row.canceledBy === "provider" ? "bot" : row.canceledBy;
}

function awaitedUntil({ expiresAt }: Row, { reportedBy }: ReportedState): Date {
  return reportedBy === undefined || reportedBy < expiresAt ? expiresAt : reportedBy;
}

/** Bot API, BotSubscriptionUpdated. */
const botSubscriptionUpdated = z.object({
  user: z.object({ id: telegramUserId }),
  invoice_payload: orderReference,
  state: z.enum(["canceled", "active", "failed"]),
});

/** The subscriber canceled or resumed a subscription in Stars, or could not be charged. */
type SubscriptionUpdate = {
  readonly userId: number;
  readonly orderRef: string;
  readonly state: z.infer<typeof botSubscriptionUpdated>["state"];
};

/** @throws {ZodError} if the update has another form. */
export function parseSubscriptionUpdate(update: unknown): SubscriptionUpdate {
  const { user, invoice_payload: orderRef, state } = botSubscriptionUpdated.parse(update);
  return { userId: user.id, orderRef, state };
}

type Followed = {
  readonly kind: /** The subscriber is notified. */
    | "recorded"
    /** The state is not new. */
    | "known"
    /** The order does not exist or belongs to another user. */
    | "unknown";
};

/**
 * Records that a subscriber canceled or resumed in Telegram's settings, or that Telegram could not charge. Idempotent: only a
 * changed row has effects.
 * @throws {Error} if the subscription's first payment is not reported yet: the update must be delivered again.
 */
export async function followSubscriptionUpdate(
  platform: Platform,
  { userId, orderRef, state }: SubscriptionUpdate,
): Promise<Followed> {
  const { database, clock, logger } = platform;
  const order = await database.prisma.order.findUnique({
    where: { id: orderRef, userId: BigInt(userId) },
    select: { id: true },
  });
  if (order === null) {
    logger.warn(
      { event: "subscription_update_unknown", userId, orderRef, state },
      "A subscription update names an order that does not exist here",
    );
    return { kind: "unknown" };
  }
  return database.prisma.$transaction(async (transaction) => {
    const subscriptions = await transaction.providerSubscription.findMany({
      where: { orderId: order.id, provider: "stars" },
      orderBy: [{ expiresAt: "desc" }, { externalId: "asc" }],
    });
    if (subscriptions.length === 0)
      throw new Error(`The first payment of the subscription for order ${order.id} is not reported yet`);
    // An order has several only if its link was paid twice at once. Telegram does not say which of them changed.
    const moved = subscriptions.find((one) => one.state !== state);
    if (moved === undefined) return { kind: "known" };
    const { provider, externalId } = moved;
    const { count } = await transaction.providerSubscription.updateMany({
      where: { provider, externalId, state: { not: state } },
      data: { state, canceledBy: state === "canceled" ? "user" : null, updatedAt: clock.now() },
    });
    if (count === 0) return { kind: "known" };
    await enqueue(transaction, [notifyRenewalRequest(moved, state)]);
    return { kind: "recorded" };
  });
}
