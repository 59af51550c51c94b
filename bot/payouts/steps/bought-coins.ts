import type { Platform } from "../../platform/platform.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { DAY_MS } from "../../platform/values/durations.ts";
import { listEarlierConversions } from "../batches/batches.sql.ts";
import type { EarlierConversion } from "../batches/batches.sql.ts";
import { BatchMoved, changeBatch, custodyOf } from "../batches/batches.ts";
import type { Transfer } from "../batches/batches.ts";
import { postConversion } from "../batches/post-conversion.ts";

type ConvertingBatch = Omit<EarlierConversion, "payoutId" | "converted" | "cents">;

export type BoughtCoins =
  /** The conversion has no end yet. Another one would convert the same money twice. */
  | { readonly kind: "open"; readonly batch: ConvertingBatch }
  /** The part of these payouts, as an exact decimal text. */
  | { readonly kind: "bought"; readonly amount: string };

/**
 * The coins that an earlier batch bought for these payouts, before it was released. Undefined: it bought none, or the payouts come from
 * several batches, which a gathered batch never does.
 */
export async function findBoughtCoins(
  { database }: Pick<Platform, "database">,
  transfers: readonly Pick<Transfer, "payoutId" | "sum">[],
): Promise<BoughtCoins | undefined> {
  const payoutIds = transfers.map(({ payoutId }) => payoutId);
  const earlier = await listEarlierConversions.all(database.prisma, { payoutIds });
  const open = earlier.find(({ converted }) => converted === null);
  if (open !== undefined) return { kind: "open", batch: open };
  const [first, ...others] = earlier;
  if (first === undefined || first.converted === null) return undefined;
  if (earlier.length < transfers.length || others.some(({ id }) => id !== first.id)) return undefined;
  const cents = transfers.reduce((total, { sum }) => total + sum.minor, 0n);
  const units = (unitsOf(first.converted) * cents) / first.cents;
  return units === 0n ? undefined : { kind: "bought", amount: amountOf(units) };
}

// Conversions take minutes. One that has no end for a month is a matter for the provider's support.
const FOLLOWED_MS = 30 * DAY_MS;

/** The conversions of batches that were released since then are read until they end. */
export const followedSince = ({ clock }: Pick<Platform, "clock">): Date =>
  new Date(clock.now().getTime() - FOLLOWED_MS);

/**
 * Reads the conversion of a released batch, and books its end: once, because a batch's converted amount is set once.
 * @returns whether the conversion has ended.
 */
export async function followReleased(platform: Platform, batch: ConvertingBatch): Promise<boolean> {
  const { conversionId, sourceCurrency, currency } = batch;
  const outcome = await custodyOf(batch).conversions.read(platform, conversionId);
  if (outcome.kind !== "done") return false;
  const { status, fromAmount, toAmount } = outcome.value;
  const converted = status === "rejected" ? "0" : status === "finished" ? toAmount : undefined;
  if (converted === undefined) return false;
  try {
    await platform.database.prisma.$transaction(async (transaction) => {
      await changeBatch(transaction, batch, { convertedAmount: converted });
      if (status === "rejected") return;
      await postConversion(transaction, platform, batch, {
        from: { amount: fromAmount, currency: sourceCurrency },
        to: { amount: converted, currency },
      });
    });
  } catch (error) {
    // Another run has booked it.
    if (!(error instanceof BatchMoved)) throw error;
  }
  return true;
}
