import { describe, expect, test } from "vitest";
import { requestRefund } from "../../payments/refunds/request-refund.ts";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { claimAndSettle, DAY, TRON } from "../../../tests/scenes/payee-scene.ts";
import { requestFor, earn, giveWallet, openPayoutScene } from "../../../tests/scenes/payout-scene.ts";
import type { PayoutScene } from "../../../tests/scenes/payout-scene.ts";

const lastPage = (scene: PayoutScene): string => newestOf(scene.olga)?.text ?? "";

/** Olga has requested the $58.20 that she earned. */
async function openRequested(): Promise<PayoutScene & { readonly payoutId: string }> {
  const scene = await openPayoutScene();
  await earn(scene, "USD", 6);
  await giveWallet(scene);
  return Object.assign(scene, { payoutId: await requestFor(scene, "USD") });
}

describe("An operator", () => {
  test("gets a message with everything that is needed to send a payout", async () => {
    await using scene = await openRequested();
    await scene.runJobs();
    expect(scene.lastMessageTo(scene.operator)).toMatch(
      new RegExp(
        `<b>\\$58\\.20</b> to <b>Olga</b> \\(<code>${scene.olga.id}</code>\\).*USDT on TRON.*<code>${TRON}</code>`,
        "su",
      ),
    );
    expect(scene.lastMessageTo(scene.operator)).toContain("Its age at the request, in days: 0");
    expect(buttonsOf(scene.operator)).toEqual(["✋ I am sending this", "🚫 Cannot pay"]);
  });

  test("sees the owner's debt in the other currency", async () => {
    await using scene = await openPayoutScene();
    const paymentId = await earn(scene, "USD", 6);
    await earn(scene, "XTR", 5);
    await giveWallet(scene);
    await claimAndSettle(scene.platform, await requestFor(scene, "USD"), {
      kind: "sent",
      reference: "4f2a",
    });
    await requestRefund(scene.platform, { paymentId, actor: { userId: scene.operator.id }, access: "kept" });
    scene.platform.clock.advance(22 * DAY);
    await requestFor(scene, "XTR");
    await scene.say(scene.operator, "/payouts");
    expect(newestOf(scene.operator)?.text).toContain("One of the owner’s balances is negative: -$9.70.");
  });

  test("reports a sent payout with a reference, which is required and confirmed", async () => {
    await using scene = await openRequested();
    await scene.runJobs();
    await scene.press(scene.operator, "✋ I am sending this");
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
    await using scene = await openRequested();
    await scene.runJobs();
    await scene.press(scene.operator, "🚫 Cannot pay");
    await scene.press(scene.operator, /Another wallet is needed/);
    await scene.runJobs();
    expect(scene.lastMessageTo(scene.olga)).toMatch(
      /could not be sent: Nothing can be sent.*back in your balance/su,
    );
    await scene.press(scene.olga, "💸 Payouts");
    expect(lastPage(scene)).toContain("Balance: $58.20");
    expect(buttonsOf(scene.olga)).toContain("🗓 Paid out: When I ask");
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
    expect(buttonsOf(scene.operator)).toEqual(["✋ I am sending this", "🚫 Cannot pay", "‹ Earlier"]);
  });

  test("settles a pending payout after payouts were switched off", async () => {
    await using scene = await openRequested();
    const { config } = scene.platform;
    Object.assign(scene.platform, { config: { ...config, payouts: false } });
    await scene.say(scene.operator, "/payouts");
    await scene.press(scene.operator, "✋ I am sending this");
    await scene.press(scene.operator, "✅ Sent");
    await scene.say(scene.operator, "0x4f2a");
    await scene.press(scene.operator, /it is sent/);
    await scene.say(scene.operator, "/payouts");
    expect(scene.lastMessageTo(scene.operator)).toContain("Payouts are switched off");
    expect(await scene.database.prisma.payout.findMany()).toMatchObject([{ state: "sent" }]);
  });

  test("is the only one who settles: presses of others are answered as outdated", async () => {
    await using scene = await openRequested();
    const { payoutId } = scene;
    const actions = ["claim", "release", "sent", "refuse"].map((action) => `payout-${action}:${payoutId}`);
    for (const data of [...actions, "payouts-pending:0"]) {
      const { text } = await scene.pressForged(scene.olga, data);
      expect([data, text]).toEqual([data, expect.stringContaining("out of date")]);
    }
  });
});
