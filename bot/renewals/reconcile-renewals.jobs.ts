import { defineScheduledJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import type { Transaction } from "../platform/database/database.ts";
import {
  cancelForBundleKey,
  cancelForBanKey,
  cancelKey,
  cancelRenewalContract,
} from "./request-cancellation.ts";
import type { Canceler } from "./request-cancellation.ts";
import { offerResuming, renewalKey } from "./renewal-notices.jobs.ts";
import {
  claimResumable,
  selectInBrokenChannels,
  selectOfBanned,
  selectOfBrokenBundles,
} from "./renewals.sql.ts";
import type { Charged } from "./renewals.sql.ts";
import { DAY_MS } from "../platform/values/durations.ts";

// The longest time in which a provider may still charge after its report of a charge or a failure did not come: a period of
// Telegram's.
const CHARGED_FOR_MS = 30 * DAY_MS;

// Most lost rights are back within an hour, and a subscriber is charged once in 30 days: a day is early enough.
const PATIENCE_MS = DAY_MS;

/**
 * Nobody is charged for a channel that they cannot enter. Cancels the renewals of channels where the bot has not worked for a
 * day, of people who are banned in a chat, and of bundles of which a channel has got another owner; the subscribers are notified.
 * When a channel works again, its subscribers are asked; no charge resumes without their answer. Safe to run repeatedly and
 * concurrently.
 */
export const reconcileRenewalsJob = defineScheduledJob({
  name: "renewals.reconcile",
  schedule: { cron: "*/10 * * * *" },
  async run(platform) {
    const stopped =
      (await cancelInBrokenChannels(platform)) +
      (await cancelSelected(platform, {
        payload: { canceledBy: "bot", isForBan: true },
        keyOf: cancelForBanKey,
        select: selectOfBanned.all,
      })) +
      (await cancelSelected(platform, {
        payload: { canceledBy: "bundle" },
        keyOf: cancelForBundleKey,
        select: selectOfBrokenBundles.all,
      }));
    const offered = await offerInRestoredChannels(platform);
    if (stopped + offered > 0)
      platform.logger.info(
        { event: "renewals_reconciled", stopped, offered },
        "Renewals follow the states of their channels",
      );
  },
});

type Reason = {
  /** The order is added. */
  readonly payload: { readonly canceledBy: Canceler; readonly isForBan?: boolean };
  readonly keyOf: (orderId: string) => string;
  readonly select: (transaction: Transaction, charged: Charged) => Promise<readonly { orderId: string }[]>;
};

/** Cancels, by jobs, the renewals that one statement selects. @returns how many. */
async function cancelSelected(
  { database, clock }: Platform,
  { payload, keyOf, select }: Reason,
): Promise<number> {
  const chargedSince = new Date(clock.now().getTime() - CHARGED_FOR_MS);
  return database.prisma.$transaction(async (transaction) => {
    const rows = await select(transaction, { chargedSince, keyPrefix: keyOf("") });
    await enqueue(
      transaction,
      rows.map(({ orderId }) => job(cancelRenewalContract, { orderId, ...payload }, { key: keyOf(orderId) })),
    );
    return rows.length;
  });
}

function cancelInBrokenChannels(platform: Platform): Promise<number> {
  const brokenBefore = new Date(platform.clock.now().getTime() - PATIENCE_MS);
  return cancelSelected(platform, {
    payload: { canceledBy: "channel" },
    keyOf: cancelKey,
    select: (transaction, charged) => selectInBrokenChannels.all(transaction, { ...charged, brokenBefore }),
  });
}

async function offerInRestoredChannels({ database, clock }: Platform): Promise<number> {
  return database.prisma.$transaction(async (transaction) => {
    const rows = await claimResumable.all(transaction, { now: clock.now() });
    const resumable = rows.filter(({ expiresAt: paidUntil }) => paidUntil > clock.now());
    await enqueue(
      transaction,
      resumable.map(({ provider, externalId }) =>
        job(offerResuming, { provider, externalId }, { key: renewalKey({ provider, externalId }) }),
      ),
    );
    return resumable.length;
  });
}
