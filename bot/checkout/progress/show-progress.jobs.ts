import type { InlineKeyboard } from "grammy";
import { kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Money } from "../../platform/values/money.ts";
import { priceOf } from "../../platform/values/prices.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isBeyondEdit, isRefusal, isUnreachable } from "../../platform/telegram/telegram.ts";
import { describeAmount } from "../../platform/texts/describe-money.ts";
import { missingFrom, receipt } from "../../ledger/index.ts";
import type { Receipt } from "../../ledger/index.ts";
import { describeItem, paymentPageUrl, textKeyFor } from "../../orders/index.ts";
import type { OrderKind } from "../../orders/index.ts";
import { findProvider, requestedJobs } from "../../payments/index.ts";
import type { PaymentStatus } from "../../payments/index.ts";
import { otherCoinKeyboard, quoteKeyboard } from "../coins/coins.keyboards.ts";
import { describeQuote } from "../coins/quote.ts";
import type { Quote } from "../coins/quote.ts";
import { findCoins } from "../coins/coins.ts";
import { providerPageKeyboard } from "../pay/checkout.keyboards.ts";
import { awaitMessage, claimEdit, findOtherEdit, selectShownCheckout } from "./progress.sql.ts";

/** Its job key merges a burst of status changes into one edit. */
export const showProgressJob = defineJob({
  ...requestedJobs.showProgressContract,
  async run({ orderId }, platform, { number }) {
    await editCheckoutMessage(platform, orderId, { isRetry: number > 1 });
  },
});

/**
 * Convergent: the message ends with the status of highest rank among the order's payments. One job at a time edits a message, so
 * that no edit overtakes another one or repeats it. A job that comes during an edit leaves its change to the first job, which reads
 * the status again after the edit, and looks again later, because the first job may fail. After a kill the job runs again.
 */
export async function editCheckoutMessage(
  platform: Platform,
  orderId: string,
  { isRetry = false }: { readonly isRetry?: boolean } = {},
): Promise<void> {
  const { prisma } = platform.database;
  let checkout =
    (await findShownCheckout(platform, orderId)) ?? (await findStoredMeanwhile(platform, orderId));
  // The message already shows the quote, which says more than the status "pending".
  if (checkout === undefined || checkout.quote !== undefined) return;
  let isOverwritten = false;
  // A payment has nine statuses, so its status changes at most nine times.
  for (let round = 0; round < 9; round++) {
    const isClaimed = await claimEdit.run(prisma, {
      ...checkout,
      isOverwritten,
      isRetry: isRetry && round === 0,
    });
    if (isClaimed === 0) return lookAgain(platform, orderId, checkout);
    await showStatus(platform, checkout);
    const now = await findShownCheckout(platform, orderId);
    if (now === undefined) return;
    // A coin was picked during the edit, which then replaced the quote in the message.
    isOverwritten = now.quote?.id !== checkout.quote?.id;
    if (now.status === checkout.status && !isOverwritten) return;
    checkout = now;
  }
}

// Longer than most edits take. A message that shows the status by then costs one statement.
const LOOK_AGAIN_MS = 3_000;

/** A failed job has no further attempt once this one has taken its key. */
async function lookAgain(
  { database: { prisma } }: Platform,
  orderId: string,
  checkout: ShownCheckout,
): Promise<void> {
  if ((await findOtherEdit.first(prisma, checkout))?.isEdited !== true) return;
  // The queue runs on real time.
  const runAt = new Date(Date.now() + LOOK_AGAIN_MS);
  await enqueue(prisma, [
    job(requestedJobs.showProgressContract, { orderId }, { key: `progress:${orderId}`, runAt }),
  ]);
}

type ShownCheckout = {
  checkoutId: string;
  telegramChatId: number;
  messageId: number;
  /** The provider takes the price or nothing, and its page ends. */
  isExact: boolean;
  url: string | null;
  pageUrl: string | undefined;
  status: PaymentStatus | "held";
  languageCode: string | null;
  timeZone: string | null;
  kind: OrderKind;
  channelTitle: string;
  tierName: string | null;
  receipt: Receipt | undefined;
  /** The order's price at the provider. */
  price: Money | undefined;
  /** The coin picked last in the chat; only in status "pending". */
  quote: Quote | undefined;
};

