import { audit } from "../../channels/index.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";

/** The least that is paid out, as buttons offer it; in minor units. Below the first, fees eat what is sent. */
export const thresholdChoices = {
  XTR: [1_000, 2_500, 5_000, 10_000],
  USD: [2_000, 5_000, 10_000, 25_000, 50_000],
} as const satisfies Readonly<Record<Currency, readonly number[]>>;

export type PayoutChange =
  | { readonly kind: "threshold"; readonly currency: Currency; readonly minor: number }
  | { readonly kind: "automatic"; readonly isAutomatic: boolean };

/** Whose money it is says how it is paid out: from now on, and by one press or by ten the same. False: not a choice. */
export async function changePayoutChoice(
  platform: Platform,
  { ownerId, change }: { readonly ownerId: number; readonly change: PayoutChange },
): Promise<boolean> {
  const isChoice =
    change.kind === "automatic" ||
    thresholdChoices[change.currency].some((choice: number) => choice === change.minor);
  if (!isChoice) return false;
  await platform.database.prisma.$transaction(async (transaction) => {
    const key = { ownerId: BigInt(ownerId) };
    const update = columnsOf(change);
    await transaction.payoutChoice.upsert({ where: key, create: { ...key, ...update }, update });
    const { kind: what, ...detail } = change;
    await audit(transaction, platform, {
      actorId: ownerId,
      action: `payout.${what}_set`,
      subject: String(ownerId),
      detail,
    });
  });
  return true;
}

function columnsOf(
  change: PayoutChange,
): { isAutomatic: boolean } | { thresholdStars: number } | { thresholdUsdCents: bigint } {
  if (change.kind === "automatic") return { isAutomatic: change.isAutomatic };
  return change.currency === "XTR"
    ? { thresholdStars: change.minor }
    : { thresholdUsdCents: BigInt(change.minor) };
}
