import { describe, expect, test } from "vitest";
import {
  addTier,
  buyWithStars,
  chooseTier,
  connectChannel,
  createWorld,
  PAY_IN_CRYPTO,
  findInviteLink,
} from "./support/world.ts";

const DAY = 86_400_000;

describe.each(["polling", "webhook"] as const)("With Telegram in %s mode", (mode) => {
  test("a tier is sold for Stars, the payer joins, and is removed after the end", async () => {
    await using world = await createWorld({ mode });
    const { alice, telegram, clock } = world;
    const channel = await connectChannel(world);
    await addTier(world);
    const link = await buyWithStars(world, alice);
    expect(await alice.join(link)).toBe("requested");
    await expect.poll(() => telegram.memberStatus(channel, alice)).toBe("member");

    clock.advance(31 * DAY);
    await world.sweep();
    await alice.sees("has ended, and so has your access");
    expect(telegram.memberStatus(channel, alice)).toBe("left");
    expect(telegram.refusals).toEqual([]);
  });

  test("a tier is sold in crypto, and the message follows the payment", async () => {
    await using world = await createWorld({ mode });
    const { bob, telegram, nowpayments } = world;
    const channel = await connectChannel(world);
    await addTier(world);
    await chooseTier(world, bob);
    await bob.press(/crypto/);
    const message = await bob.sees(PAY_IN_CRYPTO);
    const { url } = await bob.press(/payment page/);
    const payment = await nowpayments.openInvoice(url ?? "").choose("btc");
    await bob.sees("waiting for your payment");
    await payment.pay("exact");
    const link = await findInviteLink(bob);
    await bob.sees("paid. Thank you!");
    expect(bob.chat.filter(({ id }) => id === message.id)).toHaveLength(1);
    await bob.join(link);
    await expect.poll(() => telegram.memberStatus(channel, bob)).toBe("member");
    expect(telegram.refusals).toEqual([]);
    expect(nowpayments.refusals).toEqual([]);
  });

  test("another user with the payer's link is not admitted and gets a friendly message", async () => {
    await using world = await createWorld({ mode });
    const { alice, sam, telegram } = world;
    const channel = await connectChannel(world);
    await addTier(world);
    const link = await buyWithStars(world, alice);
    await sam.join(link);
    await sam.sees("that link belongs to somebody else");
    expect(telegram.memberStatus(channel, sam)).toBe("left");
    await alice.join(link);
    await expect.poll(() => telegram.memberStatus(channel, alice)).toBe("member");
  });
});
