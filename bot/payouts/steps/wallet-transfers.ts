import { findProvider } from "../../payments/index.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import { unitsOf } from "../../platform/values/amount.ts";
import { add, moneyText } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeBatch } from "../batches/batches.ts";
import type { Batch, Transfer } from "../batches/batches.ts";
import { sendingEntry } from "../batches/payout-entries.ts";
import { postEntries } from "../batches/batches.sql.ts";
import { releaseBatch, releaseTransfers } from "../batches/release-batch.ts";
import { settleTransfer } from "../batches/settle-transfer.ts";
import type { ReleaseReason } from "../payout/reasons.ts";
import { canSendBatch, LEAST_CENTS } from "../payout/networks.ts";
import { walletTransferOf, lookAtTransfer } from "./look-at-transfer.ts";
import {
  again,
  beginAttempt,
  change,
  CLOCK_MS,
  countFailure,
  freshStart,
  isOlder,
  isSilent,
  markStuck,
  nowOf,
  postpone,
  wait,
  waitAfterFailure,
} from "./next-step.ts";
import type { Next } from "./next-step.ts";

/*
 * Payouts to the wallets that Telegram accounts have at a provider: one transfer for each, under our id, which the provider uses once for
 * ever. A batch is planned → funded → finished.
 */

/** "planned": sets the coins aside in the ledger, before the provider hears of any payout. */
export async function planTransfers(platform: Platform, batch: Batch): Promise<Next> {
  const planned = batch.transfers.filter(({ state }) => state === "planned");
  const [first, ...others] = planned.filter(({ sum }) => sum.minor >= LEAST_CENTS);
  if (first === undefined) return release(platform, batch, "below_minimum");
  const total = others.map(({ sum }) => sum).reduce(add, first.sum);
  const available = await readAvailable(platform, batch);
  if (available.kind === "unknown") return postpone(platform, batch, "unknown");
  if (available.kind === "refused") return release(platform, batch, "provider_access");
  if (unitsOf(available.amount) < unitsOf(moneyText(total)))
    return release(platform, batch, "provider_balance");
  const now = platform.clock.now();
  await platform.database.prisma.$transaction(async (transaction) => {
    await changeBatch(transaction, batch, {
      state: "funded",
      stuckAt: null,
      failures: 0,
      reason: null,
      changedAt: now,
    });
    const entries = [];
    for (const { id, sum } of [first, ...others]) {
      const coins = { amount: moneyText(sum), currency: batch.currency };
      await transaction.payoutTransfer.update({
        where: { id },
        data: { share: coins.amount, fee: "0", amount: coins.amount, state: "sending" },
      });
      entries.push({ id, kind: "payout_sending" as const, postings: sendingEntry(sum, coins) });
    }
    await postEntries.run(transaction, { provider: batch.provider, entries, now });
    const tooSmall = planned.filter(({ sum }) => sum.minor < LEAST_CENTS);
    if (tooSmall.length > 0) await releaseTransfers(transaction, platform, tooSmall, "below_minimum");
  });
  return again;
}

/**
 * "funded": sends one transfer, so that a stop holds before the next one. A call whose answer is lost is repeated under the same id. A
 * refusal counts only while no other call can be on its way: that one may still send.
 */
