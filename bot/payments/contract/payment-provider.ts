import type { LabeledPrice } from "grammy/types";
import type { Config } from "../../platform/runtime/config.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { ProviderSettings } from "../../platform/runtime/provider-settings.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { TakenCurrencies } from "../../platform/values/prices.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { OrderForSale } from "../../orders/index.ts";
import type { BalanceReader, RefundSender, WalletTransfers } from "./held-money.ts";
import type { Custody } from "./custody.ts";
import type { PaymentEvent } from "./payment-event.ts";
import type { ProviderNotification, ProviderReport } from "./provider-report.ts";

export type * from "./custody.ts";

/** A provider is one folder and one line of the registry. Optional members are its capabilities. */
export type PaymentProvider = TakenCurrencies & {
  readonly name: PaymentProviderName;
  /** The name that people know. */
  label(texts: Texts): string;
  /** The label of the button that starts a payment. */
  payLabel(texts: Texts, price: string): string;
  readonly currencies: readonly [Currency, ...Currency[]];
  /**
   * "exact": the provider takes the price or nothing, and vouches for its time. "coins": coins of moving value may come short,
   * late, twice or as another coin, and the program weighs them.
   */
  readonly arrives: "exact" | "coins";
  /** Left out: the provider needs no settings. */
  readonly settings?: ProviderSettings;
  /** False: no new payment begins. */
  isOffered(config: Pick<Config, "providers">): boolean;
  /** The invoice is a message of the chat. */
  readonly invoice?: (texts: Texts, order: OrderForSale) => ChatInvoice;
  /** The buyer pays on the provider's page. */
  readonly link?: LinkCheckout;
  /** The provider charges again at the end of each period, by itself. */
  readonly recurring?: RecurringCharges;
  /** Coins can be picked in the chat. */
  readonly coins?: CoinCheckout;
  /** The provider reports by webhook. */
  readonly webhook?: NotificationParser;
  /** The provider sends money back by a call. Left out: a person sends it by hand, and confirms that to the bot. */
  readonly refunds?: RefundSender;
  /** A part of a payment can be sent back, by that call or by hand. Left out: only the whole payment. */
  readonly refundsParts?: true;
  /** The provider can be asked for the status of a payment. */
  readonly lookup?: PaymentLookup;
  /** The provider holds coins of the platform, and sends them to wallets with addresses. */
  readonly custody?: Custody;
  /** The provider pays owners in the wallets of their Telegram accounts. */
  readonly transfers?: WalletTransfers;
  /** The provider tells what it holds, for a daily comparison with the ledger. */
  readonly balances?: BalanceReader;
  /** Compares the provider's own list with the payments, by a job of its own. */
  readonly reconcile?: Reconciliation;
  /**
   * Asks the provider whether it accepts the settings, by calls that change nothing. Left out: there are no settings.
   */
  readonly checkSettings?: (platform: Pick<Platform, "config" | "http" | "clock">) => Promise<SettingsCheck>;
  /**
   * The deposit address in a stored report; undefined if the report has none.
   * @param payload the report's JSON text.
   */
  readonly readAddress?: (payload: string) => DepositAddress | undefined;
};

export type Custodian = PaymentProvider & { readonly custody: Custody };

/** Subscriptions that the provider renews: it charges each period, and reports each charge as a payment of the order. */
export type RecurringCharges = {
  /** The provider can charge this period and price again and again. Other orders are paid once. */
  canCharge(order: OrderForSale): boolean;
  /** The labels of the buttons that start a subscription, and a single payment beside it. */
  payLabel(texts: Texts, order: OrderForSale): string;
  payOnceLabel(texts: Texts, price: string): string;
  /** HTML: the price, the period, and the ways to cancel. */
  describeTerms(texts: Texts, order: OrderForSale): string;
  /** The page on which a subscription begins. */
  link(texts: Texts): LinkCheckout;
  /**
   * Switches further charges on or off; the paid time lasts to its end. Convergent.
   * @throws {Error} if the provider did not answer: the call is repeated.
   */
  setRenewing(
    platform: Platform,
    subscription: RenewedSubscription,
    isRenewing: boolean,
  ): Promise<{ readonly kind: "done" } | { readonly kind: "refused"; readonly error: Error }>;
  /** The subscriber can also cancel in Telegram's settings, and only there switch the charges on again, once the bot allows that. */
  readonly isInSettings: boolean;
  /**
   * A subscription as it is now; undefined: the provider does not know it. Left out: the provider reports each change in full.
   * @throws {ProviderError} if the provider did not answer.
   */
  readonly fetch?: (platform: Platform, externalId: string) => Promise<SubscriptionState | undefined>;
  /**
   * Opens a page of the provider, valid for minutes, where the subscriber changes the card, cancels and finds receipts.
   * @throws {ProviderError} as `LinkCheckout.open`.
   */
  readonly openPortal?: (
    platform: Platform,
    subscription: { readonly userId: number; readonly currency: Currency },
  ) => Promise<string>;
};

