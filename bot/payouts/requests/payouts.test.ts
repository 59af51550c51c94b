import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { announceCommands } from "../../announce-commands.ts";
import { setWallet } from "../wallets/set-wallet.ts";
import { DAY, EVM, TRON } from "../../../tests/scenes/payee-scene.ts";
import { requestFor, earn, giveWallet, openPayoutScene } from "../../../tests/scenes/payout-scene.ts";
import type { PayoutScene } from "../../../tests/scenes/payout-scene.ts";

const lastPage = (scene: PayoutScene): string => newestOf(scene.olga)?.text ?? "";

describe("/payouts for an owner", () => {
  test("says that payouts are switched off", async () => {
    await using scene = await openPayoutScene({ isOn: false });
    await scene.say(scene.olga, "/payouts");
    expect(scene.lastMessageTo(scene.olga)).toContain("pays owners by hand");
    for (const data of [
      "payouts",
      "payout-wallet",
      "payout-network:usdt_tron",
      "payout-threshold:USD:2000",
      "payout-automatic:on",
    ]) {
      const { text } = await scene.pressForged(scene.olga, data);
      expect([data, text]).toEqual([data, expect.stringContaining("out of date")]);
    }
    expect(await scene.database.prisma.payoutSetting.count()).toBe(0);
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
    expect(page).toContain("Towards your next payout: ⭐ 0 of ⭐ 1,000");
    expect(page).toContain("You have set no wallet yet");
    expect(buttonsOf(scene.olga)).toEqual(["👛 Set a wallet", "🎚 Smallest payout", "🔁 Automatic: on"]);
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

  test("changes the threshold and the automatic payouts, also for repeated presses", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 3);
    await scene.say(scene.olga, "/payouts");
    await scene.press(scene.olga, "🎚 Smallest payout");
    expect(buttonsOf(scene.olga)).toContain("• $50.00 •");
    await scene.press(scene.olga, "$20.00");
    expect(lastPage(scene)).toContain("Ready to be paid out: $29.10");
    await scene.press(scene.olga, "🔁 Automatic: on");
    expect(buttonsOf(scene.olga)).toContain("🔁 Automatic: off");
    await scene.pressForged(scene.olga, "payout-automatic:off");
    await scene.pressForged(scene.olga, "payout-threshold:USD:1");
    expect(await scene.database.prisma.payoutSetting.findMany()).toMatchObject([
      { isAutomatic: false, thresholdUsdCents: 2_000n, thresholdStars: 1_000 },
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
    const at = scene.platform.clock.now();
    await scene.database.prisma.channelManager.create({
      data: { channelId, userId: BigInt(max.id), createdAt: at },
    });
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

describe("A wallet", () => {
  const openForm = async (scene: PayoutScene): Promise<void> => {
    await scene.say(scene.olga, "/payouts");
    await scene.press(scene.olga, /wallet/);
    await scene.press(scene.olga, "USDT on TRON (TRC-20)");
  };

  test("is typed, shown in full, confirmed twice, and announced in a separate message", async () => {
    await using scene = await openPayoutScene();
    await openForm(scene);
    await scene.say(scene.olga, TRON);
    expect(scene.lastMessageTo(scene.olga)).toContain(`<code>${TRON}</code>`);
    await scene.press(scene.olga, "✅ Yes, every letter");
    expect(scene.lastMessageTo(scene.olga)).toContain(
      "begin with <code>TR7NHq</code> and end with <code>gjLj6t</code>",
    );
    expect(await scene.database.prisma.payoutSetting.count()).toBe(0);
    await scene.press(scene.olga, "✅ Yes, save it");
    await scene.runJobs();
    const [saved, told] = scene.messagesTo(scene.olga).slice(-2);
    expect(saved).toContain("The new wallet is used from the next payout on");
    expect(told).toMatch(new RegExp(`now go to this wallet:.*<code>${TRON}</code>.*Was this not you`, "su"));
    expect(await scene.database.prisma.payoutSetting.findMany()).toMatchObject([
      { network: "usdt_tron", address: TRON },
    ]);
    const [entry] = await scene.database.prisma.auditEntry.findMany({
      where: { action: "payout.wallet_set" },
    });
    expect(entry).toMatchObject({
      actorId: BigInt(scene.olga.id),
      detail: { network: "usdt_tron", address: TRON },
    });
  });

  test("with a typing error is refused with the reason, and asked for again", async () => {
    await using scene = await openPayoutScene();
    await openForm(scene);
    await scene.say(scene.olga, EVM);
    expect(scene.messagesTo(scene.olga).join("\n")).toContain("That is no address on TRON");
    await scene.say(scene.olga, TRON.replace("q8ZY", "q9ZY"));
    expect(scene.messagesTo(scene.olga).join("\n")).toContain("One of its letters is wrong");
    await scene.say(scene.olga, TRON);
    await scene.press(scene.olga, "✏️ Type it again");
    await scene.say(scene.olga, TRON);
    await scene.press(scene.olga, "✅ Yes, every letter");
    // Only a button confirms.
    await scene.say(scene.olga, "yes");
    expect(await scene.database.prisma.payoutSetting.count()).toBe(0);
  });

  test("that changes during a pending payout counts for the next one", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await requestFor(scene, "USD");
    await setWallet(scene.platform, {
      ownerId: scene.olga.id,
      wallet: { network: "usdt_ethereum", address: EVM },
    });
    await scene.runJobs();
    expect(scene.messagesTo(scene.operator).join("\n")).toContain(TRON);
    await scene.say(scene.operator, "/payouts");
    expect(scene.lastMessageTo(scene.operator)).toContain(TRON);
  });
});

describe("An operator", () => {
  test("gets a message with everything that is needed to send a payout", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await requestFor(scene, "USD");
    await scene.runJobs();
    expect(scene.lastMessageTo(scene.operator)).toMatch(
      new RegExp(
        `<b>\\$58\\.20</b> to <b>Olga</b> \\(<code>${scene.olga.id}</code>\\).*USDT on TRON.*<code>${TRON}</code>`,
        "su",
      ),
    );
    expect(buttonsOf(scene.operator)).toEqual(["✅ Sent", "🚫 Cannot pay"]);
  });

  test("reports a sent payout with a reference, which is required and confirmed", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await requestFor(scene, "USD");
    await scene.runJobs();
    const message = newestOf(scene.operator);
    await scene.press(scene.operator, "✅ Sent");
    await scene.say(scene.operator, "…");
    expect(scene.messagesTo(scene.operator).join("\n")).toContain("The reference is empty");
    await scene.say(scene.operator, "wrong");
    await scene.press(scene.operator, "✏️ Type it again");
    await scene.say(scene.operator, "0x<4f2a>");
    expect(scene.lastMessageTo(scene.operator)).toContain("<code>0x&lt;4f2a&gt;</code>");
    await scene.press(scene.operator, /it is sent/);
    expect(scene.lastMessageTo(scene.operator)).toContain("is booked as sent: <code>0x&lt;4f2a&gt;</code>");
    const { text } = await scene.press(scene.operator, "🚫 Cannot pay", message);
    expect(text).toContain("settled already");
    expect(await scene.database.prisma.payout.findMany()).toMatchObject([{ state: "sent" }]);
  });

  test("refuses a payout with a reason, which the owner reads", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await requestFor(scene, "USD");
    await scene.runJobs();
    await scene.press(scene.operator, "🚫 Cannot pay");
    await scene.press(scene.operator, /Another wallet is needed/);
    await scene.runJobs();
    expect(scene.lastMessageTo(scene.olga)).toMatch(
      /could not be sent: Nothing can be sent.*back in your balance/su,
    );
    await scene.press(scene.olga, "💸 Payouts");
    expect(lastPage(scene)).toContain("Balance: $58.20");
    expect(buttonsOf(scene.olga)).toContain("🔁 Automatic: off");
  });

  test("pages through the pending payouts by /payouts, the oldest first", async () => {
    await using scene = await openPayoutScene();
    await scene.say(scene.operator, "/payouts");
    expect(scene.lastMessageTo(scene.operator)).toContain("No payout waits");
    await earn(scene, "USD", 6);
    await earn(scene, "XTR", 5);
    await giveWallet(scene);
    await requestFor(scene, "USD");
    scene.platform.clock.advance(22 * DAY);
    await requestFor(scene, "XTR");
    await scene.say(scene.operator, "/payouts");
    expect(newestOf(scene.operator)?.text).toMatch(
      /2 payouts wait to be sent\. This is number 1\..*\$58\.20/su,
    );
    await scene.press(scene.operator, "Later ›");
    expect(newestOf(scene.operator)?.text).toMatch(/number 2\..*the value of ⭐ 1,215/su);
    expect(buttonsOf(scene.operator)).toEqual(["✅ Sent", "🚫 Cannot pay", "‹ Earlier"]);
  });

  test("settles a pending payout after payouts were switched off", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await requestFor(scene, "USD");
    const { config } = scene.platform;
    Object.assign(scene.platform, { config: { ...config, payouts: false } });
    await scene.say(scene.operator, "/payouts");
    await scene.press(scene.operator, "✅ Sent");
    await scene.say(scene.operator, "0x4f2a");
    await scene.press(scene.operator, /it is sent/);
    await scene.say(scene.operator, "/payouts");
    expect(scene.lastMessageTo(scene.operator)).toContain("pays owners by hand");
    expect(await scene.database.prisma.payout.findMany()).toMatchObject([{ state: "sent" }]);
  });

  test("is the only one who settles: presses of others are answered as outdated", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    const payoutId = await requestFor(scene, "USD");
    for (const data of [`payout-sent:${payoutId}`, `payout-refuse:${payoutId}`, "payouts-pending:0"]) {
      const { text } = await scene.pressForged(scene.olga, data);
      expect([data, text]).toEqual([data, expect.stringContaining("out of date")]);
    }
  });
});
