import { add, moneyText } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeBatch, custodyOf } from "../batches/batches.ts";
import type { Batch } from "../batches/batches.ts";
import { isDollarCoin } from "../payout/networks.ts";
import { findBoughtCoins, followReleased } from "./bought-coins.ts";
import { requestConversion } from "./convert-coins.ts";
import { fundBatch } from "./fund-batch.ts";
import { releaseBatch, releaseTransfers } from "../batches/release-batch.ts";
import { again, handleRefusal, postpone } from "./next-step.ts";
import type { Next } from "./next-step.ts";
import { unitsOf } from "../../platform/values/amount.ts";

/** "planned": finds the coins for a batch in the custody. */
export async function planBatch(platform: Platform, batch: Batch): Promise<Next> {
  const planned = batch.transfers.filter(({ state }) => state === "planned");
  const [first, ...others] = planned.map(({ sum }) => sum);
  if (first === undefined) {
    await releaseBatch(platform, batch, "below_minimum");
    return again;
  }
  const bought = await findBoughtCoins(platform, planned);
  if (bought?.kind === "open")
    return (await followReleased(platform, bought.batch))
      ? again
      : postpone(platform, batch, "conversion_waits");
  const { balances, conversions, currencies } = custodyOf(batch);
  // The provider may know more of an address than its checksum tells, also since the wallet was set.
  for (const transfer of planned) {
    const { address, memo } = transfer;
    const checked = await currencies.validateAddress(platform, { currency: batch.currency, address, memo });
    if (checked.kind !== "refused" || checked.reason !== "address") continue;
    await platform.database.prisma.$transaction(async (transaction) => {
      await changeBatch(transaction, batch, { reason: "bad_wallet" });
      // The coins that the batch is going to buy are not for this payout.
      await transaction.payoutTransfer.update({ where: { id: transfer.id }, data: { error: "bad_wallet" } });
      await releaseTransfers(transaction, platform, [transfer], "bad_wallet");
    });
    return again;
  }
  const dollars = moneyText(others.reduce(add, first));
  const held = await balances(platform);
  if (held.kind === "refused") return handleRefusal(platform, batch, held);
  if (held.kind === "unknown") return postpone(platform, batch, "unknown");
  const own = held.value.find(({ currency }) => currency === batch.currency);
  // Other payouts may have taken the coins meanwhile.
  if (bought !== undefined && unitsOf(own?.available ?? "0") >= unitsOf(bought.amount))
    return fundBatch(platform, batch, bought.amount);
  let isUnanswered = false;
  const priceIn = async (currency: string): Promise<string | undefined> => {
    if (isDollarCoin(currency)) return dollars;
    const price = await conversions.estimate(platform, { amount: dollars, from: "USD", to: currency });
    isUnanswered ||= price.kind === "unknown";
    return price.kind === "done" ? price.value : undefined;
  };
  const source = await chooseSource(batch.currency, held.value, priceIn);
  switch (source.kind) {
    case "too_little":
      if (isUnanswered) return postpone(platform, batch, "unknown");
      await releaseBatch(platform, batch, "provider_balance");
      return again;
    case "direct":
      return fundBatch(platform, batch, source.amount);
    case "conversion": {
      // Coins that the provider does not send are not bought.
      const amount = (await priceIn(batch.currency)) ?? dollars;
      const fee = await currencies.networkFee(platform, { currency: batch.currency, amount });
      if (fee.kind === "refused") return handleRefusal(platform, batch, fee);
      return requestConversion(platform, batch, source);
    }
  }
}

type Held = { readonly currency: string; readonly available: string };

type Source =
  /** The custody holds enough of the payout's own coin. */
  | { readonly kind: "direct"; readonly amount: string }
  | { readonly kind: "conversion"; readonly currency: string; readonly amount: string }
  | { readonly kind: "too_little" };

/**
 * The coins for a batch: those of its own kind where they suffice, else another dollar coin, else the coin that comes first.
 * One coin pays for a whole batch, so that one conversion serves all its payouts.
 *
 * @param priceIn the amount of a coin that is worth the batch; undefined: the provider gives no price.
 */
export async function chooseSource(
  currency: string,
  held: readonly Held[],
  priceIn: (currency: string) => Promise<string | undefined>,
): Promise<Source> {
  const suffices = async ({ currency: coin, available }: Held): Promise<string | undefined> => {
    if (unitsOf(available) <= 0n) return undefined;
    const price = await priceIn(coin);
    return price !== undefined && unitsOf(available) >= unitsOf(price) ? price : undefined;
  };
  const own = held.find((one) => one.currency === currency);
  const amount = own === undefined ? undefined : await suffices(own);
  if (amount !== undefined) return { kind: "direct", amount };
  const others = held.filter((one) => one.currency !== currency);
  for (const one of others.toSorted(
    (a, b) => Number(isDollarCoin(b.currency)) - Number(isDollarCoin(a.currency)),
  )) {
    const price = await suffices(one);
    if (price !== undefined) return { kind: "conversion", currency: one.currency, amount: price };
  }
  return { kind: "too_little" };
}
