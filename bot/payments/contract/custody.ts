import type { Config } from "../../platform/runtime/config.ts";
import type { Platform } from "../../platform/platform.ts";
import type { ProviderError } from "../../platform/values/errors.ts";
import type { ProviderNotification } from "./provider-report.ts";

/*
 * Amounts are exact decimal texts. Currencies are the provider's codes, in upper case, and name a coin on a network: USDTTRC20 is
 * Tether on Tron.
 */

/** The parts of the platform that a call needs. */
export type CustodyPlatform = Pick<Platform, "config" | "http" | "clock">;
type Ask<Value> = Promise<Outcome<Value>>;

/**
 * A provider that holds the platform's coins, converts them, and sends them to wallets, a batch of withdrawals at a time. No call
 * knows why money moves, and none has an idempotency key.
 */
export type Custody = {
  /** The settings let the program ask about what it began. */
  isSetUp(config: Config): boolean;
  /** The provider's time, by the `Date` of its last answer to this process; the program's own before the first one. */
  now(platform: CustodyPlatform): Date;
  /** The settings let the program send. */
  canSend(config: Config): boolean;
  /** Whether the provider accepts the settings for payouts, by calls that change nothing. */
  check(platform: CustodyPlatform): Promise<CustodyCheck>;
  readonly balances: (platform: CustodyPlatform) => Ask<readonly AvailableCoins[]>;
  readonly currencies: PayoutCurrencies;
  readonly conversions: Conversions;
  readonly payouts: BatchPayouts;
};

export type PayoutCurrencies = {
  /** Every currency of the provider, also those that cannot be paid out. */
  list(platform: CustodyPlatform): Ask<readonly PayoutCurrency[]>;
  /** Whether the provider can pay to this address. The refusal of a wrong address has the reason "address". */
  validateAddress(
    platform: CustodyPlatform,
    wallet: { readonly currency: string; readonly address: string; readonly memo: string | undefined },
  ): Ask<"valid">;
  /** The least amount of a withdrawal. */
  minimum(platform: CustodyPlatform, currency: string): Ask<string>;
  /** The network's fee of a withdrawal now. Its currency may be another one, such as TRX for Tether on Tron. */
  networkFee(
    platform: CustodyPlatform,
    withdrawal: { readonly currency: string; readonly amount: string },
  ): Ask<{ readonly currency: string; readonly fee: string }>;
};

export type Conversions = {
  /** The amount that a conversion would give now, in `to`. */
  estimate(platform: CustodyPlatform, request: ConversionRequest): Ask<string>;
  /** The id of the newest conversion of a pair. Undefined: there is none. */
  newest(platform: CustodyPlatform, pair: ConvertedPair): Ask<string | undefined>;
  /** Each call converts: after an unknown outcome, look with `find`. */
  create(platform: CustodyPlatform, request: ConversionRequest): Ask<Conversion>;
  read(platform: CustodyPlatform, id: string): Ask<Conversion>;
  /**
   * The conversions of a pair that are newer than one of them, the newest first; undefined: all. "unknown" unless all of them were
   * seen: only then is an empty list a proof that nothing was created. No clock decides which are newer.
   */
  find(
    platform: CustodyPlatform,
    search: ConvertedPair & { readonly after: string | undefined },
  ): Ask<readonly Conversion[]>;
};

export type BatchPayouts = {
  /** The most decimals of a withdrawal's amount. */
  readonly decimals: number;
  /** Creates a batch, which moves no coins before `verify`. Each call creates another one: after an unknown outcome, look with `find`. */
  create(platform: CustodyPlatform, withdrawals: readonly NewWithdrawal[]): Ask<Payout>;
  /** Every withdrawal with this external id, the newest first; otherwise as `Conversions.find`. */
  find(
    platform: CustodyPlatform,
    search: { readonly externalId: string; readonly since: Date },
  ): Ask<readonly Withdrawal[]>;
  read(platform: CustodyPlatform, batchId: string): Ask<Payout>;
  /** Verifies a batch with the current two-factor code, and so lets the coins go. One code may verify one batch only. */
  verify(platform: CustodyPlatform, batchId: string): Ask<"verified">;
  /** Pure. Verifies the signature first. */
  parseNotification(notification: ProviderNotification, config: Config): ParsedPayoutNotification;
};

export type CustodyCheck =
  /** The program sends no payouts for want of these settings, in words for the operator. */
  | { readonly kind: "off"; readonly lacks: readonly string[] }
  /** A sentence about what does not work, with the remedy. */
  | { readonly kind: "wrong"; readonly fault: string }
  | { readonly kind: "right"; readonly held: readonly AvailableCoins[] };

/** The amounts that can be converted and paid out now. */
export type AvailableCoins = { readonly currency: string; readonly available: string };

