import { SandboxUserError } from "../world/people.ts";
import type { Person } from "../world/people.ts";
import type { Invoice } from "../world/messages.ts";
import { bookPayment, bookRefund } from "../world/star-books.ts";
import type { StarSubscription } from "../world/star-books.ts";
import { reportPayment, reportRefund, reportSubscription } from "../world/star-reports.ts";
import type { World } from "../world/world.ts";
import { PATIENCE_MS } from "./press.ts";
import { printChat, privateMessages } from "./shown-message.ts";
import type { ShownMessage } from "./shown-message.ts";

/** `error` is what the app shows: the bot's message, or BOT_PRECHECKOUT_TIMEOUT. */
export type Paid =
  | { readonly ok: true; readonly chargeId: string }
  | { readonly ok: false; readonly error: string };

/**
 * Pays the newest invoice in the private chat (waiting for it up to five seconds), that of a message, or the one
 * behind a link. People have as many Stars as it takes, and an invoice stays payable.
 */
export async function pay(
  world: World,
  person: Person,
  what: string | { readonly message?: ShownMessage } = {},
): Promise<Paid> {
  if (person.blocked) throw new SandboxUserError("YOU_BLOCKED_USER", "unblock the bot first");
  const invoice = await findInvoice(world, person, what);
  const id = world.queries.preCheckouts.open(world.preCheckoutTimeoutMs);
  world.updates.push({
    pre_checkout_query: {
      id,
      from: person.user,
      currency: "XTR",
      total_amount: invoice.amount,
      invoice_payload: invoice.payload,
    },
  });
  const answer = await world.changed.until(
    () => world.queries.preCheckouts.answerTo(id),
    world.preCheckoutTimeoutMs,
  );
  if (!answer) return { ok: false, error: "BOT_PRECHECKOUT_TIMEOUT" };
  if (!answer.ok) return answer;
  return { ok: true, chargeId: settle(world, person, invoice) };
}

async function findInvoice(
  world: World,
  person: Person,
  what: string | { readonly message?: ShownMessage },
): Promise<Invoice> {
  if (typeof what === "string") {
    const invoice = world.stars.invoiceLinks.get(what);
    if (!invoice) throw new SandboxUserError("SLUG_INVALID", `there is no invoice behind ${what}`);
    return invoice;
  }
  const { message } = what;
  if (message) {
    const invoice = world.messages.find(message.chatId, message.id)?.invoice;
    if (!invoice) throw new SandboxUserError("MESSAGE_ID_INVALID", "the message is gone or has no invoice");
    return invoice;
  }
  const newest = () => privateMessages(world, person).findLast(({ invoice }) => invoice)?.invoice;
  const invoice = await world.changed.until(newest, PATIENCE_MS);
  if (!invoice) throw new Error(`${person.user.first_name} sees no invoice\n${printChat(world, person)}`);
  return invoice;
}

function settle(world: World, person: Person, invoice: Invoice): string {
  const date = world.seconds();
  const payment = bookPayment(world.stars, { userId: person.user.id, invoice, date });
  person.started = true;
  if (invoice.subscriptionPeriod === undefined) {
    reportPayment(world, payment);
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
  world.stars.subscriptions.set(payment.chargeId, subscription);
  reportPayment(world, payment, { expires: subscription.expires, isFirst: true });
  return payment.chargeId;
}

// Telegram charges when the period is over, or shortly before.
const CHARGED_BEFORE_END = 86_400;

/** The next period of a subscription is charged, at its end or later: a payment with an id of its own. */
export function renew(world: World, firstChargeId: string): string {
  const subscription = findChargeable(world, firstChargeId);
  const { userId, invoice } = subscription;
  const date = world.seconds();
  subscription.expires = Math.max(subscription.expires, date) + (invoice.subscriptionPeriod ?? 0);
  const payment = bookPayment(world.stars, { userId, invoice, date });
  reportPayment(world, payment, { expires: subscription.expires, isFirst: false });
  return payment.chargeId;
}

/** The charge failed; the bot hears of it and the subscription runs out, unless a later attempt succeeds. */
export function failRenewal(world: World, firstChargeId: string): void {
  reportSubscription(world, findChargeable(world, firstChargeId), "failed");
}

/** A subscription that Telegram would charge now. */
function findChargeable(world: World, firstChargeId: string): StarSubscription {
  const subscription = findSubscription(world, firstChargeId);
  if (subscription.canceledByUser || subscription.canceledByBot)
    throw new Error("A canceled subscription is not renewed");
  if (world.seconds() < subscription.expires - CHARGED_BEFORE_END)
    throw new Error("A subscription is not charged before its period ends");
  return subscription;
}

/** Telegram's support refunds a payment; the bot hears of it unless the message gets lost. */
export function sendBack(world: World, chargeId: string, { isReported = true } = {}): void {
  const payment = world.stars.payments.get(chargeId);
  if (payment === undefined || payment.refunded) throw new Error("There is no such payment to send back");
  bookRefund(world.stars, payment, world.seconds());
  if (isReported) reportRefund(world, payment);
}

export function setCanceled(world: World, person: Person, firstChargeId: string, isCanceled: boolean): void {
  const subscription = findSubscription(world, firstChargeId);
  if (subscription.userId !== person.user.id) throw new SandboxUserError("CHARGE_ID_INVALID");
  if (!isCanceled && subscription.canceledByBot)
    throw new SandboxUserError("SUBSCRIPTION_CANCELED_BY_BOT", "the bot has to allow it again first");
  if (subscription.expires <= world.seconds())
    throw new SandboxUserError("SUBSCRIPTION_NOT_ACTIVE", "its time is over; the app shows no button for it");
  if (subscription.canceledByUser === isCanceled) return;
  subscription.canceledByUser = isCanceled;
  reportSubscription(world, subscription, isCanceled ? "canceled" : "active");
}

function findSubscription(world: World, firstChargeId: string): StarSubscription {
  const subscription = world.stars.subscriptions.get(firstChargeId);
  if (!subscription)
    throw new Error("There is no subscription with this charge id; it is that of the first payment");
  return subscription;
}
