import { describe, expect, test } from "vitest";
import { setWallet } from "./change-wallet.ts";
import { EVM, TRON } from "../../../tests/scenes/payee-scene.ts";
import { requestFor, earn, giveWallet, openPayoutScene } from "../../../tests/scenes/payout-scene.ts";
import type { PayoutScene } from "../../../tests/scenes/payout-scene.ts";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { cryptopayConfig } from "../../../tests/scenes/cryptopay-api-scene.ts";

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
    expect(scene.lastMessageTo(scene.olga)).toContain(
      "<code>TR7N Hqje KQxG TCi8 q8ZY 4pL8 otSz gjLj 6t</code>",
    );
    await scene.press(scene.olga, "✅ Yes, every letter");
    expect(scene.lastMessageTo(scene.olga)).toContain(
      "begin with <code>TR7NHq</code> and end with <code>gjLj6t</code>",
    );
    expect(await scene.database.prisma.payoutSetting.count()).toBe(0);
    await scene.press(scene.olga, "✅ Yes, save it");
    await scene.runJobs();
    const [saved, notified] = scene.messagesTo(scene.olga).slice(-2);
    expect(saved).toContain("The new wallet is used from the next payout on");
    expect(notified).toMatch(
      new RegExp(`now go to this wallet:.*<code>${TRON}</code>.*Was this not you`, "su"),
    );
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

  test("with a memo gives the memo to the payout, and to the operator who sends by hand", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    const wallet = { network: "LTC", address: "LZnjtnCTJrdzQXmdSbsGNgjtYZ9tV8V9Xt", memo: "4711" };
    await setWallet(scene.platform, { ownerId: scene.olga.id, wallet });
    await requestFor(scene, "USD");
    await scene.runJobs();
    expect(await scene.database.prisma.payout.findMany()).toMatchObject([wallet]);
    expect(scene.messagesTo(scene.operator).join("\n")).toMatch(
      /Litecoin \(LTC\).*Memo \(tag\): <code>4711<\/code>.*One dollar is not one coin here/su,
    );
    // Another memo is another wallet.
    await setWallet(scene.platform, { ownerId: scene.olga.id, wallet: { ...wallet, memo: "4712" } });
    await scene.say(scene.operator, "/payouts");
    expect(scene.lastMessageTo(scene.operator)).toContain("has changed the wallet since this request");
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

test("An owner chooses the wallet of the own Telegram account, which needs no address", async () => {
  await using scene = await openPayoutScene();
  const { olga, platform } = scene;
  await scene.say(olga, "/payouts");
  const { text } = await scene.pressForged(olga, "payout-network:cryptopay_usdt");
  expect(text).toContain("out of date");
  const { providers } = cryptopayConfig({ CRYPTOPAY_PAYOUTS: "on" });
  Object.assign(platform, { config: { ...platform.config, providers } });
  await scene.pressForged(olga, "payout-wallet");
  expect(buttonsOf(olga)[0]).toBe("USDT (Crypto Pay)");
  await scene.press(olga, "USDT (Crypto Pay)");
  expect(newestOf(olga)?.text).toContain("the wallet of your own Telegram account: USDT (Crypto Pay)");
  await scene.press(olga, "✅ Yes, save it");
  expect(await scene.database.prisma.payoutSetting.findMany()).toMatchObject([
    { network: "cryptopay_usdt", address: String(olga.id), memo: null },
  ]);
  await scene.say(olga, "/payouts");
  expect(newestOf(olga)?.text).toContain("USDT (Crypto Pay)");
});
