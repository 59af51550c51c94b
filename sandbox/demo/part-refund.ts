import type { DemoContext } from "./demo-context.ts";
import { expectThat, ExpectationFailed } from "./expectations.ts";

/** Parts of two payments go back, and both buyers stay: to Dana's card, and to Cora's wallet by a transfer. */
export async function refundParts(context: DemoContext): Promise<void> {
  const { cora, dana, olga, sandbox, transcript } = context;
  await choosePart(context, /Dana/);
  await olga.press(/Another amount/);
  await olga.receives(/type the amount/);
  await olga.send("5");
  await olga.receives(/The sale and the rest of the money stay/);
  await olga.press(/Refund \$5\.00, keep access/);
  await olga.receives(/went back to Dana/);
  await dana.receives(/\$5\.00 of \$24\.99 .* went back to you/);
  const [refund] = sandbox.stripe.store.list("refund");
  expectThat("a refund of $5.00 at Stripe", refund?.amount === 500 && refund.status === "succeeded");
  transcript.checked(`one refund at Stripe: ${refund?.status}, 5.00 USD of 24.99`);
  await context.expectMembership(dana, "member");

  // The page proposes the half.
  await choosePart(context, /Cora/);
  await olga.press(/Refund \$12\.49, keep access/);
  await olga.receives(/went back to Cora/);
  await cora.receives(/\$12\.49 of \$24\.99 .* went back to you/);
  const [transfer] = sandbox.cryptopay.transfers();
  if (transfer?.userId !== cora.testUser.id) throw new ExpectationFailed("a transfer to Cora");
  transcript.checked(`one transfer at Crypto Pay: ${transfer.amount} ${transfer.asset} to Cora`);
  await context.expectMembership(cora, "member");
}

async function choosePart({ olga }: DemoContext, buyer: RegExp): Promise<void> {
  await olga.send("/refund");
  await olga.receives(/Which payment do you want to refund/);
  await olga.press(buyer);
  await olga.receives(/It goes back at once/);
  await olga.press(/Refund a part/);
  await olga.receives(/The sale and the rest of the money stay/);
}
