import type { TourStep } from "../../view.ts";

/** Somebody of the start scene, by their place in the list of people. */
export const OWNER = 0;
export const BUYER = 1;

export type Guide = {
  readonly title: string;
  readonly words: string;
  /** Whose phone it goes on at; null: in the bar. */
  readonly who: number | null;
  /** What to tap, the furthest first; where none is there, the text field. */
  readonly buttons: readonly RegExp[];
  /** Put into an empty text field. */
  readonly draft?: string;
};

export const guides: Readonly<Record<TourStep, Guide>> = {
  connect: {
    title: "Connect a channel",
    words:
      "Olga wants to sell access to “Tea & Talk”. As Olga, send /newchannel and pick the channel on her keyboard.",
    who: OWNER,
    buttons: [/Pick a channel/],
    draft: "/newchannel",
  },
  tier: {
    title: "Put a tier on sale",
    words:
      "Tap “Add a tier” and answer the bot: a name, how long it lasts, a price in Stars, one in dollars. Then publish it.",
    who: OWNER,
    buttons: [/Publish/, /30 days/, /Add a tier/],
  },
  share: {
    title: "Share the link",
    words:
      "Tap “Open its page” and copy the link with the sign behind it. Then open it as Alice, above her text field.",
    who: OWNER,
    buttons: [/Open its page/],
  },
  buy: {
    title: "Buy access",
    words: "As Alice, choose the tier and pay in Stars. Crypto works too: its page opens in a new tab.",
    who: BUYER,
    buttons: [/^Pay/, /Stars, once/, /Monthly/],
  },
  join: {
    title: "Come in",
    words:
      "Tap “Come in”. The link is Alice's alone: the bot lets her in, and would let nobody else in by it.",
    who: BUYER,
    buttons: [/Come in/],
  },
  broadcast: {
    title: "Write to everybody",
    words:
      "As Olga, send /broadcast, pick the channel and write a few words. Every subscriber gets them in their own chat.",
    who: OWNER,
    buttons: [/Send to/, /Preview and send/, /New broadcast/],
    draft: "/broadcast",
  },
  expire: {
    title: "Let the month pass",
    words:
      "Tap +31 days. Alice is reminded, then her access ends and she is out. The ledger's sums stay at zero.",
    who: null,
    buttons: [/31 days/],
  },
};
