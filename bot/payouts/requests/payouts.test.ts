import { addToTeam } from "../../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { announceCommands } from "../../introduce-bot.ts";
import { requestFor, earn, giveWallet, openPayoutScene } from "../../../tests/scenes/payout-scene.ts";
import type { PayoutScene } from "../../../tests/scenes/payout-scene.ts";

const lastPage = (scene: PayoutScene): string => newestOf(scene.olga)?.text ?? "";

describe("/payouts for an owner", () => {
  test("says that payouts are switched off", async () => {
    await using scene = await openPayoutScene({ isOn: false });
    await scene.say(scene.olga, "/payouts");
    expect(scene.lastMessageTo(scene.olga)).toContain("Payouts are switched off");
    for (const data of [
      "payouts",
      "payout-wallet",
      "payout-network:usdt_tron",
      "payout-threshold:USD:2000",
      "payout-strategies",
      "payout-strategy:weekly",
    ]) {
      const { text } = await scene.pressForged(scene.olga, data);
      expect([data, text]).toEqual([data, expect.stringContaining("out of date")]);
    }
    expect(await scene.database.prisma.payoutSetting.count()).toBe(0);
  });

  test("names the setting that switches payouts on, for an operator", async () => {
    await using scene = await openPayoutScene({ isOn: false });
    await scene.say(scene.operator, "/payouts");
    expect(scene.lastMessageTo(scene.operator)).toContain("PAYOUTS=on");
    expect(scene.lastMessageTo(scene.operator)).not.toContain("Ask its operator");
    await scene.say(scene.olga, "/payouts");
    expect(scene.lastMessageTo(scene.olga)).toContain("Ask its operator");
  });

  test.each([
    [true, "in the menu"],
    [false, "not in the menu"],
  ])("where it is on (%s) is %s", async (isOn) => {
    await using scene = await openPayoutScene({ isOn });
    await announceCommands(scene.platform);
    const menus = scene.telegram.callsOf("setMyCommands").map(({ parameters }) => JSON.stringify(parameters));
    expect(menus.length).toBeGreaterThan(0);
    expect(menus.filter((menu) => menu.includes("payouts"))).toHaveLength(isOn ? menus.length : 0);
  });

  test("shows balances, held Stars, the progress and a missing wallet", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 3);
    await earn(scene, "XTR", 2);
    await scene.say(scene.olga, "/payouts");
    const page = lastPage(scene);
    expect(page).toContain("Balance: $29.10\nTowards your next payout: $29.10 of $50.00");
    expect(page).toContain("Balance: ⭐ 486\nOn hold: ⭐ 486");
    expect(page).toMatch(/The first of them are free from .*Bot API cannot send Stars on/su);
    expect(page).toContain("Towards your next payout: ⭐ 0 of ⭐ 1,000");
    expect(page).toContain("You have set no wallet yet");
    expect(buttonsOf(scene.olga)).toEqual([
      "👛 Set a wallet",
      "🎚 Smallest payout",
      "🗓 Paid out: From an amount",
      "📄 Statement",
    ]);
  });

  test("offers the available amount, requests it once, and then shows the pending payout", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await scene.say(scene.olga, "/payouts");
    const [data = ""] = dataOf(newestOf(scene.olga));
    const { text } = await scene.press(scene.olga, "💸 Pay out $58.20");
    expect(text).toContain("Requested.");
    expect(lastPage(scene)).toContain("On the way to you: $58.20");
    expect(lastPage(scene)).toContain("Balance: $0.00");
    expect(buttonsOf(scene.olga)).not.toContain("💸 Pay out $58.20");
    expect((await scene.pressForged(scene.olga, data)).text).toContain("on its way already");
    expect(await scene.database.prisma.payout.count()).toBe(1);
  });

  test("refuses a button that shows an earlier amount", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await scene.say(scene.olga, "/payouts");
    await earn(scene, "USD", 1);
    const { text } = await scene.press(scene.olga, "💸 Pay out $58.20");
    expect(text).toContain("Something changed in the meantime");
    expect(buttonsOf(scene.olga)).toContain("💸 Pay out $67.90");
    expect(await scene.database.prisma.payout.count()).toBe(0);
  });

  test("changes the threshold and the strategy, also for repeated presses", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 3);
    await scene.say(scene.olga, "/payouts");
    await scene.press(scene.olga, "🎚 Smallest payout");
    expect(buttonsOf(scene.olga)).toContain("• $50.00 •");
    await scene.press(scene.olga, "$20.00");
    expect(lastPage(scene)).toContain("Ready to be paid out: $29.10");
    await scene.press(scene.olga, /^🗓/u);
    // The operator sends by hand here, and is not called for each sale.
    expect(buttonsOf(scene.olga)).toEqual([
      "When I ask",
      "• From an amount •",
      "On Mondays",
      "On the first of the month",
      "‹ Back to payouts",
    ]);
    await scene.press(scene.olga, "When I ask");
    expect(buttonsOf(scene.olga)).toContain("🗓 Paid out: When I ask");
    await scene.pressForged(scene.olga, "payout-strategy:manual");
    await scene.pressForged(scene.olga, "payout-strategy:instant");
    await scene.pressForged(scene.olga, "payout-threshold:USD:1");
    expect(await scene.database.prisma.payoutSetting.findMany()).toMatchObject([
      { strategy: "manual", thresholds: { USD: 2_000 } },
    ]);
  });

  test("lists the last payouts with their references", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    const payoutId = await requestFor(scene, "USD");
    await scene.pressForged(scene.operator, `payout-sent:${payoutId}`);
    await scene.say(scene.operator, "0x4f2a");
    await scene.press(scene.operator, /it is sent/);
    await scene.say(scene.olga, "/payouts");
    expect(lastPage(scene)).toMatch(/Your last payouts\n✅ .* · \$58\.20 · 0x4f2a/u);
  });

  test("is for owners only, including former owners with a balance, and not for managers", async () => {
    await using scene = await openPayoutScene();
    const max = scene.telegram.person({ firstName: "Max" });
    await scene.meet(max);
    const { channelId } = scene.sale;
    await addToTeam(scene.database.prisma, { channelId, userId: BigInt(max.id) });
    await scene.say(max, "/payouts");
    expect(scene.lastMessageTo(max)).toContain("Payouts are for the owners of channels");
    expect((await scene.pressForged(max, "payout-network:usdt_tron")).text).toContain("out of date");

    await earn(scene, "USD", 6);
    await scene.database.prisma.channel.updateMany({ data: { ownerId: BigInt(max.id) } });
    await scene.say(scene.olga, "/payouts");
    expect(lastPage(scene)).toContain("Balance: $58.20");
    await scene.say(max, "/payouts");
    expect(scene.lastMessageTo(max)).toContain("You have earned nothing yet");
  });
});
