/**
 * What the sandbox's page shows, as JSON: `GET /view` answers it whole, and `GET /events` says when it changed. The page keeps
 * nothing but which chats are open (in its address), so a reload loses nothing.
 */
export type View = {
  /** Grows with every change. */
  readonly version: number;
  /** The time of the sandbox, ISO 8601. */
  readonly now: string;
  readonly bot: BotView;
  readonly people: readonly PersonView[];
  /** Channels and groups, oldest first. */
  readonly channels: readonly ChannelView[];
  /** Armed and not used up yet. */
  readonly faults: readonly FaultView[];
  /** Calls of the Bot API and notices of payments together, oldest first; the last 200. */
  readonly log: readonly LogLine[];
  readonly ledger: LedgerView;
  /** Crypto invoices that were opened, newest first; the last 20. */
  readonly invoices: readonly InvoiceView[];
  /** Which of the tour's steps were done, in the tour's order. */
  readonly tour: readonly TourStepView[];
};

export type BotView = {
  readonly name: string;
  readonly username: string;
  readonly state: "running" | "stopped" | "starting";
};

export type PersonView = {
  readonly id: number;
  readonly name: string;
  readonly username: string | null;
  /** IETF tag, as Telegram reports it. */
  readonly language: string;
  /** Beneath the name: "sells “Tea & Talk”", "operator". */
  readonly role: string;
  readonly hasBlockedBot: boolean;
  /** Oldest first: the bot, then every channel and group that the person is in. */
  readonly chats: readonly ChatView[];
  /** The buttons in place of the keyboard, row by row; empty without. */
  readonly keyboard: readonly (readonly KeyView[])[];
};

/** A chat as one person sees it. */
export type ChatView = {
  /** Of the Bot API: the person's own id for the chat with the bot, -100… for a channel. */
  readonly id: number;
  readonly kind: "bot" | "channel" | "group";
  readonly title: string;
  /** What the person is there; "member" in the chat with the bot. */
  readonly standing: "creator" | "administrator" | "member";
  /** Since the person last looked (the deed "read"). */
  readonly unread: number;
  /** The bot shows that it is writing or sending. */
  readonly isTyping: boolean;
  /** The last 100, oldest first. */
  readonly messages: readonly MessageView[];
  /** What the bot says of itself before the first word; empty elsewhere. */
  readonly description: string;
  /** What the menu button offers; only in the chat with the bot. */
  readonly commands: readonly { readonly command: string; readonly description: string }[];
};

export type MessageView = {
  readonly id: number;
  readonly from: "bot" | "me" | "channel" | "other";
  /** Of somebody else in a group; null: not shown. */
  readonly author: string | null;
  /** ISO 8601. */
  readonly date: string;
  readonly isEdited: boolean;
  /** The text or caption. */
  readonly text: Rich;
  readonly attachment: AttachmentView | null;
  /** Row by row. */
  readonly buttons: readonly (readonly ButtonView[])[];
  /** Grows with each edit. */
  readonly revision: number;
};

/** Telegram's markup, free of HTML. */
export type Rich = readonly (string | RichMark)[];
export type RichMark = {
  readonly mark: "bold" | "italic" | "underline" | "strike" | "code" | "pre" | "quote" | "spoiler" | "link";
  readonly url?: string;
  readonly inside: Rich;
};

export type AttachmentView =
  | { readonly kind: "photo"; readonly url: string; readonly description: string }
  | { readonly kind: "document"; readonly url: string; readonly name: string; readonly bytes: number }
  | { readonly kind: "poll"; readonly options: readonly string[] }
  | { readonly kind: "invoice"; readonly title: string; readonly stars: number; readonly isPaid: boolean }
  | { readonly kind: "service"; readonly words: string }
  | { readonly kind: "other"; readonly words: string };

export type ButtonView =
  | { readonly kind: "callback"; readonly text: string }
  /** A page, a deep link to the bot, an invitation or an invoice: the deed "open" knows which. */
  | { readonly kind: "url"; readonly text: string; readonly url: string }
  | { readonly kind: "pay"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

export type KeyView = {
  readonly text: string;
  /** What a tap does: the text is sent, or a chat is picked (`choices`: ids of channels that may be). */
  readonly asks: "text" | "chat";
  readonly choices: readonly number[];
};

export type ChannelView = {
  readonly id: number;
  readonly kind: "channel" | "group";
  readonly title: string;
  readonly creator: number;
  readonly members: readonly { readonly id: number; readonly name: string; readonly standing: string }[];
  /** Ids and names of those who asked to join and wait. */
  readonly requests: readonly { readonly id: number; readonly name: string }[];
  /** What the bot may there; null: it is not there. */
  readonly botRights: readonly string[] | null;
};

export type FaultView = {
  readonly id: number;
  readonly of: "telegram" | "nowpayments";
  /** "the next 3 calls of sendMessage are refused (429)". */
  readonly words: string;
};

export type LogLine =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly at: string;
      readonly method: string;
      readonly parameters: string;
      /** Null: the line was cut. */
      readonly code: number | null;
      readonly answer: string;
    }
  | {
      readonly kind: "ipn";
      readonly id: number;
      readonly at: string;
      readonly payment: string | null;
      readonly status: string | null;
      readonly origin: "payment" | "replay" | "forgery";
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
    readonly words: string;
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
  /** Per currency: all postings together. Anything but zero is a fault of the program. */
  readonly sums: readonly { readonly currency: string; readonly sum: string; readonly isZero: boolean }[];
};

export type InvoiceView = {
  readonly id: string;
  /** The page of the local NOWPayments. */
  readonly url: string;
  readonly words: string;
  readonly status: string;
};

export type TourStepView = { readonly name: TourStep; readonly isDone: boolean };

/** The main job, in its order. */
export const tourSteps = ["connect", "tier", "share", "buy", "join", "broadcast", "expire"] as const;
export type TourStep = (typeof tourSteps)[number];
