import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../tests/support/channel-scene.ts";
import { newId } from "../platform/values/ids.ts";
import { SupportScene } from "./testing/support-scene.ts";

const MINUTE = 60_000;

describe("/terms and /privacy", () => {
  test("say what is sold and kept, and lead to each other and to support", async () => {
    await using scene = await SupportScene.openFor();
    const { bob } = scene;
    await scene.say(bob, "/terms");
    expect(scene.lastSaid(bob)).toContain("Telegram does not sell it");
    await scene.press(bob, /What I keep/);
    expect(scene.lastSaid(bob)).toContain("until when you may be in");
    await scene.press(bob, /Terms of sale/);
    expect(scene.lastSaid(bob)).toContain("Stars go back as Stars");
    await scene.press(bob, /Help with a purchase/);
    expect(scene.lastSaid(bob)).toContain("Which channel is it about?");
    // One message all the way.
    expect(bob.chat.filter(({ from }) => from === "bot")).toHaveLength(2);
  });
});

describe("/paysupport", () => {
  test("lists what was bought by channel, the newest first, ten at most", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, sale, platform } = scene;
    const now = platform.clock.now();
    for (let number = 1; number <= 11; number += 1) {
      const { id: channelId } = await scene.database.prisma.channel.create({
        data: {
          id: newId(now),
          telegramId: -1_002_000_000_000n - BigInt(number),
          kind: "channel",
          title: `Club ${number}`,
          ownerId: BigInt(sale.ownerId),
          createdAt: now,
        },
      });
      await scene.database.prisma.subscription.create({
        data: {
          id: newId(now),
          userId: BigInt(bob.id),
          channelId,
          tierVersionId: sale.tierVersionId,
          startedAt: new Date(now.getTime() + number * MINUTE),
          extendedAt: now,
          expiresAt: null,
          state: "active",
        },
      });
    }
    await scene.say(bob, "/paysupport");
    expect(buttonsOf(bob)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((number) => `Club ${number}`));
    expect(scene.lastSaid(bob)).toMatch(/<b>Club 11<\/b>\nMonthly, since .* UTC\./);
  });

  test("says what became of the latest payment, and of an order without one", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, sale, platform } = scene;
    await scene.say(bob, "/paysupport");
    expect(scene.lastSaid(bob)).toMatch(/<b>Tea &amp; Talk<\/b>\nMonthly, ordered on .* UTC and not paid\./);
    const now = platform.clock.now();
    const { id } = await scene.database.prisma.payment.create({
      data: {
        id: newId(now),
        provider: "stars",
        externalId: "charge",
        orderId: await sale.order(),
        status: "finished",
        statusRank: 5,
        currency: "XTR",
        amountMinor: 250n,
        grantedAt: now,
        grantId: newId(now),
        createdAt: now,
        updatedAt: now,
      },
    });
    // What was ordered after it and not paid is not what they bought last.
    await sale.order();
    await scene.say(bob, "/paysupport");
    const payment = `Payment <code>…${id.slice(-8)}</code>`;
    expect(scene.lastSaid(bob)).toMatch(new RegExp(`Monthly, paid on .* UTC\\. ${payment}$`));
    await scene.database.prisma.payment.updateMany({ data: { refundAskedAt: now, refundedAt: now } });
    await scene.say(bob, "/paysupport");
    expect(scene.lastSaid(bob)).toMatch(new RegExp(`and refunded\\. ${payment}$`));
  });

  test("has a kind word for who bought nothing", async () => {
    await using scene = await SupportScene.openFor();
    const sam = await scene.stranger();
    await scene.say(sam, "/paysupport");
    expect(scene.lastSaid(sam)).toContain("You have bought nothing here yet");
    expect(buttonsOf(sam)).toEqual([]);
  });
});
