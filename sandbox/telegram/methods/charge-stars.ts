import { randomBytes } from "node:crypto";
import type { LabeledPrice, StarTransaction } from "grammy/types";
import { badRequest } from "../bot-api/bot-api-error.ts";
import type { Invoice } from "../backend/messages.ts";
import { balanceOf, billRequests, priceOf, recordRefund } from "../backend/star-ledger.ts";
import type { StarEntry } from "../backend/star-ledger.ts";
import { reportRefund } from "../backend/star-updates.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";
import { send } from "./send.ts";

/** 30 days, the only period that Telegram accepts. */
const SUBSCRIPTION_SECONDS = 2_592_000;
const MAX_SUBSCRIPTION_STARS = 10_000;

export const starMethods = (backend: TelegramBackend): Methods => ({
  sendInvoice: (args) =>
    send(backend, args, () => {
      const invoice = readInvoice(args);
      const first = args.reply_markup?.inline_keyboard[0]?.[0];
      if (first && !("pay" in first)) throw badRequest("REPLY_MARKUP_BUY_EMPTY");
      const { title, description, amount: total_amount } = invoice;
      // Telegram adds a Pay button to an invoice without buttons.
      const pay = { inline_keyboard: [[{ text: `Pay ⭐️${total_amount}`, pay: true as const }]] };
      const start_parameter = args.start_parameter ?? "";
      return {
        content: {
          invoice: { title, description, currency: "XTR", total_amount, start_parameter },
          ...(args.reply_markup === undefined ? { reply_markup: pay } : {}),
        },
        invoice,
      };
    }),
  createInvoiceLink(args) {
    const invoice = readInvoice(args);
    const period = args.subscription_period;
    if (period !== undefined && period !== SUBSCRIPTION_SECONDS)
      throw badRequest("SUBSCRIPTION_PERIOD_INVALID");
    if (period !== undefined && invoice.amount > MAX_SUBSCRIPTION_STARS)
      throw badRequest("STARS_AMOUNT_INVALID");
    const link = `https://t.me/$${randomBytes(15).toString("base64url")}`;
    backend.stars.invoiceLinks.set(
      link,
      period === undefined ? invoice : { ...invoice, subscriptionPeriod: period },
    );
    return link;
  },
  answerPreCheckoutQuery({ pre_checkout_query_id, ok, error_message = "" }) {
    if (!ok && error_message === "") throw badRequest("ERROR_MESSAGE_EMPTY");
    const answer = ok ? { ok: true as const } : { ok: false as const, error: error_message };
    if (!backend.queries.preCheckouts.answer(pre_checkout_query_id, answer))
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    backend.changed.notify();
    return true;
  },
  refundStarPayment({ user_id, telegram_payment_charge_id }) {
    const payment = backend.stars.payments.get(telegram_payment_charge_id);
    if (payment?.userId !== user_id) throw badRequest("CHARGE_ID_INVALID");
    if (payment.refunded) throw badRequest("CHARGE_ALREADY_REFUNDED");
    recordRefund(backend.stars, payment, backend.seconds());
    reportRefund(backend, payment);
    return true;
  },
  editUserStarSubscription({ user_id, telegram_payment_charge_id, is_canceled }) {
    const subscription = backend.stars.subscriptions.get(telegram_payment_charge_id);
    if (subscription?.userId !== user_id) throw badRequest("CHARGE_ID_INVALID");
    // Bot API: the bot only allows the user to re-enable the subscription.
    if (!is_canceled && subscription.canceledByBot) subscription.canceledByUser = true;
    subscription.canceledByBot = is_canceled;
    return true;
  },
  getStarTransactions({ offset = 0, limit = 100 }) {
    if (limit < 1 || limit > 100) throw badRequest("limit must be between 1 and 100");
    if (offset < 0) throw badRequest("offset must not be negative");
    billRequests(backend.stars, backend.seconds());
    const page = backend.stars.entries.slice(offset, offset + limit);
    return { transactions: page.map((entry) => describeEntry(backend, entry)) };
  },
  getMyStarBalance() {
    billRequests(backend.stars, backend.seconds());
    return balanceOf(backend.stars);
  },
});

type InvoiceArgs = {
  readonly title: string;
  readonly description: string;
  readonly payload: string;
  readonly currency: string;
  readonly prices: readonly LabeledPrice[];
  readonly provider_token?: string;
};

function readInvoice({
  title,
  description,
  payload,
  currency,
  prices,
  provider_token = "",
}: InvoiceArgs): Invoice {
  if (currency !== "XTR") throw badRequest("the sandbox sells for Stars only: CURRENCY_INVALID");
  if (provider_token !== "") throw badRequest("PAYMENT_PROVIDER_INVALID");
  // Telegram counts code points: an emoji is one character.
  if (title === "" || Array.from(title).length > 32) throw badRequest("INVOICE_TITLE_INVALID");
  if (description === "" || Array.from(description).length > 255)
    throw badRequest("INVOICE_DESCRIPTION_INVALID");
  const bytes = Buffer.byteLength(payload);
  if (bytes < 1 || bytes > 128) throw badRequest("INVOICE_PAYLOAD_INVALID");
  const [price] = prices;
  if (prices.length !== 1 || price === undefined) throw badRequest("STARS_INVOICE_INVALID");
  if (price.label === "" || !Number.isInteger(price.amount) || price.amount < 1)
    throw badRequest("CURRENCY_TOTAL_AMOUNT_INVALID");
  return { title, description, payload, amount: price.amount };
}

function describeEntry(backend: TelegramBackend, entry: StarEntry): StarTransaction {
  if (entry.kind === "telegram_api") {
    const { id, requests, date } = entry;
    return { id, ...priceOf(requests), date, receiver: { type: "telegram_api", request_count: requests } };
  }
  const { kind, payment, date } = entry;
  const { invoice, chargeId, amount, userId } = payment;
  const partner = {
    type: "user" as const,
    transaction_type: "invoice_payment" as const,
    user: backend.userOf(userId),
    invoice_payload: invoice.payload,
    ...(invoice.subscriptionPeriod === undefined ? {} : { subscription_period: invoice.subscriptionPeriod }),
  };
  return {
    id: chargeId,
    amount,
    date,
    ...(kind === "payment" ? { source: partner } : { receiver: partner }),
  };
}
