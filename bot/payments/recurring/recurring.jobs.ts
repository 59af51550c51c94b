import { z } from "zod";
import { defineJob, enqueue, defineScheduledJob, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  isBannedAtCharge,
  isBundleBroken,
  notifyRenewalRequest,
  cancelRenewalContract,
  claimExpiringCards,
  remindOfCardRequest,
  recordState,
} from "../../renewals/index.ts";
import { cancelRenewal } from "./change-renewal.ts";
import { externalPaymentId, paymentProvider } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { findProvider } from "../providers/registry.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

/**
 * Cancels the renewal of an order and notifies the subscriber. Convergent. A refusal of the provider is a fault: after the last
 * attempt the operator is notified, because the subscriber would be charged for nothing.
 */
export const cancelRenewalJob = defineJob({
  ...cancelRenewalContract,
  async run({ orderId, canceledBy = "bot", isForBan = false }, platform) {
    if (canceledBy === "channel" && (await isChannelWorking(platform, orderId))) return;
    if (canceledBy === "bundle" && !(await isBundleBroken(platform, orderId))) return;
    if (isForBan && !(await isBannedAtCharge(platform, orderId))) return;
    const canceled = await cancelRenewal(platform, orderId, canceledBy);
    if (canceled.kind === "refused") throw canceled.error;
    const { prisma } = platform.database;
    const subscriptions = await prisma.providerSubscription.findMany({ where: { orderId, canceledBy } });
    await enqueue(
      prisma,
      subscriptions.map((subscription) => notifyRenewalRequest(subscription, "canceled")),
    );
  },
});

async function isChannelWorking({ database }: Platform, orderId: string): Promise<boolean> {
  const count = await database.prisma.order.count({
    where: { id: orderId, channel: { state: "connected" } },
  });
  return count > 0;
}

/** The reports of one payment come within milliseconds, and each of them changes the row. */
const MOST_QUESTIONS = 3;

type Key = { readonly provider: PaymentProviderName; readonly externalId: string };

/**
 * Asks the provider for a subscription and records its state. Convergent. A subscription without a confirmed payment is not known
 * yet, and is asked for again with the payment.
 * @throws {Error} if the row changed during each question: the job asks again.
 */
export async function followSubscription(platform: Platform, key: Key): Promise<void> {
  for (let asked = 0; asked < MOST_QUESTIONS; asked++) if (await askAndRecord(platform, key)) return;
  throw new Error(`Subscription ${key.externalId} changed while its provider was asked`);
}

/** Returns false if the row changed during the question. */
async function askAndRecord(platform: Platform, key: Key): Promise<boolean> {
  const { fetch, openPortal } = findProvider(key.provider)?.recurring ?? {};
  if (fetch === undefined) return true;
  const row = await platform.database.prisma.providerSubscription.findUnique({
    where: { provider_externalId: key },
    select: { updatedAt: true },
  });
  if (row === null) return true;
  const reported = await fetch(platform, key.externalId);
  if (reported === undefined) return true;
  return recordState(platform, key, {
    ...reported,
    hasPortal: openPortal !== undefined,
    unchangedSince: row.updatedAt,
  });
}

/** Asks for the newest card, which the bank may have replaced meanwhile, and then has the subscriber reminded. */
export const checkCardJob = defineJob({
  name: "payments.check-card",
  payload: z.object({ provider: paymentProvider, externalId: externalPaymentId }),
  async run(key, platform) {
    await followSubscription(platform, key);
    await enqueue(platform.database.prisma, [remindOfCardRequest(key)]);
  },
});

// A subscriber who reads the reminder on the next day still has days to find another card.
const DAYS_BEFORE = 7;

/** Claims the subscriptions whose card expires before the next charge, once for each card. */
export const claimCardRemindersJob = defineScheduledJob({
  name: "payments.claim-card-reminders",
  // A charge is planned days ahead.
  schedule: { cron: "20 9 * * *" },
  async run(platform) {
    const now = platform.clock.now();
    const chargedBefore = new Date(now.getTime() + DAYS_BEFORE * DAY_MS);
    await platform.database.prisma.$transaction(async (transaction) => {
      const due = await claimExpiringCards.all(transaction, { now, chargedBefore });
      await enqueue(
        transaction,
        due.map((key) => job(checkCardJob, key, { key: `card:${key.provider}:${key.externalId}` })),
      );
    });
  },
});
