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

/** How the buyer of the tour pays, with the button of the period and what happens at the payment. */
export const waysToPay = {
  stars: {
    label: "in Stars",
    period: "30 days",
    text: "Choose the tier and Stars, then confirm the payment in the chat.",
    buttons: [/^Pay/, /Stars(, once)?$/, /Monthly/],
  },
  card: {
    label: "by card, once",
    period: "30 days",
    text: "Choose the tier and “by card”. The checkout opens in a new tab: pick a test card there and tap Pay.",
    buttons: [/Open the payment page/, /by card(, once)?$/, /Monthly/],
  },
  "monthly-card": {
    label: "by card, every month",
    period: "1 month",
    text: "Choose the tier and “every month by card”, then “Subscribe”. The checkout opens in a new tab: pick a test card there.",
    buttons: [/Subscribe/, /every month by card/, /Monthly/],
  },
  cryptopay: {
    label: "with @CryptoBot",
    period: "30 days",
    text: "Choose the tier and “with @CryptoBot”. The invoice opens in a new tab: pick an asset there and tap Pay.",
    buttons: [/Open the payment page/, /with @CryptoBot/, /Monthly/],
  },
  crypto: {
    label: "in crypto",
    period: "30 days",
    text: "Choose the tier and “in crypto”. The page opens in a new tab: pick a coin there and tap “Pay exactly”.",
    buttons: [/Open the payment page/, /in crypto/, /Monthly/],
  },
} as const;
export type WayToPay = keyof typeof waysToPay;

/** The steps at which the user chooses how the buyer pays. */
export const choosesWay = (step: TourStep): boolean => step === "tier" || step === "buy";

/** @param isRenewing whether a provider is going to charge a subscriber again. */
export function guideOf(step: TourStep, way: WayToPay, isRenewing: boolean): Guide {
  const { period, text, buttons } = waysToPay[way];
  switch (step) {
    case "connect":
      return {
        title: "Connect a channel",
        text: "Olga sells access to “Tea & Talk”. As Olga, send /newchannel and pick the channel on her keyboard.",
        userId: OWNER,
        buttons: [/Pick a channel/],
        draft: "/newchannel",
      };
    case "tier":
      return {
        title: "Put a tier on sale",
        text: `Tap “Add a tier” and answer the bot: the name “Monthly”, “${period}”, a price in Stars, one in dollars. Then publish it.`,
        userId: OWNER,
        buttons: [/Publish/, new RegExp(period), /Add a tier/],
      };
    case "share":
      return {
        title: "Share the link",
        text: "Tap “Open its page” and copy the link with the button behind it (two squares). Then open it as Alice, above her text field.",
        userId: OWNER,
        buttons: [/Open its page/],
      };
    case "buy":
      return { title: "Buy access", text: `You are Alice now. ${text}`, userId: BUYER, buttons };
    case "join":
      return {
        title: "Come in",
        text: "Tap “Come in”. The bot approves Alice's request, and declines any other user of her personal link.",
        userId: BUYER,
        buttons: [/Come in/],
      };
    case "broadcast":
      return {
        title: "Send a broadcast",
        text: "As Olga, send /broadcast, pick the channel and write a message. Every subscriber gets it in their own chat.",
        userId: OWNER,
        buttons: [/Send to/, /Preview and send/, /New broadcast/],
        draft: "/broadcast",
      };
    case "expire":
      return isRenewing
        ? {
            title: "Let the month pass",
            text: "Tap “Next event” until Alice is charged again. She stays in, and the ledger's sums stay at zero.",
            userId: null,
            buttons: [/Next event/],
          }
        : {
            title: "Let the month pass",
            text: "Tap +31 days. Alice is reminded, then her access ends and she is out. The ledger's sums stay at zero.",
            userId: null,
            buttons: [/31 days/],
          };
  }
}
