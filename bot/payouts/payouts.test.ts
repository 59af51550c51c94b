import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../tests/support/channel-scene.ts";
import { announceCommands } from "../announce-commands.ts";
import { setWallet } from "./wallets/set-wallet.ts";
import { DAY, EVM, TRON } from "./testing/payee.ts";
import { askFor, earn, giveWallet, openPayoutScene } from "./testing/payout-scene.ts";
import type { PayoutScene } from "./testing/payout-scene.ts";

const lastPage = (scene: PayoutScene): string => newestOf(scene.olga)?.text ?? "";

describe("/payouts for an owner", () => {
  test("says in a sentence that it is not used, where it is off", async () => {
    await using scene = await openPayoutScene({ isOn: false });
    await scene.say(scene.olga, "/payouts");
    expect(scene.lastSaid(scene.olga)).toContain("settles with owners by hand");
    for (const data of [
      "payouts",
      "payout-wallet",
      "payout-to:usdt_tron",
      "payout-at:USD:2000",
      "payout-auto:on",
    ]) {
      const { text } = await scene.pressForged(scene.olga, data);
      expect([data, text]).toEqual([data, expect.stringContaining("out of date")]);
    }
    expect(await scene.database.prisma.payoutChoice.count()).toBe(0);
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

  test("shows balances, what is on hold, how far it is, and that a wallet is missing", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 3);
    await earn(scene, "XTR", 2);
    await scene.say(scene.olga, "/payouts");
    const page = lastPage(scene);
    expect(page).toContain("Balance: $29.10\nTowards your next payout: $29.10 of $50.00");
    expect(page).toContain("Balance: ⭐ 486\nOn hold: ⭐ 486");
    expect(page).toContain("Towards your next payout: ⭐ 0 of ⭐ 1,000");
    expect(page).toContain("Set a wallet first");
    expect(buttonsOf(scene.olga)).toEqual(["👛 Set a wallet", "🎚 Smallest payout", "🔁 By itself: on"]);
  });

  test("offers what is available, asks for it once, and then shows it on its way", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await scene.say(scene.olga, "/payouts");
    const [data = ""] = dataOf(newestOf(scene.olga));
    const { text } = await scene.press(scene.olga, "💸 Pay out $58.20");
    expect(text).toContain("Asked for.");
    expect(lastPage(scene)).toContain("On the way to you: $58.20");
    expect(lastPage(scene)).toContain("Balance: $0.00");
    expect(buttonsOf(scene.olga)).not.toContain("💸 Pay out $58.20");
    expect((await scene.pressForged(scene.olga, data)).text).toContain("on its way already");
    expect(await scene.database.prisma.payout.count()).toBe(1);
  });

  test("does nothing by a button that says less than there is by now", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await scene.say(scene.olga, "/payouts");
    await earn(scene, "USD", 1);
    const { text } = await scene.press(scene.olga, "💸 Pay out $58.20");
    expect(text).toContain("Something changed meanwhile");
    expect(buttonsOf(scene.olga)).toContain("💸 Pay out $67.90");
    expect(await scene.database.prisma.payout.count()).toBe(0);
  });

  test("changes the smallest payout and who asks, each press as good as ten", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 3);
    await scene.say(scene.olga, "/payouts");
    await scene.press(scene.olga, "🎚 Smallest payout");
    expect(buttonsOf(scene.olga)).toContain("• $50.00 •");
    await scene.press(scene.olga, "$20.00");
    expect(lastPage(scene)).toContain("Ready to be paid out: $29.10");
    await scene.press(scene.olga, "🔁 By itself: on");
    expect(buttonsOf(scene.olga)).toContain("🔁 By itself: off");
    await scene.pressForged(scene.olga, "payout-auto:off");
    await scene.pressForged(scene.olga, "payout-at:USD:1");
    expect(await scene.database.prisma.payoutChoice.findMany()).toMatchObject([
      { isAutomatic: false, thresholdUsdCents: 2_000n, thresholdStars: 1_000 },
    ]);
  });

  test("lists the last payouts, with what they are found by", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    const payoutId = await askFor(scene, "USD");
    await scene.pressForged(scene.operator, `payout-sent:${payoutId}`);
    await scene.say(scene.operator, "0x4f2a");
    await scene.press(scene.operator, /it is sent/);
    await scene.say(scene.olga, "/payouts");
    expect(lastPage(scene)).toMatch(/Your last payouts\n✅ .* · \$58\.20 · 0x4f2a/u);
  });

  test("is nobody's who owns no channel, managers among them; somebody who owned one keeps their money", async () => {
    await using scene = await openPayoutScene();
    const max = scene.telegram.person({ firstName: "Max" });
    await scene.meet(max);
    const { channelId } = scene.sale;
    const at = scene.platform.clock.now();
    await scene.database.prisma.channelManager.create({
      data: { channelId, userId: BigInt(max.id), createdAt: at },
    });
    await scene.say(max, "/payouts");
    expect(scene.lastSaid(max)).toContain("payouts are for the owners of channels");
    expect((await scene.pressForged(max, "payout-to:usdt_tron")).text).toContain("out of date");

    await earn(scene, "USD", 6);
    await scene.database.prisma.channel.updateMany({ data: { ownerId: BigInt(max.id) } });
    await scene.say(scene.olga, "/payouts");
    expect(lastPage(scene)).toContain("Balance: $58.20");
    await scene.say(max, "/payouts");
    expect(scene.lastSaid(max)).toContain("Nothing has been earned yet");
  });
});

