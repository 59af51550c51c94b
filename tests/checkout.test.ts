import { expect, test } from "vitest";
import { describeCoin } from "../bot/checkout/coins/coins.ts";
import { until } from "./support/until.ts";
import {
  chooseTier,
  createWorld,
  openStore,
  findInviteLink,
  chooseCoin,
  PAY_IN_CRYPTO,
} from "./support/world.ts";

test("A second press on a payment method opens the same invoice, and its new message shows the progress", async () => {
  await using world = await createWorld();
  const { bob, nowpayments } = world;
  await openStore(world);
  await chooseTier(world, bob);
  const offer = await bob.sees("How would you like to pay?");
  await bob.press(/crypto/, { message: offer });
  const first = await bob.sees(PAY_IN_CRYPTO);
  const { url } = await bob.press(/payment page/);
  const payment = await nowpayments.openInvoice(url ?? "").choose("btc");
  await payment.become("confirming");
  const shown = await bob.sees("being confirmed", { after: first });

  await bob.press(/crypto/, { message: offer });
  const second = await bob.sees("being confirmed", { after: shown });
  expect(second.id).not.toBe(first.id);
  expect(nowpayments.invoices()).toHaveLength(1);

  await payment.become("finished");
  await findInviteLink(bob);
  expect((await bob.sees("paid. Thank you!")).id).toBe(second.id);
});

test("A payment by a buyer who blocked the bot is granted, and /subscriptions has the invite link", async () => {
  await using world = await createWorld();
  const { bob, database } = world;
  await openStore(world);
  await chooseTier(world, bob);
  const payment = await chooseCoin(world, bob);
  bob.block();
  await payment.pay("exact");
  await expect.poll(() => database.prisma.payment.count({ where: { deliveredAt: { not: null } } })).toBe(1);
  expect(await database.prisma.user.count({ where: { unreachableSince: { not: null } } })).toBe(1);

  bob.unblock();
  await bob.send("/subscriptions");
  await bob.sees("Active until");
  await bob.press(/Enter Tea & Talk/);
  await bob.sees("ask to join");
});

test("A buyer banned after the checkout was opened cannot pick a coin", async () => {
  await using world = await createWorld();
  const { bob, database, owner } = world;
  await openStore(world);
  await until(() => database.prisma.coin.count({ where: { code: "BTC" } }), 1);
  await chooseTier(world, bob);
  await bob.press(/crypto/);
  const message = await bob.sees("Pick a coin");
  const { id: channelId } = await database.prisma.channel.findFirstOrThrow();
  await database.prisma.accessOverride.create({
    data: {
      channelId,
      userId: BigInt(bob.id),
      kind: "ban",
      actorId: BigInt(owner.id),
      createdAt: world.clock.now(),
    },
  });
  await bob.press(describeCoin("BTC"), { message });
  await bob.sees("have blocked you there", { after: message });
  expect(await database.prisma.quote.count()).toBe(0);
});
