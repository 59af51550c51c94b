import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../tests/scenes/channel-scene.ts";
import { newId } from "../platform/values/ids.ts";
import { SupportScene } from "../../tests/scenes/support-scene.ts";

const MINUTE = 60_000;

describe("/terms and /privacy", () => {
  test("link to each other and to support", async () => {
    await using scene = await SupportScene.openFor();
    const { bob } = scene;
    await scene.say(bob, "/terms");
    expect(scene.lastMessageTo(bob)).toContain("Telegram does not sell it");
    await scene.press(bob, /My data/);
    expect(scene.lastMessageTo(bob)).toContain("how long you have access");
    await scene.press(bob, /Terms of sale/);
    expect(scene.lastMessageTo(bob)).toContain("Stars go back as Stars");
    await scene.press(bob, /Help with a purchase/);
    expect(scene.lastMessageTo(bob)).toContain("Which channel is it about?");
    // All pages are shown in one message.
    expect(bob.chat.filter(({ from }) => from === "bot")).toHaveLength(2);
  });
});

describe("/paysupport", () => {
  test("lists the latest purchase in each channel, the newest first, at most ten", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, sale, platform } = scene;
    const now = platform.clock.now();
    for (let number = 1; number <= 11; number += 1) {
      const { id: channelId } = await scene.database.prisma.channel.create({
        data: {
          id: newId(now),
          telegramChatId: -1_002_000_000_000n - BigInt(number),
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
    expect(scene.lastMessageTo(bob)).toMatch(/<b>Club 11<\/b>\nMonthly, since .* UTC\./);
  });

  test("shows the state of the latest payment, or of an order without a payment", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, sale, platform } = scene;
    await scene.say(bob, "/paysupport");
    expect(scene.lastMessageTo(bob)).toMatch(
      /<b>Tea &amp; Talk<\/b>\nMonthly, ordered on .* UTC and not paid\./,
    );
    const now = platform.clock.now();
    const { id } = await scene.database.prisma.payment.create({
      data: {
        id: newId(now),
        provider: "stars",
        externalId: "charge",
        orderId: await sale.order(),
        status: "paid",
        statusRank: 5,
        currency: "XTR",
        amountMinor: 250n,
        grantedAt: now,
        grantId: newId(now),
        createdAt: now,
        updatedAt: now,
      },
    });
    // A later unpaid order does not replace the payment.
    await sale.order();
    await scene.say(bob, "/paysupport");
    const payment = `Payment <code>…${id.slice(-8)}</code>`;
    expect(scene.lastMessageTo(bob)).toMatch(new RegExp(`Monthly, paid on .* UTC\\. ${payment}$`));
    await scene.database.prisma.payment.updateMany({ data: { refundRequestedAt: now, refundedAt: now } });
    await scene.say(bob, "/paysupport");
    expect(scene.lastMessageTo(bob)).toMatch(new RegExp(`and refunded\\. ${payment}$`));
  });

  test("explains the next steps to a person without purchases", async () => {
    await using scene = await SupportScene.openFor();
    const sam = await scene.newUser();
    await scene.say(sam, "/paysupport");
    expect(scene.lastMessageTo(sam)).toContain("You have bought nothing here yet");
    expect(buttonsOf(sam)).toEqual([]);
  });
});