describe("A wallet", () => {
  const openForm = async (scene: PayoutScene): Promise<void> => {
    await scene.say(scene.olga, "/payouts");
    await scene.press(scene.olga, /wallet/);
    await scene.press(scene.olga, "USDT on TRON (TRC-20)");
  };

  test("is typed, shown in full, confirmed twice, and told by a message of its own", async () => {
    await using scene = await openPayoutScene();
    await openForm(scene);
    await scene.say(scene.olga, TRON);
    expect(scene.lastSaid(scene.olga)).toContain(`<code>${TRON}</code>`);
    await scene.press(scene.olga, "✅ Yes, every letter");
    expect(scene.lastSaid(scene.olga)).toContain(
      "begin with <code>TR7NHq</code> and end with <code>gjLj6t</code>",
    );
    expect(await scene.database.prisma.payoutChoice.count()).toBe(0);
    await scene.press(scene.olga, "✅ Yes, save it");
    await scene.runJobs();
    const [saved, told] = scene.said(scene.olga).slice(-2);
    expect(saved).toContain("It counts from the next payout on");
    expect(told).toMatch(new RegExp(`now go to this wallet:.*<code>${TRON}</code>.*Was this not you`, "su"));
    expect(await scene.database.prisma.payoutChoice.findMany()).toMatchObject([
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

  test("with a slip in it is refused with a word on what is wrong, and can be typed again", async () => {
    await using scene = await openPayoutScene();
    await openForm(scene);
    await scene.say(scene.olga, EVM);
    expect(scene.said(scene.olga).join("\n")).toContain("That is no address on TRON");
    await scene.say(scene.olga, TRON.replace("q8ZY", "q9ZY"));
    expect(scene.said(scene.olga).join("\n")).toContain("One of its letters is wrong");
    await scene.say(scene.olga, TRON);
    await scene.press(scene.olga, "✏️ Type it again");
    await scene.say(scene.olga, TRON);
    await scene.press(scene.olga, "✅ Yes, every letter");
    // A word is no press.
    await scene.say(scene.olga, "yes");
    expect(await scene.database.prisma.payoutChoice.count()).toBe(0);
  });

  test("that is changed while a payout is on its way counts from the next one on", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await askFor(scene, "USD");
    await setWallet(scene.platform, {
      ownerId: scene.olga.id,
      wallet: { network: "usdt_ethereum", address: EVM },
    });
    await scene.runJobs();
    expect(scene.said(scene.operator).join("\n")).toContain(TRON);
    await scene.say(scene.operator, "/payouts");
    expect(scene.lastSaid(scene.operator)).toContain(TRON);
  });
});

describe("For an operator", () => {
  test("a payout comes as a message with all that is needed to send it", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await askFor(scene, "USD");
    await scene.runJobs();
    expect(scene.lastSaid(scene.operator)).toMatch(
      new RegExp(
        `<b>\\$58\\.20</b> to <b>Olga</b> \\(<code>${scene.olga.id}</code>\\).*USDT on TRON.*<code>${TRON}</code>`,
        "su",
      ),
    );
    expect(buttonsOf(scene.operator)).toEqual(["✅ Sent", "🚫 Cannot pay"]);
  });

  test("sent is booked by what the transfer is found by, which is shown back and is not empty", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await askFor(scene, "USD");
    await scene.runJobs();
    const message = newestOf(scene.operator);
    await scene.press(scene.operator, "✅ Sent");
    await scene.say(scene.operator, "…");
    expect(scene.said(scene.operator).join("\n")).toContain("There is nothing in that");
    await scene.say(scene.operator, "wrong");
    await scene.press(scene.operator, "✏️ Type it again");
    await scene.say(scene.operator, "0x<4f2a>");
    expect(scene.lastSaid(scene.operator)).toContain("<code>0x&lt;4f2a&gt;</code>");
    await scene.press(scene.operator, /it is sent/);
    expect(scene.lastSaid(scene.operator)).toContain("is booked as sent: <code>0x&lt;4f2a&gt;</code>");
    const { text } = await scene.press(scene.operator, "🚫 Cannot pay", message);
    expect(text).toContain("settled already");
    expect(await scene.database.prisma.payout.findMany()).toMatchObject([{ state: "sent" }]);
  });

  test("who cannot pay says why, and the owner reads it", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await askFor(scene, "USD");
    await scene.runJobs();
    await scene.press(scene.operator, "🚫 Cannot pay");
    await scene.press(scene.operator, /Another wallet is needed/);
    await scene.runJobs();
    expect(scene.lastSaid(scene.olga)).toMatch(
      /could not be sent: Nothing can be sent.*back in your balance/su,
    );
    await scene.press(scene.olga, "💸 Payouts");
    expect(lastPage(scene)).toContain("Balance: $58.20");
    expect(buttonsOf(scene.olga)).toContain("🔁 By itself: off");
  });

  test("/payouts leads through those that wait, the oldest first, and says when there is none", async () => {
    await using scene = await openPayoutScene();
    await scene.say(scene.operator, "/payouts");
    expect(scene.lastSaid(scene.operator)).toContain("No payout waits");
    await earn(scene, "USD", 6);
    await earn(scene, "XTR", 5);
    await giveWallet(scene);
    await askFor(scene, "USD");
    scene.platform.clock.advance(22 * DAY);
    await askFor(scene, "XTR");
    await scene.say(scene.operator, "/payouts");
    expect(newestOf(scene.operator)?.text).toMatch(
      /2 payouts wait to be sent\. This is number 1\..*\$58\.20/su,
    );
    await scene.press(scene.operator, "Later ›");
    expect(newestOf(scene.operator)?.text).toMatch(/number 2\..*the worth of ⭐ 1,215/su);
    expect(buttonsOf(scene.operator)).toEqual(["✅ Sent", "🚫 Cannot pay", "‹ Earlier"]);
  });

  test("what is under way can be settled after payouts were switched off", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await askFor(scene, "USD");
    const { config } = scene.platform;
    Object.assign(scene.platform, { config: { ...config, payouts: false } });
    await scene.say(scene.operator, "/payouts");
    await scene.press(scene.operator, "✅ Sent");
    await scene.say(scene.operator, "0x4f2a");
    await scene.press(scene.operator, /it is sent/);
    await scene.say(scene.operator, "/payouts");
    expect(scene.lastSaid(scene.operator)).toContain("settles with owners by hand");
    expect(await scene.database.prisma.payout.findMany()).toMatchObject([{ state: "sent" }]);
  });

  test("nobody else settles: neither the owner nor a stranger, by whatever button", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    const payoutId = await askFor(scene, "USD");
    for (const data of [`payout-sent:${payoutId}`, `payout-refuse:${payoutId}`, "payouts-open:0"]) {
      const { text } = await scene.pressForged(scene.olga, data);
      expect([data, text]).toEqual([data, expect.stringContaining("out of date")]);
    }
  });
});
