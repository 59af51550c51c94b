import type { IncomingHttpHeaders } from "node:http";
import type { Config } from "../../platform/config.ts";
import type { PaymentProviderName } from "../../platform/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { OrderForSale } from "../find-order.ts";
import type { PaymentEvent } from "../payment-event.ts";

/** A provider is one folder and one line of the registry. */
export type PaymentProvider = {
  readonly name: PaymentProviderName;
  /** Whether this program can charge this order this way: it has a price for it, and the settings are there. */
  canCharge(order: Pick<OrderForSale, "priceStars" | "priceUsdCents">, config: Config): boolean;
  /** For providers whose page the buyer opens. */
  readonly link?: LinkCheckout;
  /** For providers that report by webhook. */
  readonly webhook?: NotificationParser;
};

export type LinkCheckout = {
  /**
   * Asks the provider for a page on which this order can be paid.
   * @throws {ProviderError} `retryable` tells whether the same call may succeed later.
   */
  open(platform: Platform, order: OrderForSale): Promise<{ externalId: string; url: string }>;
};

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
