import { SandboxUserError } from "../backend/people.ts";
import type { Person } from "../backend/people.ts";
import type { Invoice } from "../backend/messages.ts";
import { recordPayment, recordRefund } from "../backend/star-ledger.ts";
import type { StarSubscription } from "../backend/star-ledger.ts";
import { reportPayment, reportRefund, reportSubscription } from "../backend/star-updates.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { WAIT_TIMEOUT_MS } from "./press-button.ts";
import { printChat, privateMessages } from "./shown-message.ts";
import type { ShownMessage } from "./shown-message.ts";

/** `error` is the bot's message, or BOT_PRECHECKOUT_TIMEOUT. */
export type PaymentResult =
  | { readonly ok: true; readonly chargeId: string }
  | { readonly ok: false; readonly error: string };

/**
 * Pays the newest invoice in the private chat (waiting for it), a message's invoice, or the one
 * behind a link. Users have unlimited Stars, and an invoice stays payable.
 */
export async function pay(
  backend: TelegramBackend,
  person: Person,
  what: string | { readonly message?: ShownMessage } = {},
): Promise<PaymentResult> {
  if (person.blocked) throw new SandboxUserError("YOU_BLOCKED_USER", "unblock the bot first");
  const invoice = await findInvoice(backend, person, what);
  const id = backend.queries.preCheckouts.open(backend.preCheckoutTimeoutMs);
  backend.updates.push({
    pre_checkout_query: {
      id,
      from: person.user,
      currency: "XTR",
      total_amount: invoice.amount,
      invoice_payload: invoice.payload,
    },
  });
  const answer = await backend.changed.until(
    () => backend.queries.preCheckouts.answerTo(id),
    backend.preCheckoutTimeoutMs,
  );
  if (!answer) return { ok: false, error: "BOT_PRECHECKOUT_TIMEOUT" };
  if (!answer.ok) return answer;
  return { ok: true, chargeId: completePayment(backend, person, invoice) };
}

async function findInvoice(
  backend: TelegramBackend,
  person: Person,
  what: string | { readonly message?: ShownMessage },
): Promise<Invoice> {
  if (typeof what === "string") {
    const invoice = backend.stars.invoiceLinks.get(what);
    if (!invoice) throw new SandboxUserError("SLUG_INVALID", `there is no invoice behind ${what}`);
    return invoice;
  }
  const { message } = what;
  if (message) {
    const invoice = backend.messages.find(message.chatId, message.id)?.invoice;
    if (!invoice) throw new SandboxUserError("MESSAGE_ID_INVALID", "the message is gone or has no invoice");
    return invoice;
  }
  const newest = () => privateMessages(backend, person).findLast(({ invoice }) => invoice)?.invoice;
  const invoice = await backend.changed.until(newest, WAIT_TIMEOUT_MS);
  if (!invoice) throw new Error(`${person.user.first_name} sees no invoice\n${printChat(backend, person)}`);
  return invoice;
}

function completePayment(backend: TelegramBackend, person: Person, invoice: Invoice): string {
  const date = backend.seconds();
  const payment = recordPayment(backend.stars, { userId: person.user.id, invoice, date });
  person.started = true;
  if (invoice.subscriptionPeriod === undefined) {
    reportPayment(backend, payment);
    return payment.chargeId;
  }
  const subscription: StarSubscription = {
    firstChargeId: payment.chargeId,
    userId: person.user.id,
    invoice,
    expires: date + invoice.subscriptionPeriod,
    canceledByUser: false,
    canceledByBot: false,
  };
  backend.stars.subscriptions.set(payment.chargeId, subscription);
  reportPayment(backend, payment, { expires: subscription.expires, isFirst: true });
  return payment.chargeId;
}

// Telegram charges at the end of the period, or shortly before.
const CHARGE_LEAD_SECONDS = 86_400;

/** Charges the next period at its end or later: a payment with its own charge id. */
export function renew(backend: TelegramBackend, firstChargeId: string): string {
  const subscription = findChargeable(backend, firstChargeId);
  const { userId, invoice } = subscription;
  const date = backend.seconds();
  subscription.expires = Math.max(subscription.expires, date) + (invoice.subscriptionPeriod ?? 0);
  const payment = recordPayment(backend.stars, { userId, invoice, date });
  reportPayment(backend, payment, { expires: subscription.expires, isFirst: false });
  return payment.chargeId;
}

/** Reports a failed charge. The subscription ends unless a later attempt succeeds. */
export function failRenewal(backend: TelegramBackend, firstChargeId: string): void {
  reportSubscription(backend, findChargeable(backend, firstChargeId), "failed");
}

/** Finds a subscription that Telegram would charge now. */
function findChargeable(backend: TelegramBackend, firstChargeId: string): StarSubscription {
  const subscription = findSubscription(backend, firstChargeId);
  if (subscription.canceledByUser || subscription.canceledByBot)
    throw new Error("A canceled subscription is not renewed");
  if (backend.seconds() < subscription.expires - CHARGE_LEAD_SECONDS)
    throw new Error("A subscription is not charged before its period ends");
  return subscription;
}

/** Refunds a payment as Telegram's support does. */
export function refundByTelegram(
  backend: TelegramBackend,
  chargeId: string,
  { isReported = true } = {},
): void {
  const payment = backend.stars.payments.get(chargeId);
  if (payment === undefined || payment.refunded)
    throw new Error("The payment is unknown or refunded already");
  recordRefund(backend.stars, payment, backend.seconds());
  if (isReported) reportRefund(backend, payment);
}

export function setCanceled(
  backend: TelegramBackend,
  person: Person,
  firstChargeId: string,
  isCanceled: boolean,
): void {
  const subscription = findSubscription(backend, firstChargeId);
  if (subscription.userId !== person.user.id) throw new SandboxUserError("CHARGE_ID_INVALID");
  if (!isCanceled && subscription.canceledByBot)
    throw new SandboxUserError("SUBSCRIPTION_CANCELED_BY_BOT", "the bot has to resume it first");
  if (subscription.expires <= backend.seconds())
    throw new SandboxUserError(
      "SUBSCRIPTION_NOT_ACTIVE",
      "its period is over; the app shows no button for it",
    );
  if (subscription.canceledByUser === isCanceled) return;
  subscription.canceledByUser = isCanceled;
  reportSubscription(backend, subscription, isCanceled ? "canceled" : "active");
}

function findSubscription(backend: TelegramBackend, firstChargeId: string): StarSubscription {
  const subscription = backend.stars.subscriptions.get(firstChargeId);
  if (!subscription) throw new Error("No subscription has this charge id; use that of the first payment");
  return subscription;
}
