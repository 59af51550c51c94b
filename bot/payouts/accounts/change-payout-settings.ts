import { audit } from "../../platform/audit.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";

/** The smallest payout, as the buttons offer it; in minor units. Below the first choice, fees take too much. */
export const thresholdChoices = {
  XTR: [1_000, 2_500, 5_000, 10_000],
  USD: [2_000, 5_000, 10_000, 25_000, 50_000],
} as const satisfies Readonly<Record<Currency, readonly number[]>>;

export type PayoutSettingsChange =
  | { readonly kind: "threshold"; readonly currency: Currency; readonly minor: number }
  | { readonly kind: "automatic"; readonly isAutomatic: boolean };

/** Changes one of the owner's payout settings. Idempotent. @returns false for a threshold that no button offers. */
export async function changePayoutSettings(
  platform: Platform,
  { ownerId, change }: { readonly ownerId: number; readonly change: PayoutSettingsChange },
): Promise<boolean> {
  const isOffered =
    change.kind === "automatic" ||
    thresholdChoices[change.currency].some((choice: number) => choice === change.minor);
  if (!isOffered) return false;
  await platform.database.prisma.$transaction(async (transaction) => {
    const key = { ownerId: BigInt(ownerId) };
    const update = columnsOf(change);
    await transaction.payoutSetting.upsert({ where: key, create: { ...key, ...update }, update });
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

function columnsOf(
  change: PayoutSettingsChange,
): { isAutomatic: boolean } | { thresholdStars: number } | { thresholdUsdCents: bigint } {
  if (change.kind === "automatic") return { isAutomatic: change.isAutomatic };
  return change.currency === "XTR"
    ? { thresholdStars: change.minor }
    : { thresholdUsdCents: BigInt(change.minor) };
}
