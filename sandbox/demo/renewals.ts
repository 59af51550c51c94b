import { joinChannel } from "./buy.ts";
import { orderByCard, readCheckout } from "./card-payment.ts";
import type { DemoContext } from "./demo-context.ts";
import { expectThat, ExpectationFailed, waitFor } from "./expectations.ts";

/** Alice returns with a subscription in Stars, which Telegram charges every 30 days. */
export async function subscribeWithStars(context: DemoContext): Promise<void> {
  const { alice, transcript } = context;
  await alice.press(/Renew/);
  await alice.receives(/How would you like to pay/);
  await alice.press(/every 30 days/);
  await alice.receives(/Telegram charges .* every 30 days until you cancel/);
  const invoice = await alice.press(/Subscribe/);
  if (invoice === undefined) throw new ExpectationFailed("the link to the invoice of a subscription");
  const paid = await alice.testUser.pay(invoice);
  transcript.line("Alice", "Telegram", "", [["Pay"]]);
  expectThat("a paid subscription", paid.ok);
  await alice.receives(/Paid\./);
  await joinChannel(context, alice);
}

/** Erin subscribes on the page of Stripe, whose customer portal she can open from the chat. */
export async function subscribeByCard(context: DemoContext): Promise<void> {
  const { erin, sandbox, transcript } = context;
  const url = await orderByCard(context, erin, {
    tier: /Every month/,
    way: /every month by card/,
    open: /Subscribe/,
  });
  const paid = await readCheckout(`${url}/pay`, new URLSearchParams({ method: "success" }));
  transcript.line("Erin", "Stripe", "", [["Card that pays", "Subscribe"]]);
  expectThat("a paid page", paid.status === "complete, paid");
  await erin.receives(/Paid\./);
  const [subscription] = sandbox.stripe.store.list("subscription");
  expectThat("an active subscription at Stripe", subscription?.status === "active");
  transcript.checked(`one subscription at Stripe: ${subscription?.status}`);
  await joinChannel(context, erin);
}

/** Telegram and Stripe charge by themselves, and the bot extends both accesses. Those of Cora and Dana, who paid once, end. */
export async function chargeAgain(context: DemoContext): Promise<void> {
  const { alice, cora, dana, erin, sandbox, transcript } = context;
  const { clock, stripe, telegram } = sandbox;
  const from = clock.now();
  const [subscription] = telegram.starSubscriptions();
  if (subscription === undefined) throw new ExpectationFailed("Alice's subscription at Telegram");
  advanceTo(context, new Date(subscription.expiresAt.getTime() - 60_000));
  transcript.time(from, clock.now());
  telegram.renewStarSubscription(subscription.firstChargeId);
  transcript.line("Telegram", "bot", "successful_payment 1250 XTR, is_recurring");
  await alice.receives(/renewed/);

  // Stripe begins the period with the invoice's draft, which it charges an hour later.
  const sent = stripe.deliveries.length;
  for (const what of ["renewal-begins", "renewal-is-charged"]) {
    const due = stripe.nextDue();
    if (due?.what !== what) throw new ExpectationFailed(`${what} as the next thing at Stripe`);
    advanceTo(context, new Date(due.at * 1_000));
    await stripe.advance();
  }
  transcript.time(from, clock.now());
  const paid = await waitFor("an accepted event", () =>
    stripe.deliveries.slice(sent).find(({ type, accepted }) => type === "invoice.paid" && accepted),
  );
  transcript.line("Stripe", "bot", `${paid.type} → ${paid.httpStatus}`);
  await erin.receives(/renewed/);
  await sandbox.sweep();
  for (const user of [cora, dana]) {
    await user.receives(/has ended, and so has your access/);
    await context.expectMembership(user, "left");
  }
  for (const user of [alice, erin]) await context.expectMembership(user, "member");
}

function advanceTo({ sandbox }: DemoContext, time: Date): void {
  sandbox.clock.advance(time.getTime() - sandbox.clock.now().getTime());
}
