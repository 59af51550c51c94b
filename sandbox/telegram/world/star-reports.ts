import type { Message, Update } from "grammy/types";
import type { Content } from "./messages.ts";
import { privateChat } from "./people.ts";
import type { Person } from "./people.ts";
import type { StarPayment, StarSubscription } from "./star-books.ts";
import type { World } from "./world.ts";

/** The line "You paid …" in the private chat, which the bot receives as `successful_payment`. */
export function reportPayment(
  world: World,
  payment: StarPayment,
  subscription?: { readonly expires: number; readonly isFirst: boolean },
): void {
  const recurring = subscription && {
    subscription_expiration_date: subscription.expires,
    is_recurring: true as const,
    ...(subscription.isFirst ? { is_first_recurring: true as const } : {}),
  };
  reportLine(world, payment.userId, {
    successful_payment: {
      currency: "XTR",
      total_amount: payment.amount,
      invoice_payload: payment.invoice.payload,
      telegram_payment_charge_id: payment.chargeId,
      // Stars have no other provider; the field is there all the same.
      provider_payment_charge_id: `${payment.userId}_${payment.chargeId.slice(3, 12)}`,
      ...recurring,
    },
  } satisfies Partial<Message>);
}

export function reportRefund(world: World, payment: StarPayment): void {
  reportLine(world, payment.userId, {
    refunded_payment: {
      currency: "XTR",
      total_amount: payment.amount,
      invoice_payload: payment.invoice.payload,
      telegram_payment_charge_id: payment.chargeId,
    },
  });
}

export function reportSubscription(
  world: World,
  { userId, invoice }: StarSubscription,
  state: NonNullable<Update["subscription"]>["state"],
): void {
  world.updates.push({
    subscription: { user: world.userOf(userId), invoice_payload: invoice.payload, state },
  });
}

function reportLine(world: World, userId: number, content: Content): void {
  const person: Person | undefined = world.people.get(userId);
  if (!person) throw new Error(`There is no user ${userId} in the sandbox`);
  const chat = privateChat(person.user);
  const { message } = world.messages.add({
    chat,
    from: person.user,
    date: world.seconds(),
    byBot: false,
    content,
  });
  world.updates.push({ message: { ...message, from: person.user, chat } });
  world.changed.notify();
}
