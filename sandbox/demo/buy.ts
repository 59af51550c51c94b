import type { DemoUser } from "./demo-user.ts";
import { followCryptoPayment, openPaymentPage } from "./crypto-payment.ts";
import type { DemoContext } from "./demo-context.ts";
import { expectThat, ExpectationFailed, waitFor } from "./expectations.ts";

export async function buyWithStars(context: DemoContext): Promise<void> {
  const { alice } = context;
  await openStorefront(context, alice);
  await payStars(context, alice);
  await joinChannel(context, alice);
}

export async function buyWithCrypto(context: DemoContext): Promise<void> {
  const { bob } = context;
  await orderInCrypto(context, bob).then((url) => openPaymentPage(context, url));
  await followCryptoPayment(context);
  context.bobsLink = await joinChannel(context, bob);
}

/** Follows the channel's share link and chooses a tier. */
export async function openStorefront(context: DemoContext, user: DemoUser, tier = /Monthly/): Promise<void> {
  await user.start(new URL(context.shareLink).searchParams.get("start") ?? "");
  await user.receives(/Choose what suits you/);
  await user.press(tier);
  await user.receives(/How would you like to pay/);
}

/** Returns the URL of the payment page. */
export async function orderInCrypto(context: DemoContext, user: DemoUser): Promise<string> {
  await openStorefront(context, user);
  await user.press(/in crypto/);
  await user.receives(/pick a coin/i);
  const url = await user.press(/payment page/);
  if (url === undefined) throw new ExpectationFailed("the URL of the payment page");
  return url;
}

/** Chooses Stars, pays the invoice, and checks the pre-checkout query, the charge and the bot's confirmation. */
export async function payStars(context: DemoContext, user: DemoUser): Promise<void> {
  const { sandbox, transcript } = context;
  const { updatesLog } = sandbox.telegram;
  const before = updatesLog.length;
  await user.press(/Star/);
  await user.receives(/Access to/);
  const paid = await user.testUser.pay();
  const since = updatesLog.slice(before);
  const preCheckout = since.find((update) => update.pre_checkout_query)?.pre_checkout_query;
  const payment = since.find((update) => update.message?.successful_payment)?.message?.successful_payment;
  transcript.line(user.name, "Telegram", "", [["Pay"]]);
  if (preCheckout === undefined) throw new ExpectationFailed("a pre_checkout_query");
  transcript.line(
    "Telegram",
    "bot",
    `pre_checkout_query ${preCheckout.total_amount} ${preCheckout.currency}`,
  );
  if (!paid.ok) throw new ExpectationFailed(`${user.name}'s payment, but Telegram refused it: ${paid.error}`);
  await context.expectCall("answerPreCheckoutQuery", { ok: true });
  if (payment === undefined) throw new ExpectationFailed("a successful_payment");
  const { total_amount: amount, currency, telegram_payment_charge_id: chargeId } = payment;
  transcript.line("Telegram", "bot", `successful_payment ${amount} ${currency}, charge ${chargeId}`);
  await context.expectCall("createChatInviteLink", { creates_join_request: true });
  const { testUser } = user;
  const row = await waitFor(`the payment ${chargeId} as delivered in the database`, () =>
    sandbox.program.platform.database.prisma.payment.findFirst({
      where: { externalId: chargeId, deliveredAt: { not: null }, order: { userId: BigInt(testUser.id) } },
    }),
  );
  await user.receives(/Paid\./);
  expectThat(`a payment over ${amount}`, Number(row.amountMinor) === amount);
  transcript.checked(
    `one row in payment: ${row.provider}, ${row.status}, ${row.amountMinor} ${row.currency}`,
  );
}

/** Joins by the personal invite link through an approved join request. Returns the link. */
export async function joinChannel(context: DemoContext, user: DemoUser): Promise<string> {
  const { transcript, channel } = context;
  const link = await user.press(/Come in/);
  if (link === undefined) throw new ExpectationFailed(`${user.name}'s invite link`);
  const outcome = await user.testUser.join(link);
  expectThat(`a join request of ${user.name}`, outcome === "requested");
  transcript.line(user.name, "Telegram", `requests to join ${channel.title}`);
  await context.expectCall("approveChatJoinRequest", { user_id: user.testUser.id });
  await context.expectMembership(user, "member");
  return link;
}
