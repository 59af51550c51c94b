import type { Platform } from "../../platform/platform.ts";
import { refusalOf } from "../../platform/telegram/telegram.ts";

/** Keeps why a removal did not work: in Telegram's words, or none where Telegram did not answer. */
export async function noteFailure(
  { database, clock }: Platform,
  { subscriptionId, error }: { readonly subscriptionId: string; readonly error: unknown },
): Promise<void> {
  await database.prisma.subscription.updateMany({
    where: { id: subscriptionId, state: "ending" },
    data: { removalFailure: refusalOf(error) ?? null, removalFailedAt: clock.now() },
  });
}
