import type { ExactAmount } from "../../platform/values/amount.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Config } from "../../platform/runtime/config.ts";

/* The money that a provider holds: its balance, and what it sends from there as refunds and payouts. */

export type BalanceReader = {
  /** False: the settings do not allow it, or nobody promises that the money stays at the provider. */
  isCompared(config: Config): boolean;
  /**
   * @returns undefined if the provider refuses to tell.
   * @throws {ProviderError} without an answer: the same call may succeed later.
   */
  read(platform: Platform): Promise<HeldMoney | undefined>;
};

export type HeldMoney = {
  /** The platform's money, also what is not available yet, by currency or coin in upper case. */
  readonly held: readonly ExactAmount[];
  /** The provider's ids of payments that `held` leaves out. */
  readonly uncounted: readonly string[];
};

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
  /** The sum of what went back before, in any way, in the price's currency. */
  readonly refundedBefore: Money;
  /** The amount that the ledger has set aside for the buyer, in the paid currency or coin; undefined: nothing. */
  readonly due: ExactAmount | undefined;
};

/**
 * A provider that sends payouts to the wallet that a Telegram account has there, one transfer for each. The provider makes one
 * transfer for an id, for ever, so that a call may be repeated.
 */
export type WalletTransfers = {
  /** Coins worth one dollar by the promise of their issuer, in upper case. */
  readonly assets: readonly string[];
  /** The operator lets the program pay owners in this way. */
  isOffered(config: Config): boolean;
  /**
   * Exact decimal text; undefined: the provider refuses to tell.
   * @throws {ProviderError} without an answer.
   */
  available(platform: Platform, asset: string): Promise<string | undefined>;
  /** Changes nothing. "unknown": the provider gives no usable answer. */
  find(platform: Platform, transfer: WalletTransfer): Promise<FoundTransfer>;
  /** Looks for the transfer first. */
  send(platform: Platform, transfer: WalletTransfer): Promise<WalletTransferOutcome>;
};

export type WalletTransfer = {
  /** Ours. */
  readonly id: string;
  readonly userId: number;
  readonly asset: string;
  /** Exact decimal text. */
  readonly amount: string;
};

export type FoundTransfer =
  | { readonly kind: "sent"; readonly reference: string }
  /** No transfer with this id exists. */
  | { readonly kind: "absent" }
  | { readonly kind: "unknown" };

export type WalletTransferOutcome =
  | { readonly kind: "sent"; readonly reference: string }
  /**
   * The provider did not send, and no transfer with this id exists. "access": it makes no transfers now; "balance": it has too little;
   * "transfer": this person or amount cannot be paid.
   */
  | { readonly kind: "refused"; readonly reason: "access" | "balance" | "transfer"; readonly code: string }
  /** The next call finds out. */
  | { readonly kind: "unknown" };
