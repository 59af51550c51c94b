import type { PaymentProviderName } from "../../bot/platform/values/domain.ts";
import type { TestUser } from "../../sandbox/telegram/index.ts";
import type { ChannelScene } from "../scenes/channel-scene.ts";
import type { SubscriptionStage } from "./subscriptions.ts";

/** A provider under the contract: the program against the provider's strict sandbox. */
export type ProviderUnderTest<Outage extends string = string> = {
  readonly name: PaymentProviderName;
  /** The ways in which a lookup can fail. */
  readonly outages: readonly Outage[];
  /**
   * Money that is sent after the end of a checkout. "refused": by the provider, which so vouches
   * that a payment was in time, however late its report comes. "arrives": the program cannot tell it from a late report, and a person
   * decides about both.
   */
  readonly lateMoney: { readonly kind: "refused"; readonly message: RegExp } | { readonly kind: "arrives" };
  /** True: the provider makes no refunds that the bot did not start, and the tests of such refunds are left out. */
  readonly refundsNothing?: boolean;
  /** False: reports come through Telegram, and the tests of the webhook are left out. */
  readonly hasWebhook: boolean;
  readonly open: () => Promise<ProviderStage<Outage>>;
  /** Starts the provider beside a program that gets killed. Left out: the buyer pays in the chat. */
  readonly startCounterpart?: () => Promise<Counterpart>;
  /** Present for a provider that renews subscriptions, and for no other. */
  readonly openSubscription?: () => Promise<SubscriptionStage<Outage>>;
};

/** A local provider, which reports to the program again until it is answered. */
export type Counterpart = {
  readonly url: string;
  /** The program's settings. @param apiRoot where the program's calls go. */
  settings(apiRoot: string): Readonly<Record<string, string>>;
  /** The address of the program's webhook. */
  reportTo(url: string): void;
  /** Pays what the page asks for. Resolves when the reports are answered. */
  pay(pageUrl: string): Promise<unknown>;
  stop(): Promise<void>;
};

export type ProviderStage<Outage extends string = string> = AsyncDisposable & {
  readonly scene: ChannelScene;
  /**
   * A buyer orders a month and opens the provider's checkout by the bot's button.
   * @param outage how the provider fails at first, if it has a page; the buyer then tries again.
   */
  openCheckout(outage?: Outage): Promise<OpenedCheckout>;
  /** Time passes, and the crontab's lookups run with all their attempts. */
  lookUp(): Promise<void>;
  /** Every lookup, and every opening of a page, fails like this from now on. */
  breakDown(outage: Outage): void;
  recover(): void;
};

/** Actions on a checkout. Unless the reports get lost, they reach the program, and its jobs run. */
export type OpenedCheckout = {
  readonly buyer: TestUser;
  /** Pays exactly the requested amount. @throws {Error} if the provider refuses the payment. */
  pay(reports?: "delivered" | "lost"): Promise<void>;
  /** The provider refunds the whole payment, not started by the bot. Present unless `refundsNothing`. */
  refund?(reports?: "delivered" | "lost"): Promise<void>;
  /** Delivers every report so far, including the lost ones, the newest first. */
  repeatReports(): Promise<void>;
  /**
   * Delivers a report that the payment is complete to the program's webhook. Left out: reports come through Telegram.
   * @returns the HTTP status of each answer.
   */
  report?(report?: SentReport): Promise<readonly (number | null)[]>;
};

export type SentReport = {
  /** Another price than the order's, in a currency that the provider knows. */
  readonly price?: { readonly amount: string; readonly currency: string };
  /** Sent instead of a report. */
  readonly text?: string;
  /** True: signed with a key of the sender's own. */
  readonly isForged?: boolean;
  /** Copies at the same moment. */
  readonly times?: number;
};