export type SubscriptionState = {
  /** "past_due": a charge failed, and the provider tries again; "failed": the provider tries no more. */
  readonly state: "active" | "past_due" | "canceled" | "failed";
  /** A canceled subscription whose paid time is not over can be resumed. */
  readonly canResume: boolean;
  /** The latest time at which the next charge or attempt is reported; undefined: none is to come. */
  readonly reportedBy: Date | undefined;
  /** The end of the card's validity; undefined: not paid by card. */
  readonly cardEndsAt: Date | undefined;
};

export type RenewedSubscription = {
  /** The provider's id of the subscription. */
  readonly externalId: string;
  readonly userId: number;
  /** When the stored subscription changed last: a repeated call has the same time. */
  readonly changedAt: Date;
};

/** Confirms a report that the provider's list has; one that is known already changes nothing. */
export type ConfirmReport = (report: ProviderReport) => Promise<void>;

export type Reconciliation = {
  /** In the format of the crontab, UTC. */
  readonly cron: string;
  /** Goes on where the last run ended. Two runs at once confirm some events twice, which changes nothing. */
  run(platform: Platform, confirm: ConfirmReport): Promise<void>;
};

export type SettingsCheck =
  | { readonly kind: "off" }
  | {
      readonly kind: "asked";
      /** A sentence for each setting that does not work, with the remedy. */
      readonly faults: readonly string[];
      /** The settings that the calls check and those that no call can check. */
      readonly scope: string;
    };

/** Parameters of the Bot API's sendInvoice. */
export type ChatInvoice = {
  readonly title: string;
  readonly description: string;
  readonly prices: LabeledPrice[];
};

export type DepositAddress = {
  readonly address: string;
  /** Set for coins whose deposits share one address. */
  readonly memo: string | undefined;
};

export type LinkCheckout = {
  /**
   * Opens a page of the provider on which this order can be paid.
   * @param backTo the bot's own page, to which the provider's page links back.
   * @throws {ProviderError} `retryable`: the same call may succeed later.
   */
  open(platform: Platform, order: OrderForSale, backTo?: string): Promise<OpenedPage>;
};

export type OpenedPage = {
  /** The provider's id of the invoice. */
  readonly externalId: string;
  readonly url: string;
  /** When the page stops taking payments. Left out: never. */
  readonly openUntil?: Date;
};

/** Coins are tickers in upper case. Each call may throw a {@link ProviderError}, like `LinkCheckout.open`. */
export type CoinCheckout = {
  /** The available coins; never empty. */
  list(platform: Platform): Promise<readonly string[]>;
  /** Undefined: the coin is unavailable. */
  minimum(platform: Platform, coin: string): Promise<CoinMinimum | undefined>;
  /** Opens a payment of an invoice in one coin. Each call opens another payment. */
  quote(
    platform: Platform,
    what: { readonly invoiceId: string; readonly coin: string },
  ): Promise<OpenedQuote>;
  /** The amount of an opened payment, at the current rate after it has expired. */
  renew(platform: Platform, externalId: string): Promise<RenewedSum>;
};

/** The minimum deposit in the coin, as an exact decimal text, and its value, rounded up. */
export type CoinMinimum = { readonly amount: string; readonly usdCents: bigint };

export type RenewedSum = {
  /** Exact decimal text. */
  readonly amount: string;
  /** The end of the amount's validity. */
  readonly quotedUntil: Date;
};

export type OpenedQuote =
  | (RenewedSum & {
      readonly kind: "opened";
      readonly externalId: string;
      readonly address: string;
      /** Set for coins whose deposits share one address. */
      readonly memo: string | undefined;
    })
  | { readonly kind: "refused"; readonly reason: CoinRefusal };

/** The coin's minimum is above the price, or the coin is unavailable. */
export type CoinRefusal = "minimum" | "unavailable";

export type NotificationParser = {
  /**
   * Pure. Verifies the signature over the raw bytes, then parses them.
   * @param now for a signature that is valid for a while.
   */
  parse(notification: ProviderNotification, config: Config, now: Date): ParsedNotification;
};

export type ParsedNotification =
  | ProviderReport
  /** Genuine, but not about a payment. */
  | { readonly kind: "other" }
  /** Genuine, in a form that is readable in the provider's list only: `reconcile` runs at once. */
  | { readonly kind: "listed" }
  | { readonly kind: "refused"; readonly reason: "signature" | "unreadable" | "off" };

/**
 * For payments whose notifications got lost. An answer becomes the same event as the notification of the same status, with the
 * same `dedupeKey`: the second one is a duplicate. Each call may throw a {@link ProviderError}.
 */
export type PaymentLookup = {
  /** The settings allow lookups of payments. */
  canAsk(config: Config): boolean;
  /** Undefined: the provider does not know the payment. */
  payment(platform: Platform, externalId: string): Promise<PaymentEvent | undefined>;
  /** The oldest first, so that a payment precedes its repeated deposits. Undefined: the settings do not allow it. */
  invoice(platform: Platform, invoiceId: string): Promise<readonly PaymentEvent[] | undefined>;
};
