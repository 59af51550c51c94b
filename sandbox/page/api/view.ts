import type { PersonView } from "./chat-view.ts";

/**
 * The state of the page as JSON. `GET /view` returns all of it, and `GET /events` announces changes. The browser keeps only
 * the open chats, in its address, so a reload loses nothing.
 */
export type View = {
  /** Grows with every change. */
  readonly version: number;
  /** The sandbox's time, ISO 8601. */
  readonly now: string;
  readonly bot: BotView;
  readonly people: readonly PersonView[];
  /** Channels and groups, oldest first. */
  readonly channels: readonly ChannelView[];
  /** Faults that will still hit calls. */
  readonly faults: readonly FaultView[];
  /** Bot API calls and the providers' reports, oldest first; the last 200. */
  readonly log: readonly LogLine[];
  readonly ledger: LedgerView;
  /** Invoices and checkout pages, newest first; the last 20 of each provider. */
  readonly invoices: readonly InvoiceView[];
  /** The merchant's page at each provider: balances, and what left them. */
  readonly accounts: readonly AccountView[];
  /** The tour's steps in order. */
  readonly tour: readonly TourStepView[];
  /** Whether a provider is going to charge a subscriber again. */
  readonly isRenewing: boolean;
};

export type BotView = {
  readonly name: string;
  readonly username: string;
  readonly state: "running" | "stopped" | "starting";
};

export type ChannelView = {
  readonly id: number;
  readonly kind: "channel" | "group";
  readonly title: string;
  readonly creator: number;
  readonly members: readonly { readonly id: number; readonly name: string; readonly status: string }[];
  /** Pending join requests. */
  readonly requests: readonly { readonly id: number; readonly name: string }[];
  /** The bot's administrator rights; null where it is not a member. */
  readonly botRights: readonly string[] | null;
};

export type Service = "telegram" | "nowpayments" | "cryptopay" | "stripe";

export type FaultView = {
  readonly id: number;
  readonly service: Service;
  /** "The next 3 calls to Telegram are refused: too many requests (429)" */
  readonly text: string;
};

export type LogLine =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly at: string;
      readonly method: string;
      readonly parameters: string;
      /** Null: the connection was reset. */
      readonly code: number | null;
      readonly answer: string;
    }
  | {
      readonly kind: "report";
      readonly id: number;
      readonly at: string;
      /** The vendor's word for it. */
      readonly name: "IPN" | "Update" | "Event";
      /** Id of the payment, of the withdrawal, or of the invoice. */
      readonly payment: string | null;
      readonly status: string | null;
      readonly origin: "payment" | "payout" | "replay" | "forgery";
      readonly body: string;
      readonly attempts: number;
      readonly code: number | null;
      readonly answer: string;
    };

export type LedgerView = {
  /** Newest first; the last 50. */
  readonly entries: readonly {
    readonly id: string;
    readonly at: string;
    readonly text: string;
    readonly postings: readonly {
      readonly account: string;
      readonly amount: string;
      readonly currency: string;
    }[];
  }[];
  readonly accounts: readonly {
    readonly account: string;
    readonly balance: string;
    readonly currency: string;
  }[];
  /** The sum of all postings per currency. Anything but zero is a bug in the program. */
  readonly sums: readonly { readonly currency: string; readonly sum: string; readonly isZero: boolean }[];
};

export type InvoiceView = {
  readonly id: string;
  readonly provider: "NOWPayments" | "Crypto Pay" | "Stripe";
  /** Its page at the local provider. */
  readonly url: string;
  readonly text: string;
  readonly status: string;
};

export type AccountView = {
  readonly provider: InvoiceView["provider"];
  readonly url: string;
  readonly text: string;
};

export type TourStepView = { readonly name: TourStep; readonly isDone: boolean };

/** The steps of a sale, in order. */
export const tourSteps = ["connect", "tier", "share", "buy", "join", "broadcast", "expire"] as const;
export type TourStep = (typeof tourSteps)[number];
