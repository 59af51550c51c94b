import type { ExactAmount } from "../../platform/values/amount.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";

export type RefundSender = {
  /** The provider keeps its fee of a payment that is sent back: the owner of the sale bears the fee. */
  readonly keepsFees: boolean;
  /**
   * Sends a payment or a part of it back. Runs again after a crash or a lost answer, and must send once: by a key that the
   * provider remembers, by a refusal that says so, or by a look at what was sent.
   * @returns "refused": the provider will never send this money back; "by_hand": it did not send now, and a person has to.
   * @throws {Error} any other fault: the call is repeated.
   */
  send(platform: Platform, refund: SentRefund): Promise<"sent" | "refused" | "by_hand">;
};

export type SentRefund = {
  /** Ours, the same in each repetition: that of the payment, or that of the part. */
  readonly id: string;
  /** The provider's id of the payment. */
  readonly externalId: string;
  /** Telegram's id of the payer, or of the buyer where the provider does not know the payer. */
  readonly payerId: number;
  /** In the price's currency. Undefined: everything that has not gone back yet. */
  readonly part: Money | undefined;
  /** What the ledger has set aside for the buyer, in the paid currency or coin; undefined: nothing. */
  readonly due: ExactAmount | undefined;
};
