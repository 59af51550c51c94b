import { defineScheduledJob, job, enqueue } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { readyToSend } from "../payout/find-payouts.ts";
import { isWalletWaiting } from "../wallets/wallet-wait.ts";
import { listEarlierConversions } from "../batches/batches.sql.ts";
import { canSend, currencyOf, networkColumn, senderOf, sentByProgram } from "../payout/networks.ts";
import type { WalletNetwork } from "../payout/networks.ts";
import { notifyOperatorOfPayoutRequests } from "../payout/payout-notices.jobs.ts";
import { claimRequested, listDoubtful, listOpenBatches } from "./send-payouts.sql.ts";
import { isStopped, runBatchRequest } from "./run-batch.jobs.ts";

/** Sends what is due, and looks after every batch without an end: a notification or a job of it may be lost. */
export const sendPayoutsJob = defineScheduledJob({
  name: "payouts.send",
  schedule: { cron: "*/5 * * * *" },
  run: sendPayouts,
});

/** Longer than the pause between two requests of a round. */
const COLLECT_MS = 5_000;

/**
 * For a payout that may be sent now. Payouts that come shortly after each other go into one batch, because a code verifies one batch
 * in half a minute. Each of them moves the job, and the scheduled one comes meanwhile.
 */
export const sendPayoutsRequest = (): JobRequest =>
  job(sendPayoutsJob, {}, { key: "payouts-send", runAt: new Date(Date.now() + COLLECT_MS) });

/** One request of the provider. More payouts go into further batches. */
const BATCH_SIZE = 100;

/**
 * Gathers the requested payouts into batches, one for each coin, and goes on with the batches that exist. Two schedulers at once
 * gather each payout once: the claim is one statement.
 */
export async function sendPayouts(platform: Platform): Promise<void> {
  const { database } = platform;
  if (canSend(platform) && !(await isStopped(platform))) await gather(platform);
  const open = await listOpenBatches.all(database.prisma, {});
  await enqueue(
    database.prisma,
    open.map(({ id }) => runBatchRequest(id)),
  );
}

async function gather(platform: Platform): Promise<void> {
  const { database, clock } = platform;
  const rows = await database.prisma.payout.findMany({
    where: { AND: [readyToSend, sentByProgram(platform)] },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    take: 1_000,
    select: { id: true, network: true, walletSetAt: true },
  });
  const ready = rows.filter(({ walletSetAt }) => !isWalletWaiting(platform, walletSetAt));
  await holdForApproval(
    platform,
    ready.map(({ id }) => id),
  );
  for (const { network, payouts } of await groupPayouts(platform, ready))
    for (let from = 0; from < payouts.length; from += BATCH_SIZE) {
      const now = clock.now();
      await claimRequested.run(database.prisma, {
        batchId: newId(now),
        provider: senderOf(network),
        currency: currencyOf(network),
        payoutIds: payouts.slice(from, from + BATCH_SIZE).map(({ id }) => id),
        now,
      });
    }
}

type ReadyPayout = { readonly id: string; readonly network: string };

/**
 * By coin, and by the batch that bought coins for them before it was released: these payouts share those coins, and may have to wait
 * for them.
 */
async function groupPayouts(
  { database }: Platform,
  ready: readonly ReadyPayout[],
): Promise<{ readonly network: WalletNetwork; readonly payouts: readonly ReadyPayout[] }[]> {
  const payoutIds = ready.map(({ id }) => id);
  const earlier = await listEarlierConversions.all(database.prisma, { payoutIds });
  const buyers = new Map(earlier.map(({ payoutId, id }) => [payoutId, id]));
  const byNetwork = Map.groupBy(ready, ({ network }) => networkColumn.read(network));
  return [...byNetwork].flatMap(([network, payouts]) =>
    [...Map.groupBy(payouts, ({ id }) => buyers.get(id)).values()].map((group) => ({
      network,
      payouts: group,
    })),
  );
}

/**
 * A reason for an approval may have come since the request: a refund after it leaves a debt. The claim leaves out payouts that
 * wait for an approval.
 */
async function holdForApproval(platform: Platform, payoutIds: readonly string[]): Promise<void> {
  const { prisma } = platform.database;
  const doubtful = await listDoubtful.all(prisma, { payoutIds });
  for (const { id, reason } of doubtful)
    await prisma.$transaction(async (transaction) => {
      const where = { id, state: "requested", approvalReason: null, claimedBy: null };
      const { count } = await transaction.payout.updateMany({ where, data: { approvalReason: reason } });
      if (count === 0) return;
      await enqueue(transaction, await notifyOperatorOfPayoutRequests(transaction, platform, id));
    });
}
