import { z } from "zod";
import { opaqueId, telegramUserId } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import { job, defineScheduledJob, enqueue } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { defineNotice, operators } from "../../users/index.ts";
import { describeProvider } from "../../payments/index.ts";
import { describeTotal } from "../../ledger/index.ts";
import { countWaitingSince, findPayout } from "./find-payouts.ts";
import { AMBIGUOUS, describePayoutRefusal } from "./reasons.ts";
import { describePendingPayout } from "./describe-payout.ts";
import { openOverview, openPayouts, settleButtons } from "./payout-notices.keyboards.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

/** Sends one operator everything that is needed to send a requested payout. */
export const notifyOperatorOfPayout = defineNotice({
  name: "payouts.notify-operator",
  payload: z.object({ operatorId: telegramUserId, payoutId: opaqueId }),
  async prepare({ operatorId, payoutId }, platform) {
    const payout = await findPayout(platform, payoutId);
    // Another operator may have settled it before this message.
    if (payout?.state !== "requested") return undefined;
    return {
      to: operatorId,
      isForOperator: true,
      write: (texts) => ({
        // The date is in UTC, the same in every operator's message.
        html: describePendingPayout(platform.translations.for(texts.language), payout, operatorId),
        keyboard: settleButtons(texts, payout, operatorId),
      }),
    };
  },
});

/** Notifies an operator that another one has taken over a payout. */
export const notifyClaimTaken = defineNotice({
  name: "payouts.notify-claim-taken",
  payload: z.object({ payoutId: opaqueId, formerId: telegramUserId }),
  async prepare({ payoutId, formerId }, platform) {
    const payout = await findPayout(platform, payoutId);
    const holder = payout?.claim?.holder;
    if (payout?.state !== "requested" || holder === undefined || holder.id === formerId) return undefined;
    return {
      to: formerId,
      write: (texts) =>
        texts.html("payout-claim-taken", {
          operator: holder.name,
          amount: describeTotal(texts, payout.amount),
          owner: payout.owner.name,
        }),
    };
  },
});

/** Notifies one operator of a payout without a result for a day, or with more than one conversion. */
export const notifyStuckPayout = defineNotice({
  name: "payouts.notify-stuck",
  payload: z.object({ operatorId: telegramUserId, batchId: opaqueId }),
  async prepare({ operatorId, batchId }, { database }) {
    const batch = await database.prisma.payoutBatch.findUnique({ where: { id: batchId } });
    if (batch === null || batch.state === "finished" || batch.state === "released") return undefined;
    const isConverting = batch.state === "converting";
    const key = isConverting ? "payout-conversion-stuck" : "payout-stuck-notify";
    return {
      to: operatorId,
      isForOperator: true,
      write: (texts) => ({
        html: texts.html(batch.reason === AMBIGUOUS ? "payout-ambiguous-notify" : key, {
          provider: describeProvider(texts, batch.provider),
          batch: batch.providerBatchId ?? batch.id,
        }),
        keyboard: openOverview(texts),
      }),
    };
  },
});

/** Notifies one operator of a payout that the provider reports as failed, and may still send. */
export const notifyFailedTransfer = defineNotice({
  name: "payouts.notify-failed",
  payload: z.object({ operatorId: telegramUserId, transferId: opaqueId }),
  async prepare({ operatorId, transferId }, { database }) {
    const transfer = await database.prisma.payoutTransfer.findUnique({
      where: { id: transferId },
      include: { batch: true, payout: true },
    });
    if (transfer?.state !== "sending" || transfer.error === null) return undefined;
    const { batch, payout, error } = transfer;
    return {
      to: operatorId,
      isForOperator: true,
      write: (texts) => ({
        html: texts.html("payout-failed-notify", {
          provider: describeProvider(texts, batch.provider),
          amount: describeTotal(texts, money(payout.amountMinor, "USD")),
          error,
        }),
        keyboard: openOverview(texts),
      }),
    };
  },
});

/** Notifies one operator of a batch that sent nothing: one message for all its payouts. */
export const notifyReleasedPayouts = defineNotice({
  name: "payouts.notify-released",
  payload: z.object({ operatorId: telegramUserId, batchId: opaqueId }),
  async prepare({ operatorId, batchId }, { database }) {
    // Another operator may have approved or settled some of them before this message.
    const count = await database.prisma.payout.count({
      where: {
        state: "requested",
        claimedBy: null,
        approvalReason: { not: null },
        approvedAt: null,
        transfers: { some: { batchId, state: "released" } },
      },
    });
    if (count === 0) return undefined;
    return {
      to: operatorId,
      isForOperator: true,
      write: (texts) => ({
        html: texts.html("payouts-released-notify", { count }),
        keyboard: openOverview(texts),
      }),
    };
  },
});

/** Reminds one operator of payouts that have waited for a day for somebody to move them on. */
export const remindOfPayouts = defineNotice({
  name: "payouts.remind-operator",
  payload: z.object({ operatorId: telegramUserId, before: z.iso.datetime() }),
  async prepare({ operatorId, before }, platform) {
    const count = await countWaitingSince(platform, new Date(before));
    if (count === 0) return undefined;
    return {
      to: operatorId,
      isForOperator: true,
      write: (texts) => ({ html: texts.html("payouts-remind", { count }), keyboard: openOverview(texts) }),
    };
  },
});

/** Reminds the operators once a day of payouts that have waited for them for longer. */
export const remindOperatorsJob = defineScheduledJob({
  name: "payouts.remind-operators",
  // In the European morning, when operators are at work.
  schedule: { cron: "41 7 * * *" },
  priority: 10,
  async run(platform) {
    const { prisma } = platform.database;
    const before = new Date(platform.clock.now().getTime() - DAY_MS);
    if ((await countWaitingSince(platform, before)) === 0) return;
    await enqueue(
      prisma,
      await operators.jobsForOperators(prisma, platform, (operatorId) =>
        job(
          remindOfPayouts,
          { operatorId, before: before.toISOString() },
          { key: `payouts-remind:${operatorId}` },
        ),
      ),
    );
  },
});

/** Jobs that show a payout to the operators. */
export const notifyOperatorOfPayoutRequests = (
  transaction: Transaction,
  platform: Platform,
  payoutId: string,
): Promise<JobRequest[]> =>
  operators.jobsForOperators(transaction, platform, (operatorId) =>
    job(notifyOperatorOfPayout, { operatorId, payoutId }, { key: `payout:${payoutId}:${operatorId}` }),
  );

/** Notifies an owner of a refused payout and its reason, whatever the owner's notification settings are. */
export const notifyPayoutRefused = defineNotice({
  name: "payouts.notify-refused",
  payload: z.object({ payoutId: opaqueId }),
  async prepare({ payoutId }, platform) {
    const payout = await findPayout(platform, payoutId);
    if (payout === undefined || payout.reason === null) return undefined;
    const { owner, amount, reason } = payout;
    return {
      to: owner.id,
      write: (texts) => ({
        html: texts.html("payout-refused-notify", {
          amount: describeTotal(texts, amount),
          reason: describePayoutRefusal(texts, reason),
        }),
        keyboard: openPayouts(texts),
      }),
    };
  },
});
