import type { Message, Update } from "grammy/types";
import type { Content } from "./messages.ts";
import { privateChat } from "./people.ts";
import type { Person } from "./people.ts";
import type { StarPayment, StarSubscription } from "./star-ledger.ts";
import type { TelegramBackend } from "./backend.ts";

/** Adds the service message of a payment to the private chat and sends it to the bot as `successful_payment`. */
export function reportPayment(
  backend: TelegramBackend,
  payment: StarPayment,
  subscription?: { readonly expires: number; readonly isFirst: boolean },
): void {
  const recurring = subscription && {
    subscription_expiration_date: subscription.expires,
    is_recurring: true as const,
    ...(subscription.isFirst ? { is_first_recurring: true as const } : {}),
  };
  reportLine(backend, payment.userId, "person", {
    successful_payment: {
      currency: "XTR",
      total_amount: payment.amount,
      invoice_payload: payment.invoice.payload,
      telegram_payment_charge_id: payment.chargeId,
      // Stars have no provider, and Telegram sets the field all the same.
      provider_payment_charge_id: `${payment.userId}_${payment.chargeId.slice(3, 12)}`,
      ...recurring,
    },
  } satisfies Partial<Message>);
}

/** The bot is the sender of a refund's service message, and receives the message all the same. */
export function reportRefund(backend: TelegramBackend, payment: StarPayment): void {
  reportLine(backend, payment.userId, "bot", {
    refunded_payment: {
      currency: "XTR",
      total_amount: payment.amount,
      invoice_payload: payment.invoice.payload,
      telegram_payment_charge_id: payment.chargeId,
    },
  });
}

export function reportSubscription(
  backend: TelegramBackend,
  { userId, invoice }: StarSubscription,
  state: NonNullable<Update["subscription"]>["state"],
): void {
  backend.updates.push({
    subscription: { user: backend.userOf(userId), invoice_payload: invoice.payload, state },
  });
}

function reportLine(
  backend: TelegramBackend,
  userId: number,
  sender: "person" | "bot",
  content: Content,
): void {
  const person: Person | undefined = backend.people.get(userId);
  if (!person) throw new Error(`There is no user ${userId} in the sandbox`);
  const chat = privateChat(person.user);
  const from = sender === "bot" ? backend.bot.user : person.user;
  const { message } = backend.messages.add({
    chat,
    from,
    date: backend.seconds(),
    byBot: sender === "bot",
    content,
  });
  backend.updates.push({ message: { ...message, from, chat } });
  backend.changed.notify();
}
