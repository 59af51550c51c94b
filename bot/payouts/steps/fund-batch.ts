import { unitsOf, amountOf } from "../../platform/values/amount.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeBatch, custodyOf } from "../batches/batches.ts";
import type { Batch } from "../batches/batches.ts";
import { roundingEntry, sendingEntry } from "../batches/payout-entries.ts";
import { postEntries } from "../batches/batches.sql.ts";
import type { Entry } from "../batches/batches.sql.ts";
import { postConversion } from "../batches/post-conversion.ts";
import { releaseTransfers } from "../batches/release-batch.ts";
import { again, awaitConversion, handleRefusal, nowOf, postpone } from "./next-step.ts";
import type { Next } from "./next-step.ts";

/**
 * Divides the coins of a batch among its payouts, and sets them aside in the ledger: one transaction, before the provider hears of
 * any payout. A payout whose part the network's fee eats, or which is below the provider's minimum, waits for an operator.
 *
 * @param converted the conversion that the coins come from; undefined: the custody held them.
 */
export async function fundBatch(
  platform: Platform,
  batch: Batch,
  total: string,
  converted?: { readonly from: ExactAmount },
): Promise<Next> {
  const { database, clock } = platform;
  const { currency } = batch;
  const transfers = batch.transfers.filter(({ state }) => state === "planned");
  const { currencies, payouts } = custodyOf(batch);
  const fee = await currencies.networkFee(platform, { currency, amount: total });
  const minimum = await currencies.minimum(platform, currency);
  const coins = (amount: string): ExactAmount => ({ amount, currency });
  const now = clock.now();
  const conversion = converted === undefined ? undefined : { ...converted, to: coins(total) };
  if (fee.kind === "refused" && converted === undefined) return handleRefusal(platform, batch, fee);
  const postponed = converted === undefined ? postpone : awaitConversion;
  if (fee.kind !== "done") return postponed(platform, batch, fee.kind, conversion);
  if (minimum.kind === "unknown") return postponed(platform, batch, minimum.kind, conversion);
  const least = minimum.kind === "done" ? unitsOf(minimum.value) : 0n;
  const { parts, remainder } = divideCoins(
    total,
    transfers.map(({ sum }) => sum.minor),
    {
      // A fee in another coin, such as TRX for Tron, is not taken from the payout.
      fee: fee.value.currency === currency ? fee.value.fee : "0",
      decimals: payouts.decimals,
    },
  );
  const funded = transfers.map((transfer, index) => ({ transfer, part: parts[index] }));
  await database.prisma.$transaction(async (transaction) => {
    await changeBatch(transaction, batch, {
      state: "funded",
      attemptedAt: null,
      stuckAt: null,
      failures: 0,
      reason: null,
      changedAt: nowOf(platform, batch),
      ...(converted === undefined ? {} : { convertedAmount: total }),
    });
    if (conversion !== undefined) await postConversion(transaction, platform, batch, conversion);
    const entries: Entry[] = [];
    const add = (kind: Entry["kind"], postings: Entry["postings"], id = newId(now)): number =>
      entries.push({ id, kind, postings });
    if (converted !== undefined && unitsOf(remainder) > 0n)
      add("conversion", roundingEntry(coins(remainder)));
    const tooSmall: Batch["transfers"][number][] = [];
    for (const { transfer, part } of funded) {
      const amount = part === undefined ? 0n : unitsOf(part.amount);
      if (part === undefined || amount <= 0n || amount < least) {
        tooSmall.push(transfer);
        continue;
      }
      await transaction.payoutTransfer.update({
        where: { id: transfer.id },
        data: { ...part, state: "sending" },
      });
      add("payout_sending", sendingEntry(transfer.sum, coins(part.share)), transfer.id);
    }
    await postEntries.run(transaction, { provider: batch.provider, entries, now });
    if (tooSmall.length > 0) await releaseTransfers(transaction, platform, tooSmall, "below_minimum");
  });
  return again;
}

/** Whole units of the ledger (18 decimals) in one unit of the last decimal that a withdrawal may have. */
const grainOf = (decimals: number): bigint => 10n ** BigInt(18 - decimals);

type Part = {
  /** The part of the coins: `fee` and `amount`. Exact decimal texts. */
  readonly share: string;
  readonly fee: string;
  /** The wallet receives this amount. Not above zero: the fee eats the share. */
  readonly amount: string;
};

type Division = {
  /** One for each weight, in the same order. */
  readonly parts: readonly Part[];
  /** The rest of the total that no part has: less than one grain for each part. */
  readonly remainder: string;
};

/**
 * Divides coins among payouts by their value. Each part is rounded down to the last decimal of a withdrawal, so that the parts
 * never add up to more than the total.
 *
 * @param total exact decimal text, above zero.
 * @param weights the payouts' amounts in minor units of one currency, all above zero.
 * @param fee the network's fee of one withdrawal, as an exact decimal text; each payout bears its own.
 * @param decimals the decimals of a withdrawal, 18 at most.
 */
export function divideCoins(
  total: string,
  weights: readonly bigint[],
  { fee, decimals }: { readonly fee: string; readonly decimals: number },
): Division {
  const grain = grainOf(decimals);
  const units = unitsOf(total);
  const weight = weights.reduce((sum, one) => sum + one, 0n);
  if (weight <= 0n) throw new RangeError("Coins are divided among payouts above zero");
  // A fee with more decimals than a withdrawal is rounded up: the custody never pays for it.
  const feeUnits = ((unitsOf(fee) + grain - 1n) / grain) * grain;
  let rest = units;
  const parts = weights.map((one): Part => {
    const share = ((units * one) / weight / grain) * grain;
    rest -= share;
    return { share: amountOf(share), fee: amountOf(feeUnits), amount: amountOf(share - feeUnits) };
  });
  return { parts, remainder: amountOf(rest) };
}
