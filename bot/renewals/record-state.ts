import type { Prisma } from "../../prisma/client/client.ts";
import type { Transaction } from "../platform/database/database.ts";
import { enqueue } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { notifyRenewal } from "./renewal-notices.jobs.ts";
import type { SubscriptionKey } from "./renewal-notices.jobs.ts";
import { planAccess } from "./renewals.sql.ts";

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
    if (state !== row.state) await enqueue(transaction, [notifyRenewal(key, state)]);
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
