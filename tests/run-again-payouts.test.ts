import { describe, expect, test } from "vitest";
import { requestDuePayouts } from "../bot/payouts/requests/request-due.jobs.ts";
import { openCustodyChatScene } from "./scenes/custody-chat-scene.ts";
import type { CustodyChatScene } from "./scenes/custody-chat-scene.ts";
import { TRON } from "./scenes/payee-scene.ts";
import { giveWallet, openPayoutScene, earn, requestFor } from "./scenes/payout-scene.ts";
import { runTwice } from "./support/run-twice.ts";

/* A kill between the effect of a handler and the mark of its update makes the handler run again. */

/** How often each action about payouts was recorded. */
async function actions({ database }: CustodyChatScene["chat"]): Promise<Record<string, number>> {
  const rows = await database.prisma.auditEntry.groupBy({
    by: ["action"],
    where: { action: { startsWith: "payout." } },
    _count: true,
  });
  return Object.fromEntries(rows.map(({ action, _count }) => [action, _count]));
}

describe("An update about payouts whose handler runs again after its effect", () => {
  test("of an owner sets one wallet, chooses once, and requests one payout", async () => {
    await using scene = await openCustodyChatScene();
    const { chat } = scene;
    const { olga, platform } = chat;
    await scene.sell(6);
    runTwice(chat);
    await chat.say(olga, "/payouts");
    await chat.press(olga, /wallet$/u);
    await chat.press(olga, "USDT on TRON (TRC-20)");
    await chat.say(olga, TRON);
    await chat.press(olga, "✅ Yes, every letter");
    await chat.press(olga, "✅ Yes, save it");
    for (const [open, choose] of [
      [/^🗓/u, "On Mondays"],
      [/^🎚/u, "$20.00"],
    ] as const) {
      await chat.say(olga, "/payouts");
      await chat.press(olga, open);
      await chat.press(olga, choose);
    }
    await chat.say(olga, "/payouts");
    await chat.press(olga, "💸 Pay out $58.20");
    await chat.press(olga, "✅ Request it");
    await chat.runJobs();
    expect(await chat.database.prisma.payout.count()).toBe(1);
    expect(chat.messagesTo(olga).filter((text) => text.includes("Your payouts now go to"))).toHaveLength(1);
    expect(
      chat.messagesTo(chat.operator).filter((text) => text.includes("waits for your approval")),
    ).toHaveLength(1);
    expect(await actions(chat)).toEqual({
      "payout.wallet_set": 1,
      "payout.strategy_set": 1,
      "payout.threshold_set": 1,
      "payout.requested": 1,
    });
    expect(await requestDuePayouts(platform)).toBe(0);
  });

  test("of an operator approves, stops and resumes once", async () => {
    await using scene = await openCustodyChatScene();
    const { chat } = scene;
    await scene.sell(6);
    await giveWallet(chat);
    await requestDuePayouts(chat.platform);
    await chat.runJobs();
    runTwice(chat);
    await chat.press(chat.operator, "🚀 Let the bot send it");
    for (const wish of ["stop", "resume"]) await chat.say(chat.operator, `/payouts ${wish}`);
    expect(await actions(chat)).toMatchObject({
      "payout.approved": 1,
      "payout.stopped": 1,
      "payout.resumed": 1,
    });
    await scene.send();
    expect(scene.nowpayments.custody.withdrawals()).toMatchObject([{ status: "FINISHED" }]);
  });

  test("of an operator who sends by hand claims and settles once", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await requestFor(scene, "USD");
    await scene.runJobs();
    runTwice(scene);
    await scene.press(scene.operator, "✋ I am sending this");
    await scene.press(scene.operator, "✅ Sent");
    await scene.say(scene.operator, "4f2a-77");
    await scene.press(scene.operator, /it is sent/u);
    expect(await scene.database.prisma.ledgerPosting.count({ where: { kind: "payout_sent" } })).toBe(2);
    expect(await actions(scene)).toMatchObject({ "payout.claimed": 1, "payout.sent": 1 });
  });

  test("stops the change of a wallet once, and leaves the wallet from before", async () => {
    await using scene = await openPayoutScene({ walletWaitHours: 24 });
    await giveWallet(scene);
    runTwice(scene);
    await scene.press(scene.olga, "🛑 Stop the change");
    expect(await actions(scene)).toMatchObject({ "payout.wallet_change_stopped": 1 });
    expect(await scene.database.prisma.payoutSetting.findMany()).toMatchObject([{ network: null }]);
  });
});
