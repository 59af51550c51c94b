import type { Platform } from "../../../platform/platform.ts";
import { isRefusal } from "../../../platform/telegram/telegram.ts";
import type { SentRefund } from "../../contract/senders.ts";

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
