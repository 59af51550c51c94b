import type { LabeledPrice } from "grammy/types";
import type { IncomingHttpHeaders } from "node:http";
import type { Config } from "../../platform/runtime/config.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { OrderForSale } from "../../orders/index.ts";
import type { PaymentEvent } from "./payment-event.ts";

/** A provider is one folder and one line of the registry. */
export type PaymentProvider = {
  readonly name: PaymentProviderName;
  /** Whether this program can charge this order this way: it has a price for it, and the settings are there. */
  canCharge(order: Pick<OrderForSale, "priceStars" | "priceUsdCents">, config: Config): boolean;
  /** For providers whose invoice is a message of the chat. */
  readonly invoice?: (texts: Texts, order: OrderForSale) => ChatInvoice;
  /** For providers whose page the buyer opens. */
  readonly link?: LinkCheckout;
  /** For providers that charge an order again every period (`canRecur`), by an invoice behind a link. */
  readonly recurring?: (texts: Texts) => LinkCheckout;
  /** For those whose coins can also be picked in the chat. */
  readonly coins?: CoinCheckout;
  /** For providers that report by webhook. */
  readonly webhook?: NotificationParser;
  /** For providers that answer when they are asked what became of a payment. */
  readonly lookup?: PaymentLookup;
  /**
   * Where the coins of a payment are to go, from a message about it as it was stored; undefined where it does not say.
   * @param payload the message's JSON text.
   */
  readonly readAddress?: (payload: string) => DepositAddress | undefined;
};

/** Parameters of the Bot API's sendInvoice. */
export type ChatInvoice = {
  readonly title: string;
  readonly description: string;
  readonly prices: LabeledPrice[];
};

export type DepositAddress = {
  readonly address: string;
  /** For coins whose deposits share one address. */
  readonly memo: string | undefined;
};

export type LinkCheckout = {
  /**
   * Asks the provider for a page on which this order can be paid.
   * @param backTo our own page, to which the provider's leads back; undefined where there is none.
   * @throws {ProviderError} `retryable` tells whether the same call may succeed later.
   */
  open(
    platform: Platform,
    order: OrderForSale,
    backTo?: string,
  ): Promise<{ externalId: string; url: string }>;
};

/** Coins by their tickers in upper case. Each call may throw a {@link ProviderError}, as `LinkCheckout.open` does. */
export type CoinCheckout = {
  /** What is taken at present; never empty. */
  list(platform: Platform): Promise<readonly string[]>;
  /** Undefined: the coin is not taken at present. */
  minimum(platform: Platform, coin: string): Promise<CoinMinimum | undefined>;
  /** Opens a payment of an invoice in one coin. Each call opens another one. */
  quote(
    platform: Platform,
    what: { readonly invoiceId: string; readonly coin: string },
  ): Promise<OpenedQuote>;
  /** The sum of a payment that was opened, brought up to the coin's rate once its time is over. */
  renew(platform: Platform, externalId: string): Promise<RenewedSum>;
};

/** The least deposit: in the coin, as an exact decimal text, and what it is worth, rounded up. */
export type CoinMinimum = { readonly amount: string; readonly usdCents: bigint };

export type RenewedSum = {
  /** Exact decimal text. */
  readonly amount: string;
  /** Until when this sum pays the price. */
  readonly quotedUntil: Date;
};

export type OpenedQuote =
  | (RenewedSum & {
      readonly kind: "opened";
      readonly externalId: string;
      readonly address: string;
      /** For coins whose deposits share one address. */
      readonly memo: string | undefined;
    })
  | { readonly kind: "refused"; readonly reason: CoinRefusal };

/** The coin's least deposit is above the price, or the coin is not taken just now. */
export type CoinRefusal = "minimum" | "unavailable";

export type Notification = { readonly headers: IncomingHttpHeaders; readonly body: Buffer };

export type NotificationParser = {
  /** Pure: verifies the signature over the raw bytes, then reads them. */
  parse(notification: Notification, config: Config): ParsedNotification;
};

export type ParsedNotification =
  | { readonly kind: "payment"; readonly event: PaymentEvent }
  /** Genuine, but of a kind that is not about a payment of ours. */
  | { readonly kind: "other" }
  | { readonly kind: "refused"; readonly reason: "signature" | "unreadable" | "off" };

/**
 * Asking, for what nobody told us. An answer becomes the same event as a notification about the same state, under the
 * same `dedupeKey`: whichever comes second is a duplicate. Each call may throw a {@link ProviderError}.
 */
export type PaymentLookup = {
  /** Whether the settings allow to ask for one payment by its id, or for all payments of an invoice. */
  canAsk(config: Config, what: "payment" | "invoice"): boolean;
  /** Undefined: the provider knows no such payment. */
  payment(platform: Platform, externalId: string): Promise<PaymentEvent | undefined>;
  /** The oldest first, so that a payment comes before those that repeat it. Undefined: it may not be asked. */
  invoice?(platform: Platform, invoiceId: string): Promise<readonly PaymentEvent[] | undefined>;
};
