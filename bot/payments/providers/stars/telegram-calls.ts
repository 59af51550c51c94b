import { GrammyError } from "grammy";
import type { Platform } from "../../../platform/platform.ts";
import type { RenewedSubscription } from "../../contract/payment-provider.ts";
import { isRefusal } from "../../../platform/telegram/telegram.ts";
import type { SentRefund } from "../../contract/held-money.ts";

export type EditAnswer =
  | { readonly kind: "done" }
  /** A retry would fail too. */
  | { readonly kind: "refused"; readonly error: GrammyError };

/**
 * Switches the charges of a subscription off, or allows the subscriber to switch them on again in Telegram's settings (Bot API,
 * editUserStarSubscription). Convergent.
 * @param externalId the charge id of the first payment, by which Telegram identifies the subscription.
 * @throws the errors of an unreachable Telegram; the call may be repeated.
 */
export async function editStarSubscription(
  { telegram }: Platform,
  { userId, externalId }: RenewedSubscription,
  isRenewing: boolean,
): Promise<EditAnswer> {
  try {
    await telegram.editUserStarSubscription(userId, externalId, !isRenewing);
    return { kind: "done" };
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return { kind: "refused", error };
    throw error;
  }
}

/** Bot API, refundStarPayment. Telegram refuses a second refund of a charge: after a lost answer this refusal means "sent". */
export async function sendStarsBack(
  { telegram }: Pick<Platform, "telegram">,
  { payerId, externalId }: SentRefund,
): Promise<"sent" | "refused"> {
  try {
    await telegram.refundStarPayment(payerId, externalId);
  } catch (error) {
    // Telegram does not know this charge and never will.
    if (isRefusal(error, "CHARGE_ID_INVALID", "USER_ID_INVALID")) return "refused";
    if (!isRefusal(error, "CHARGE_ALREADY_REFUNDED")) throw error;
  }
  return "sent";
}
