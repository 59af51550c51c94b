import type { TourStep } from "../../api/view.ts";

/** Indexes into the list of users. */
export const OWNER = 0;
export const BUYER = 1;

export type Guide = {
  readonly title: string;
  readonly text: string;
  /** Index of the user whose phone shows the step; null: the top bar. */
  readonly userId: number | null;
  /** Buttons to highlight, the furthest in the flow first. Without any, the text field is highlighted. */
  readonly buttons: readonly RegExp[];
  /** Text to put into an empty text field. */
  readonly draft?: string;
};

export const guides: Readonly<Record<TourStep, Guide>> = {
  connect: {
    title: "Connect a channel",
    text: "Olga sells access to “Tea & Talk”. As Olga, send /newchannel and pick the channel on her keyboard.",
    userId: OWNER,
    buttons: [/Pick a channel/],
    draft: "/newchannel",
  },
  tier: {
    title: "Put a tier on sale",
    text: "Tap “Add a tier” and answer the bot: a name, how long it lasts, a price in Stars, one in dollars. Then publish it.",
    userId: OWNER,
    buttons: [/Publish/, /30 days/, /Add a tier/],
  },
  share: {
    title: "Share the link",
    text: "Tap “Open its page” and copy the link with the sign behind it. Then open it as Alice, above her text field.",
    userId: OWNER,
    buttons: [/Open its page/],
  },
  buy: {
    title: "Buy access",
    text: "As Alice, choose the tier and pay in Stars. Crypto works too: its page opens in a new tab.",
    userId: BUYER,
    buttons: [/^Pay/, /Stars, once/, /Monthly/],
  },
  join: {
    title: "Come in",
    text: "Tap “Come in”. The bot approves Alice's request, and declines any other user of her personal link.",
    userId: BUYER,
    buttons: [/Come in/],
  },
  broadcast: {
    title: "Send a broadcast",
    text: "As Olga, send /broadcast, pick the channel and write a few text. Every subscriber gets them in their own chat.",
    userId: OWNER,
    buttons: [/Send to/, /Preview and send/, /New broadcast/],
    draft: "/broadcast",
  },
  expire: {
    title: "Let the month pass",
    text: "Tap +31 days. Alice is reminded, then her access ends and she is out. The ledger's sums stay at zero.",
    userId: null,
    buttons: [/31 days/],
  },
};