export async function sendTransfers(platform: Platform, batch: Batch): Promise<Next> {
  const left = batch.transfers.filter(({ state }) => state === "sending");
  const [transfer, ...behind] = left;
  const transfers = findProvider(batch.provider)?.transfers;
  if (transfer === undefined) return finish(platform, batch);
  /* v8 ignore if -- a batch is made for a provider with transfers */
  if (transfers === undefined) return postpone(platform, batch, "unknown");
  const isUntouched = left.length === batch.transfers.length;
  if (batch.attemptedAt === undefined && !canSendBatch(platform, batch))
    return isUntouched
      ? release(platform, batch, "provider_settings")
      : releaseRest(platform, batch, left, "provider_settings");
  if (batch.stuckAt !== undefined) return followStuckTransfer(platform, batch, { transfer, behind });
  const { attemptedAt: earlier } = batch;
  const now = nowOf(platform, batch);
  if (earlier !== undefined && earlier > now) {
    // The clock was ahead. The call counts as one of this moment, so that nothing waits until the clock says that time again.
    await change(platform, batch, { attemptedAt: now });
    return again;
  }
  if (earlier !== undefined && isSilent(platform, batch)) {
    // An operator may decide from now on, so the last call must have ended.
    if (!isOlder(platform, batch, earlier, CLOCK_MS)) return wait(60);
    await markStuck(platform, batch, batch.changedAt);
    return again;
  }
  const begun = await beginAttempt(platform, batch);
  const outcome = await transfers.send(platform, walletTransferOf(transfer));
  if (outcome.kind === "unknown") {
    await countFailure(platform, begun, "unknown");
    return waitAfterFailure(begun);
  }
  if (outcome.kind === "sent") {
    await settleTransfer(platform, transfer, { kind: "sent", reference: outcome.reference, fee: undefined });
    await change(platform, begun, freshStart(platform));
    return again;
  }
  if (earlier !== undefined && !isOlder(platform, batch, earlier, CLOCK_MS)) {
    await change(platform, begun, { attemptedAt: earlier });
    return wait(60);
  }
  const refused = await change(platform, begun, { attemptedAt: null });
  if (outcome.reason === "transfer") {
    await settleTransfer(platform, transfer, { kind: "failed", error: outcome.code });
    return again;
  }
  const reason = outcome.reason === "balance" ? "provider_balance" : "provider_access";
  if (isUntouched) return release(platform, refused, reason);
  return releaseRest(platform, refused, left, reason);
}

const release = async (platform: Platform, batch: Batch, reason: ReleaseReason): Promise<Next> => {
  await releaseBatch(platform, batch, reason);
  return again;
};

/** Some payouts have an end. The others wait again. */
async function releaseRest(
  platform: Platform,
  batch: Batch,
  left: readonly Transfer[],
  reason: ReleaseReason,
): Promise<Next> {
  await platform.database.prisma.$transaction(async (transaction) => {
    await changeBatch(transaction, batch, { reason });
    await releaseTransfers(transaction, platform, left, reason);
  });
  return again;
}

async function finish(platform: Platform, batch: Batch): Promise<Next> {
  const now = platform.clock.now();
  // The provider has no batches: ours is named instead.
  await change(platform, batch, {
    state: "finished",
    providerBatchId: batch.id,
    verifiedAt: now,
    changedAt: now,
    stuckAt: null,
  });
  return again;
}

/** "refused": the provider does not tell. */
type Available =
  | { readonly kind: "told"; readonly amount: string }
  | { readonly kind: "refused" }
  | { readonly kind: "unknown" };

async function readAvailable(platform: Platform, batch: Batch): Promise<Available> {
  try {
    const amount = await findProvider(batch.provider)?.transfers?.available(platform, batch.currency);
    return amount === undefined ? { kind: "refused" } : { kind: "told", amount };
  } catch (error) {
    if (error instanceof ProviderError) return { kind: "unknown" };
    throw error;
  }
}

/**
 * The provider has not told for a day what became of a transfer to the wallet of a Telegram account. Nothing more is sent in this
 * batch before the provider tells, so that an operator may decide meanwhile. The payouts that no call has named yet go into
 * another batch.
 */
async function followStuckTransfer(
  platform: Platform,
  batch: Batch,
  { transfer, behind }: { readonly transfer: Transfer; readonly behind: readonly Transfer[] },
): Promise<Next> {
  if (behind.length > 0) {
    await platform.database.prisma.$transaction(async (transaction) => {
      await changeBatch(transaction, batch, {});
      await releaseTransfers(transaction, platform, behind, "behind_another");
    });
    return again;
  }
  const found = await lookAtTransfer(platform, batch, transfer);
  if (found.kind !== "ended" && found.kind !== "absent") return postpone(platform, batch, "unknown");
  if (found.kind === "ended") await settleTransfer(platform, transfer, found.result);
  await change(platform, batch, freshStart(platform));
  return again;
}
