import type { Config } from "../../platform/runtime/config.ts";
import type { Platform } from "../../platform/platform.ts";

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
