import type { InlineKeyboard } from "grammy";
import { paymentStatus, telegramId } from "../../platform/values/domain.ts";
import type { PaymentStatus } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isRefusal, isUnreachable } from "../../platform/telegram/telegram.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { otherCoinKeyboard, quoteKeyboard } from "../coins/coins.keyboards.ts";
import { describeQuote } from "../coins/describe-quote.ts";
import { findCoins } from "../coins/find-coins.ts";
import { toQuote } from "../coins/quote.ts";
import type { Quote } from "../coins/quote.ts";
import { describeAmount } from "../../platform/texts/describe-money.ts";
import { payPageUrl } from "../../orders/index.ts";
import { payOnPage } from "../pay/checkout.keyboards.ts";
import { nameBought, wordsFor } from "../../orders/index.ts";
import type { OrderKind } from "../../orders/index.ts";
import { showProgress } from "../../payments/index.ts";
import { missingFrom, receipt } from "../../ledger/index.ts";
import type { Receipt } from "../../ledger/index.ts";

/** Brings the checkout's message up to what is known now; a key lets a burst of statuses be one edit. */
export const showProgressJob = defineJob({
  ...showProgress,
  async run({ orderId }, platform) {
    await editCheckoutMessage(platform, orderId);
  },
});

/**
 * Convergent: the message ends up showing the furthest status of the order's payments, whichever event brought us here.
 * A status is claimed before it is shown, so that two jobs do not edit the message into itself; and since two edits may
 * overtake each other on the way to Telegram, each looks again after its own.
 */
export async function editCheckoutMessage(platform: Platform, orderId: string): Promise<void> {
  let followed = await findFollowed(platform, orderId);
  // Where to send how much says more than that we wait for it.
  if (followed === undefined || followed.quote !== undefined) return;
  if (!(await claimStatus(platform, followed))) return;
  // A payment has nine statuses, so it moves at most that often meanwhile.
  for (let round = 0; round < 9; round++) {
    await showStatus(platform, followed);
    const now = await findFollowed(platform, orderId);
    if (now === undefined) return;
    // A coin may have been picked meanwhile, and its quote been written over by the edit above.
    if (now.status === followed.status && now.quote?.id === followed.quote?.id) return;
    followed = now;
  }
}

async function claimStatus(
  { database }: Platform,
  { checkoutId, messageId, status }: Followed,
): Promise<boolean> {
  const { count } = await database.prisma.checkout.updateMany({
    // Of this message: another one may follow the payment by now, and has yet to be told.
    where: { id: checkoutId, messageId, OR: [{ shownStatus: null }, { shownStatus: { not: status } }] },
    data: { shownStatus: status },
  });
  return count === 1;
}

type Followed = {
  checkoutId: string;
  chatId: number;
  messageId: number;
  url: string | null;
  pageUrl: string | undefined;
  status: PaymentStatus | "held";
  languageCode: string | null;
  timeZone: string | null;
  kind: OrderKind;
  channelTitle: string;
  tierName: string | null;
  receipt: Receipt | undefined;
  priceUsdCents: bigint | null;
  /** While we wait: the coin that was picked last in the chat. */
  quote: Quote | undefined;
};

/** The checkout of an order that has both a message and a payment to tell of. */
async function findFollowed({ database, config }: Platform, orderId: string): Promise<Followed | undefined> {
  const checkout = await database.prisma.checkout.findFirst({
    where: { orderId, messageId: { not: null } },
    include: {
      quotes: { orderBy: { id: "desc" }, take: 1 },
      order: {
        include: {
          payments: { orderBy: { statusRank: "desc" } },
          user: { select: { languageCode: true, timeZone: true } },
          channel: { select: { title: true } },
          tierVersion: { select: { name: true } },
        },
      },
    },
  });
  const payment = checkout?.order.payments.find(({ provider }) => provider === checkout.provider);
  if (checkout === null || payment === undefined || checkout.messageId === null) return undefined;
  const { order } = checkout;
  const status = isHeld(payment) ? "held" : paymentStatus.parse(payment.status);
  return {
    checkoutId: checkout.id,
    chatId: telegramId(checkout.chatId),
    messageId: checkout.messageId,
    url: checkout.url,
    pageUrl: payPageUrl(config, checkout.pageKey),
    status,
    languageCode: order.user.languageCode,
    timeZone: order.user.timeZone,
    channelTitle: order.channel.title,
    kind: order.tierVersionId === null ? "donation" : "access",
    tierName: order.tierVersion?.name ?? null,
    receipt: payment.receipt === null ? undefined : receipt.parse(payment.receipt),
    priceUsdCents: order.priceUsdCents,
    quote: status === "waiting" ? checkout.quotes.map(toQuote)[0] : undefined,
  };
}

const isHeld = ({
  heldReason,
  resolution,
}: {
  heldReason: string | null;
  resolution: string | null;
}): boolean => heldReason !== null && resolution === null;

async function showStatus(platform: Platform, followed: Followed): Promise<void> {
  const { chatId, messageId } = followed;
  const texts = platform.translations.for(followed.languageCode, followed.timeZone);
  const keyboard = await buttons(platform, texts, followed);
  try {
    await platform.telegram.editMessageText(chatId, messageId, words(platform, texts, followed), {
      parse_mode: "HTML",
      ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    });
  } catch (error) {
    // Shown already, deleted by the buyer, or the buyer is gone: there is nothing left to show it in.
    if (isUnreachable(error) || isRefusal(error, "not modified", "not found", "can't be edited")) return;
    // Not shown after all: the next attempt may claim it again.
    const { checkoutId: id } = followed;
    await platform.database.prisma.checkout.update({ where: { id }, data: { shownStatus: null } });
    throw error;
  }
}

function words({ clock }: Platform, texts: Texts, followed: Followed): string {
  const { status, quote, kind, channelTitle: channel } = followed;
  if (quote !== undefined) return describeQuote(texts, followed, quote, clock.now());
  const key = `progress-${status.replaceAll("_", "-")}`;
  const tier = nameBought(texts, followed.tierName);
  // The other states are told of both in the same words.
  return texts.html(status === "failed" ? wordsFor(kind, key) : key, {
    channel,
    tier,
    ...sums(texts, followed),
  });
}

async function buttons(
  platform: Platform,
  texts: Texts,
  followed: Followed,
): Promise<InlineKeyboard | undefined> {
  const { checkoutId: id, url, pageUrl, status, quote, priceUsdCents } = followed;
  if (url === null || !canStillPay.has(status)) return undefined;
  if (quote !== undefined) return quoteKeyboard(texts, { id, url, pageUrl }, quote.coin);
  // The coin was chosen on the page; another one can still be picked in the chat.
  const coins =
    status === "waiting" && priceUsdCents !== null ? await findCoins(platform, priceUsdCents) : undefined;
  return coins === undefined ? payOnPage(texts, url) : otherCoinKeyboard(texts, { id, url });
}

/** What arrived and what is missing, for the text that says so. */
function sums(texts: Texts, { status, receipt: received }: Followed): { arrived?: string; missing?: string } {
  if (status !== "partially_paid" || received === undefined) return {};
  const missing = missingFrom(received);
  return {
    arrived: describeAmount(texts, received.arrived),
    missing: missing === undefined ? texts.plain("progress-missing-unknown") : describeAmount(texts, missing),
  };
}

const canStillPay: ReadonlySet<PaymentStatus | "held"> = new Set(["waiting", "partially_paid", "expired"]);
