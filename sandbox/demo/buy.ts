import type { Guest } from "./guest.ts";
import { followCryptoPayment, openPaymentPage } from "./pay-page.ts";
import type { Stage } from "./stage.ts";
import { check, NotSeen, until } from "./until.ts";

export async function buyWithStars(stage: Stage): Promise<void> {
  const { alice } = stage;
  await openShop(stage, alice);
  await payStars(stage, alice);
  await comeIn(stage, alice);
}

export async function buyWithCrypto(stage: Stage): Promise<void> {
  const { bob } = stage;
  await orderInCrypto(stage, bob).then((url) => openPaymentPage(stage, url));
  await followCryptoPayment(stage);
  stage.bobsLink = await comeIn(stage, bob);
}

/** Somebody taps the channel's link and chooses the tier. */
export async function openShop(stage: Stage, guest: Guest): Promise<void> {
  await guest.start(new URL(stage.shareLink).searchParams.get("start") ?? "");
  await guest.hears(/Choose what suits you/);
  await guest.press(/Monthly/);
  await guest.hears(/How would you like to pay/);
}

/** Gives the address of the payment page. */
export async function orderInCrypto(stage: Stage, guest: Guest): Promise<string> {
  await openShop(stage, guest);
  await guest.press(/in crypto/);
  await guest.hears(/pick a coin/i);
  const url = await guest.press(/payment page/);
  if (url === undefined) throw new NotSeen("the address of the payment page");
  return url;
}

/** From the choice of Stars to the words that follow the payment; the invoice, the question before the charge, the charge. */
export async function payStars(stage: Stage, guest: Guest): Promise<void> {
  const { sandbox, transcript } = stage;
  const { updatesLog } = sandbox.telegram;
  const before = updatesLog.length;
  await guest.press(/Star/);
  await guest.hears(/Access to/);
  const paid = await guest.persona.pay();
  const since = updatesLog.slice(before);
  const question = since.find((update) => update.pre_checkout_query)?.pre_checkout_query;
  const payment = since.find((update) => update.message?.successful_payment)?.message?.successful_payment;
  transcript.line(guest.name, "Telegram", "", [["Pay"]]);
  if (question === undefined) throw new NotSeen("Telegram's question before the charge");
  transcript.line("Telegram", "bot", `pre_checkout_query ${question.total_amount} ${question.currency}`);
  if (!paid.ok) throw new NotSeen(`${guest.name}'s payment; Telegram said: ${paid.error}`);
  await stage.called("answerPreCheckoutQuery", { ok: true });
  if (payment === undefined) throw new NotSeen("Telegram's message of the successful payment");
  const { total_amount: amount, currency, telegram_payment_charge_id: chargeId } = payment;
  transcript.line("Telegram", "bot", `successful_payment ${amount} ${currency}, charge ${chargeId}`);
  await stage.called("createChatInviteLink", { creates_join_request: true });
  const { persona } = guest;
  const row = await until(`the payment ${chargeId} as delivered in the database`, () =>
    sandbox.program.platform.database.prisma.payment.findFirst({
      where: { externalId: chargeId, deliveredAt: { not: null }, order: { userId: BigInt(persona.id) } },
    }),
  );
  await guest.hears(/Paid\./);
  check(`a payment over ${amount}`, Number(row.amountMinor) === amount);
  transcript.seen(`one row in payment: ${row.provider}, ${row.status}, ${row.amountMinor} ${row.currency}`);
}

/** Follows the personal link, is approved, is inside. Gives the link. */
export async function comeIn(stage: Stage, guest: Guest): Promise<string> {
  const { transcript, channel } = stage;
  const link = await guest.press(/Come in/);
  if (link === undefined) throw new NotSeen(`${guest.name}'s way in`);
  const outcome = await guest.persona.join(link);
  check(`a join request of ${guest.name}`, outcome === "requested");
  transcript.line(guest.name, "Telegram", `asks to join ${channel.title}`);
  await stage.called("approveChatJoinRequest", { user_id: guest.persona.id });
  await stage.seesMembership(guest, "member");
  return link;
}
