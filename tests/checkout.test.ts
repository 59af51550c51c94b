import { expect, test } from "vitest";
import { spellCoin } from "../bot/checkout/coins/coin-names.ts";
import { until } from "./support/until.ts";
import { addTier, chooseTier, connectChannel, createWorld, findWayIn, chooseCoin } from "./support/world.ts";

test("A payment page that is asked for again is the same page, and its new message knows how far the payment is", async () => {
  await using world = await createWorld();
  const { bob, nowpayments } = world;
  await connectChannel(world);
  await addTier(world);
  await chooseTier(world, bob);
  const offer = await bob.sees("How would you like to pay?");
  await bob.press(/crypto/, { message: offer });
  const first = await bob.sees(/pick a coin/i);
  const { url } = await bob.press(/payment page/);
  const payment = await nowpayments.openInvoice(url ?? "").choose("btc");
  await payment.become("confirming");
  const shown = await bob.sees("being confirmed", { after: first });

  await bob.press(/crypto/, { message: offer });
  const second = await bob.sees("being confirmed", { after: shown });
  expect(second.id).not.toBe(first.id);
  expect(nowpayments.invoices()).toHaveLength(1);

  await payment.become("finished");
  await findWayIn(bob);
  expect((await bob.sees("paid. Thank you!")).id).toBe(second.id);
});

test("A sale whose buyer blocked the bot counts, and the way in waits for them", async () => {
  await using world = await createWorld();
  const { bob, database } = world;
  await connectChannel(world);
  await addTier(world);
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

test("Somebody who was banned after the page was opened is offered no coins", async () => {
  await using world = await createWorld();
  const { bob, database, owner } = world;
  await connectChannel(world);
  await addTier(world);
  await until(() => database.prisma.coin.count({ where: { code: "BTC" } }), 1);
  await chooseTier(world, bob);
  await bob.press(/crypto/);
  const message = await bob.sees("Pick a coin");
  const { id: channelId } = await database.prisma.channel.findFirstOrThrow();
  await database.prisma.standing.create({
    data: {
      channelId,
      userId: BigInt(bob.id),
      kind: "banned",
      actorId: BigInt(owner.id),
      createdAt: world.clock.now(),
    },
  });
  await bob.press(spellCoin("BTC"), { message });
  await bob.sees("do not let you in there", { after: message });
  expect(await database.prisma.quote.count()).toBe(0);
});
