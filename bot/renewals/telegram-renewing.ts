import { GrammyError } from "grammy";
import type { Platform } from "../platform/platform.ts";

export type RenewingAnswer =
  | { readonly kind: "done" }
  /** Telegram will not, and would not if it were asked again. */
  | { readonly kind: "refused"; readonly error: GrammyError };

/**
 * Lets Telegram charge a subscription again when its period ends, or not any more (editUserStarSubscription). Convergent.
 * What the subscriber canceled in Telegram's own settings stays canceled, whatever is said here.
 * @param firstChargeId the charge id of its first payment; Telegram knows it by no other.
 * @throws whatever Telegram throws when it cannot be reached: then the same may be asked again.
 */
export async function setRenewing(
  { telegram }: Platform,
  { userId, firstChargeId }: { readonly userId: number; readonly firstChargeId: string },
  isRenewing: boolean,
): Promise<RenewingAnswer> {
  try {
    await telegram.editUserStarSubscription(userId, firstChargeId, !isRenewing);
    return { kind: "done" };
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return { kind: "refused", error };
    throw error;
  }
}