/** A coin on a network. */
export type PayoutCurrency = {
  /** The `currency` of every other call. */
  readonly code: string;
  readonly name: string;
  /** Lower case: "trx". */
  readonly network: string | undefined;
  /** The coin's own ticker, upper case: "USDT". */
  readonly ticker: string | undefined;
  readonly decimals: number | undefined;
  /** The provider's regular expression of its addresses, as text: others write it, so compile it with care. */
  readonly addressPattern: string | undefined;
  /** Undefined: the network has no memos. */
  readonly memo: { readonly isOptional: boolean; readonly pattern: string | undefined } | undefined;
  /** Undefined: the provider does not say. */
  readonly isAvailableForPayout: boolean | undefined;
};

/** `amount` is in `from`. */
export type ConversionRequest = ConvertedPair & { readonly amount: string };
export type ConvertedPair = { readonly from: string; readonly to: string };

export type Conversion = {
  readonly id: string;
  readonly status: ConversionStatus;
  /** The provider's own word. */
  readonly vendorStatus: string;
  readonly from: string;
  readonly to: string;
  readonly fromAmount: string;
  /** An estimate until the conversion is finished. Undefined for a rejected one. */
  readonly toAmount: string | undefined;
  readonly createdAt: Date | undefined;
};

export type ConversionStatus = "waiting" | "processing" | "finished" | "rejected" | "unknown";

/** A batch of withdrawals. */
export type Payout = { readonly batchId: string; readonly withdrawals: readonly Withdrawal[] };

export type NewWithdrawal = {
  readonly currency: string;
  /** With at most `BatchPayouts.decimals` decimals. */
  readonly amount: string;
  readonly address: string;
  readonly memo: string | undefined;
  /** Ours. The provider repeats it, which is no protection against a second payout. */
  readonly externalId: string;
};

/** One transfer of a batch, as the provider reports it. */
export type Withdrawal = {
  readonly id: string;
  /** May differ from `Payout.batchId`, which is the id to verify and to ask for. */
  readonly batchId: string;
  /** Undefined in a notification that does not carry it. */
  readonly externalId: string | undefined;
  readonly currency: string;
  readonly amount: string;
  readonly address: string;
  readonly memo: string | undefined;
  readonly status: WithdrawalStatus;
  /** The provider's own word. */
  readonly vendorStatus: string;
  /** The network's transaction, once there is one. */
  readonly hash: string | undefined;
  /** The provider's reason of a failure. */
  readonly error: string | undefined;
  /** The fee, once it is known. */
  readonly fee: string | undefined;
  readonly createdAt: Date | undefined;
};

export type WithdrawalStatus =
  /** The withdrawal exists. The provider sends the coins after the batch is verified. */
  | "created"
  | "sending"
  | "sent"
  /** The coins are in custody. The provider may still send them if the operator asks its support. */
  | "failed"
  /** The coins stay in custody. */
  | "rejected"
  /** A status that is new to this program. The coins may have moved. */
  | "unknown";

export type ParsedPayoutNotification =
  | {
      readonly kind: "withdrawal";
      readonly withdrawal: Withdrawal;
      /** The JSON text as received. */
      readonly payload: string;
    }
  /** Genuine, but about a payment. */
  | { readonly kind: "other" }
  | { readonly kind: "refused"; readonly reason: "signature" | "unreadable" | "off" };

/** The outcome of a call. Only after "refused" may the call be repeated without asking the provider what exists. */
export type Outcome<Value> =
  /** The provider certainly did it. */
  { readonly kind: "done"; readonly value: Value } | Refused | UnknownOutcome;

/** The provider certainly did nothing. */
export type Refused = {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  /** The same call may succeed later without anybody's help. */
  readonly retryable: boolean;
  /** The provider's code; undefined if the call was not made. */
  readonly code: string | undefined;
  /** A sentence for the operator, in English. It may name a wallet: it is no text for a log. */
  readonly message: string;
};

/** No answer, a fault of the provider, or an answer in an unknown form. The call may have been carried out. */
export type UnknownOutcome = { readonly kind: "unknown"; readonly error: ProviderError };

export type RefusalReason =
  /** A setting is missing or no valid one. */
  | "settings"
  /** The sign-in failed, so the call itself was not made. */
  | "sign_in"
  /** The key or the token does not authorise the call. */
  | "access"
  /** The address of this machine, or the wallet, is not on the account's whitelist. */
  | "whitelist"
  | "rate_limit"
  | "not_found"
  /** The custody balance does not suffice. */
  | "balance"
  /** Below the minimum, or with more decimals than allowed. */
  | "amount"
  | "address"
  | "currency"
  /** A wrong or used two-factor code, or too many of them. */
  | "code"
  /** The batch is past this step: read it. */
  | "state"
  | "other";