/** Undefined for an order whose checkout has no message or no payment. */
async function findShownCheckout(
  { database, config }: Platform,
  orderId: string,
): Promise<ShownCheckout | undefined> {
  const row = await selectShownCheckout.first(database.prisma, { orderId });
  if (row === undefined) return undefined;
  const status = row.isHeld ? "held" : row.status;
  return {
    ...row,
    isExact: findProvider(row.provider)?.arrives === "exact",
    pageUrl: paymentPageUrl(config, Buffer.from(row.pageKeyHex, "hex")),
    status,
    kind: row.isDonation ? "donation" : "access",
    receipt: row.receipt === null ? undefined : receipt.parse(row.receipt),
    price: priceOf(row.prices, row.currency),
    quote: status === "pending" ? quoteOf(row) : undefined,
  };
}

function quoteOf({
  quoteId: id,
  quoteExternalId: externalId,
  coin,
  amount,
  address,
  memo,
  quotedUntil,
}: NonNullable<Awaited<ReturnType<typeof selectShownCheckout.first>>>): Quote | undefined {
  if (
    id === null ||
    externalId === null ||
    coin === null ||
    amount === null ||
    address === null ||
    quotedUntil === null
  )
    return undefined;
  return { id, externalId, coin, amount, address, memo: memo ?? undefined, quotedUntil };
}

/** The transaction that stores a message may have looked for payments before this one came, and enqueued nothing. */
async function findStoredMeanwhile(platform: Platform, orderId: string): Promise<ShownCheckout | undefined> {
  await awaitMessage.all(platform.database.prisma, { orderId });
  return findShownCheckout(platform, orderId);
}

async function showStatus(platform: Platform, checkout: ShownCheckout): Promise<void> {
  let shownStatus: string | null = null;
  try {
    await editMessage(platform, checkout);
    shownStatus = checkout.status;
  } finally {
    // A failed edit gives up its claim too, and the next attempt repeats it.
    const { checkoutId: id, messageId } = checkout;
    await platform.database.prisma.checkout.updateMany({
      // Another message may have replaced this one, and its status is not shown yet.
      where: { id, messageId },
      data: { shownStatus, editedSince: null },
    });
  }
}

async function editMessage(platform: Platform, checkout: ShownCheckout): Promise<void> {
  const { telegramChatId, messageId } = checkout;
  const texts = platform.translations.for(checkout.languageCode, checkout.timeZone);
  const keyboard = await progressKeyboard(platform, texts, checkout);
  try {
    await platform.telegram.editMessageText(
      telegramChatId,
      messageId,
      describeProgress(platform, texts, checkout),
      {
        parse_mode: "HTML",
        ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
      },
    );
  } catch (error) {
    // The message shows the status already or is deleted, or the buyer blocked the bot.
    if (!isUnreachable(error) && !isBeyondEdit(error) && !isRefusal(error, "not modified")) throw error;
  }
}

function describeProgress({ clock }: Platform, texts: Texts, checkout: ShownCheckout): string {
  const { status, quote, kind, channelTitle: channel } = checkout;
  if (quote !== undefined) return describeQuote(texts, checkout, quote, clock.now());
  const tier = describeItem(texts, checkout.tierName);
  const values = { channel, tier };
  if (checkout.isExact && (status === "expired" || status === "confirming"))
    return texts.html(status === "expired" ? "progress-closed" : "progress-deciding", values);
  // All other statuses have one text for access and for donations.
  const key =
    status === "failed" ? textKeyFor(kind, "progress-failed") : (`progress-${kebabCase(status)}` as const);
  return key === "progress-partially-paid"
    ? texts.html(key, { ...values, ...describeShortfall(texts, checkout) })
    : texts.html(key, values);
}

async function progressKeyboard(
  platform: Platform,
  texts: Texts,
  checkout: ShownCheckout,
): Promise<InlineKeyboard | undefined> {
  const { checkoutId: id, url, pageUrl, status, quote, price, isExact } = checkout;
  if (url === null || !canStillPay.has(status) || (isExact && status === "expired")) return undefined;
  if (quote !== undefined) return quoteKeyboard(texts, { id, url, pageUrl }, quote.coin);
  // The coin was picked on the provider's page; another one can still be picked in the chat.
  const coins = status === "pending" && price !== undefined ? await findCoins(platform, price) : undefined;
  return coins === undefined ? providerPageKeyboard(texts, url) : otherCoinKeyboard(texts, { id, url });
}

function describeShortfall(
  texts: Texts,
  { receipt: received }: ShownCheckout,
): { readonly arrived: string; readonly missing: string } {
  const missing = received === undefined ? undefined : missingFrom(received);
  return {
    arrived: received === undefined ? "" : describeAmount(texts, received.arrived),
    missing: missing === undefined ? texts.plain("progress-missing-unknown") : describeAmount(texts, missing),
  };
}

const canStillPay: ReadonlySet<PaymentStatus | "held"> = new Set(["pending", "partially_paid", "expired"]);
