import type { PayoutSetting } from "../../../prisma/client/client.ts";
import { balances } from "../../ledger/index.ts";
import { audit } from "../../platform/audit.ts";
import type { Currency } from "../../platform/values/money.ts";
import { pricesOf, withPrice } from "../../platform/values/prices.ts";
import type { Prices } from "../../platform/values/prices.ts";
import type { Platform } from "../../platform/platform.ts";
import { nextCheck, strategyColumn } from "../payout/strategy.ts";
import type { Strategy } from "../payout/strategy.ts";
import { canSend } from "../payout/networks.ts";

/** The smallest payout, as the buttons offer it; in minor units. Below the first choice, fees take too much. */
export const thresholdChoices = (currency: Currency): readonly number[] =>
  currency === "XTR" ? [1_000, 2_500, 5_000, 10_000] : [2_000, 5_000, 10_000, 25_000, 50_000];

export type PayoutSettingsChange =
  | { readonly kind: "threshold"; readonly currency: Currency; readonly minor: number }
  | { readonly kind: "strategy"; readonly strategy: Strategy };

/** An operator who sends by hand is not called for each sale. */
export const isOffered = (platform: Pick<Platform, "config">, strategy: Strategy): boolean =>
  strategy !== "instant" || canSend(platform);

/** Changes one of the owner's payout settings. Idempotent. @returns false for a setting that no button offers. */
export async function changePayoutSettings(
  platform: Platform,
  { ownerId, change }: { readonly ownerId: number; readonly change: PayoutSettingsChange },
): Promise<boolean> {
  const isPossible =
    change.kind === "strategy"
      ? isOffered(platform, change.strategy)
      : thresholdChoices(change.currency).includes(change.minor);
  if (!isPossible) return false;
  await platform.database.prisma.$transaction(async (transaction) => {
    // The round that requests due payouts reads the settings under the same lock.
    await balances.lockBalance.run(transaction, { ownerId });
    const key = { ownerId: BigInt(ownerId) };
    const known = await transaction.payoutSetting.findUnique({ where: key });
    // A press whose handler runs again, too.
    if (known !== null && isChosen(known, change)) return;
    const owner = await transaction.user.findUnique({
      where: { id: key.ownerId },
      select: { timeZone: true },
    });
    const columns = columnsOf(known, change);
    const strategy = strategyColumn.read({ strategy: known?.strategy ?? "threshold", ...columns }.strategy);
    const schedule = { strategy, timeZone: owner?.timeZone ?? null };
    const hasWallet = typeof known?.network === "string";
    const update = { ...columns, checkAt: nextCheck(schedule, hasWallet, platform.clock.now()) };
    await transaction.payoutSetting.upsert({ where: key, create: { ...key, ...columns }, update });
    const { kind, ...detail } = change;
    await audit(transaction, platform, {
      actorId: ownerId,
      action: `payout.${kind}_set`,
      subject: String(ownerId),
      detail,
    });
  });
  return true;
}

function isChosen(known: PayoutSetting, change: PayoutSettingsChange): boolean {
  if (change.kind === "strategy") return known.strategy === change.strategy;
  return pricesOf(known.thresholds)[change.currency] === change.minor;
}

function columnsOf(
  known: PayoutSetting | null,
  change: PayoutSettingsChange,
): { strategy: Strategy } | { thresholds: Prices } {
  if (change.kind === "strategy") return { strategy: change.strategy };
  const thresholds = pricesOf(known?.thresholds ?? {});
  return { thresholds: withPrice(thresholds, change.currency, change.minor) };
}
