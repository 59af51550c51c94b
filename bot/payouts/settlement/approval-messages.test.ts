import { describe, expect, test } from "vitest";
import { requestDuePayouts } from "../requests/request-due.jobs.ts";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { openCustodyChatScene } from "../../../tests/scenes/custody-chat-scene.ts";
import type { CustodyChatScene } from "../../../tests/scenes/custody-chat-scene.ts";
import { sellForTether, sendEverything } from "../../../tests/scenes/custody-scene.ts";
import { TRON } from "../../../tests/scenes/payee-scene.ts";
import { addOwner } from "../../../tests/support/sale.ts";
import { requestPayout } from "../requests/request-payout.ts";
import { setWallet } from "../wallets/change-wallet.ts";
import { giveWallet } from "../../../tests/scenes/payout-scene.ts";

/** Olga's first payout waits, and both operators have a message about it. */
async function openWaiting(): Promise<CustodyChatScene> {
  const scene = await openCustodyChatScene();
  await scene.sell(6);
  await giveWallet(scene.chat);
  await requestDuePayouts(scene.chat.platform);
  await scene.chat.runJobs();
  return scene;
}

describe("The message about a payout that waits for an approval", () => {
  test("begins with the reason, and its first button approves", async () => {
    await using scene = await openWaiting();
    const { chat, nowpayments } = scene;
    const { text = "" } = newestOf(chat.operator) ?? {};
    expect(text).toMatch(
      /^⏸ This payout waits for your approval: it is the first payout to this wallet\.\n\nPress “Let the bot send it”/u,
    );
    expect(text).toMatch(/\$58\.20 for Olga .*TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t/su);
    expect(text).not.toContain("Please send");
    expect(buttonsOf(chat.operator)[0]).toBe("🚀 Let the bot send it");
    await chat.press(chat.operator, "🚀 Let the bot send it");
    await sendEverything({ platform: chat.platform, nowpayments });
    expect(nowpayments.custody.withdrawals()).toMatchObject([{ status: "FINISHED" }]);
  });

  test("asks for the money once an operator sends it by hand, with the reason below", async () => {
    await using scene = await openWaiting();
    const { chat } = scene;
    await chat.press(chat.operator, "✋ I am sending this");
    expect(newestOf(chat.operator)?.text).toMatch(
      /^💸 Please send \$58\.20 to Olga .*waits for your approval.*You are sending this/su,
    );
  });

  test("after a batch that sent nothing says what to mend", async () => {
    await using scene = await openWaiting();
    const { chat, nowpayments } = scene;
    nowpayments.custody.rules.isIpAllowed = false;
    await scene.send();
    await chat.runJobs();
    expect(newestOf(chat.operator)?.text).toMatch(
      /^⚠️ The bot could not send this payout: NOWPayments refused the access\..*When the cause is mended, press “Let the bot send it”/su,
    );
  });

  test("is one message about all payouts of a batch that sent nothing", async () => {
    await using scene = await openWaiting();
    const { chat, nowpayments } = scene;
    const { platform } = chat;
    // The other owner has rows, and no chat.
    chat.telegram.expectRefusal(/chat not found/);
    const owner = await addOwner(platform, chat.sale, chat.sale.ownerId + 100);
    await setWallet(platform, { ownerId: owner.ownerId, wallet: { network: "usdt_tron", address: TRON } });
    for (let count = 0; count < 6; count += 1) await sellForTether({ platform, nowpayments }, owner);
    await requestPayout(platform, { ownerId: owner.ownerId, currency: "USD", by: "clock" });
    await chat.runJobs();
    const before = chat.messagesTo(chat.operator).length;
    nowpayments.custody.rules.isIpAllowed = false;
    await scene.send();
    await chat.runJobs();
    expect(chat.messagesTo(chat.operator)).toHaveLength(before + 1);
    expect(newestOf(chat.operator)?.text).toContain(
      "Payouts that the bot could not send, and that wait for you now: 2.",
    );
    await chat.press(chat.operator, "💸 Payouts to send");
    expect(newestOf(chat.operator)?.text).toContain("Wait for you: 2");
  });

  test("asks for the money where the program sends no payouts any more", async () => {
    await using scene = await openWaiting();
    const { chat } = scene;
    const { config } = chat.platform;
    // A copy has no settings of providers.
    Object.assign(chat.platform, { config: { ...config, providers: { ...config.providers } } });
    await chat.press(chat.operator, "🚀 Let the bot send it");
    expect(await chat.database.prisma.payout.count({ where: { approvedAt: { not: null } } })).toBe(0);
    await chat.say(chat.operator, "/payouts");
    expect(newestOf(chat.operator)?.text).toContain("Please send $58.20 to Olga");
    expect(buttonsOf(chat.operator)).not.toContain("🚀 Let the bot send it");
  });
});
