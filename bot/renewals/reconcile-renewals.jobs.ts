import { defineScheduledJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { RECURRING_SECONDS } from "../orders/index.ts";
import {
  cancelForBundleKey,
  cancelForMemberKey,
  cancelKey,
  cancelRenewalJob,
} from "./cancel-renewal.jobs.ts";
import { offerResuming } from "./notify-renewal.jobs.ts";
import {
  claimResumable,
  selectInBrokenChannels,
  selectOfBanned,
  selectOfBrokenBundles,
} from "./renewals.sql.ts";

// Most lost rights are back within an hour, and a subscriber is charged once in 30 days: a day is early enough.
const PATIENCE_MS = 24 * 60 * 60_000;

/**
 * Nobody is charged for a channel that they cannot enter. Cancels the renewals of channels where the bot has not worked for a
 * day, of people who are banned in a chat, and of bundles of which a channel has got another owner; the subscribers are notified. When a channel works again, its subscribers are
 * asked; no charge resumes without their answer. Safe to run repeatedly and concurrently.
 */
export const reconcileRenewals = defineScheduledJob({
  name: "renewals.reconcile",
  schedule: { cron: "*/10 * * * *" },
  async run(platform) {
    const stopped =
      (await cancelInBrokenChannels(platform)) +
      (await cancelForBanned(platform)) +
      (await cancelBrokenBundles(platform));
    const offered = await offerInRestoredChannels(platform);
    if (stopped + offered > 0)
      platform.logger.info(
        { event: "renewals_reconciled", stopped, offered },
        "Renewals follow the states of their channels",
      );
  },
});

async function cancelInBrokenChannels({ database, clock }: Platform): Promise<number> {
  const now = clock.now().getTime();
  return database.prisma.$transaction(async (transaction) => {
    const rows = await selectInBrokenChannels.all(transaction, {
      chargedSince: new Date(now - RECURRING_SECONDS * 1000),
      brokenBefore: new Date(now - PATIENCE_MS),
      keyPrefix: cancelKey(""),
    });
    await enqueue(
      transaction,
      rows.map(({ orderId }) =>
        job(cancelRenewalJob, { orderId, canceledBy: "channel" }, { key: cancelKey(orderId) }),
      ),
    );
    return rows.length;
  });
}

async function cancelForBanned({ database, clock }: Platform): Promise<number> {
  return database.prisma.$transaction(async (transaction) => {
    const rows = await selectOfBanned.all(transaction, {
      chargedSince: new Date(clock.now().getTime() - RECURRING_SECONDS * 1000),
      keyPrefix: cancelForMemberKey(""),
    });
    await enqueue(
      transaction,
      rows.map(({ orderId }) => job(cancelRenewalJob, { orderId }, { key: cancelForMemberKey(orderId) })),
    );
    return rows.length;
  });
}

async function cancelBrokenBundles({ database, clock }: Platform): Promise<number> {
  return database.prisma.$transaction(async (transaction) => {
    const rows = await selectOfBrokenBundles.all(transaction, {
      chargedSince: new Date(clock.now().getTime() - RECURRING_SECONDS * 1000),
      keyPrefix: cancelForBundleKey(""),
    });
    await enqueue(
      transaction,
      rows.map(({ orderId }) =>
        job(cancelRenewalJob, { orderId, canceledBy: "bundle" }, { key: cancelForBundleKey(orderId) }),
      ),
    );
    return rows.length;
  });
}

async function offerInRestoredChannels({ database, clock }: Platform): Promise<number> {
  return database.prisma.$transaction(async (transaction) => {
    const rows = await claimResumable.all(transaction, { now: clock.now() });
    const resumable = rows.filter(({ expiresAt: paidUntil }) => paidUntil > clock.now());
    await enqueue(
      transaction,
      resumable.map(({ firstChargeId }) =>
        job(offerResuming, { firstChargeId }, { key: `renewing:${firstChargeId}` }),
      ),
    );
    return resumable.length;
  });
}
