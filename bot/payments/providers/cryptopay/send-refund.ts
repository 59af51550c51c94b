import type { SentRefund } from "../../contract/held-money.ts";
import type { ApiPlatform } from "./api.ts";
import { paidAmountOf, readInvoice } from "./invoice.ts";
import { createTransfer, findTransfer, isNamedRefusal } from "./transfers.ts";

/**
 * Sends what is due of the paid amount to the buyer (`transfer`), from the balance of the app. Crypto Pay makes one transfer for a
 * `spend_id`, for ever: a repetition after a lost answer finds the first one.
 *
 * Crypto Pay has no refunds, and does not name the payer. The buyer of the order gets the money: whoever paid for another person
 * gave it to this person.
 * @returns "by_hand": the app may not transfer, its balance is too low, the sum is outside of the limits, or the buyer has never
 * used @CryptoBot.
 */
export async function sendRefund(
  platform: ApiPlatform,
  { id, externalId, payerId, due }: SentRefund,
): Promise<"sent" | "refused" | "by_hand"> {
  const read = await readInvoice(platform, externalId);
  const paid = read === undefined ? undefined : paidAmountOf(read.invoice);
  if (due === undefined || paid?.currency !== due.currency) return "refused";
  const transfer = { id: `refund-${id}`, userId: payerId, asset: due.currency, amount: due.amount };
  try {
    await createTransfer(platform, transfer);
    return "sent";
  } catch (error) {
    if (!isNamedRefusal(error) || error.status === 401) throw error;
    if (error.code === "SPEND_ID_ALREADY_USED") return "sent";
    // An earlier call may have sent the money, and its answer got lost; the reason of a later refusal says nothing about that.
    return (await findTransfer(platform, transfer)) === undefined ? "by_hand" : "sent";
  }
}
