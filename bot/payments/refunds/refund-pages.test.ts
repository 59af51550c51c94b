import { describe, expect, test } from "vitest";
import { followCreator } from "../../channels/connect/creators.jobs.ts";
import type { TestUser } from "../../../sandbox/telegram/index.ts";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { earn, giveWallet, openPayoutScene, requestFor } from "../../../tests/scenes/payout-scene.ts";
import type { PayoutScene } from "../../../tests/scenes/payout-scene.ts";
import { cryptoEvent } from "../../../tests/support/payment-events.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";

const lastPage = (person: TestUser): string => newestOf(person)?.text ?? "";

/** Telegram reports Bob as the creator of Olga's channel. */
async function sellChannel(scene: PayoutScene): Promise<TestUser> {
  const bob = scene.telegram.person({ firstName: "Bob" });
  await scene.meet(bob);
  await scene.database.prisma.$transaction((transaction) =>
    followCreator(transaction, scene.platform, {
      telegramChatId: scene.channel.id,
      creator: { id: bob.id, firstName: "Bob" },
    }),
  );
  await scene.runJobs();
  return bob;
}

const moneyOf = async ({ database }: PayoutScene): Promise<unknown> => [
  await database.prisma.payment.findMany(),
  await database.prisma.ledgerPosting.count(),
  await database.prisma.auditEntry.count(),
];

describe("The new owner of a channel", () => {
  test("sees an earlier sale without buttons, and forged presses change nothing", async () => {
    await using scene = await openPayoutScene();
    const paymentId = await earn(scene, "XTR", 1);
    const bob = await sellChannel(scene);
    await scene.say(bob, "/refund");
    expect(lastPage(bob)).toContain("You have nothing to refund");
    await scene.say(bob, `/refund ${paymentId}`);
    expect(lastPage(bob)).toContain("This sale belongs to the former owner of the channel");
    expect(buttonsOf(bob)).toEqual(["‹ Other payments"]);
    const before = await moneyOf(scene);
    for (const data of [
      `refund-do:${paymentId}:ended`,
      `refund-do:${paymentId}:kept`,
      `refund-sent:${paymentId}`,
      `refund-withdraw:${paymentId}`,
      `refund-end:${paymentId}`,
      `refund-keep:${paymentId}`,
      `accept:${paymentId}`,
      `reject:${paymentId}`,
      `timeline-accept:${paymentId}`,
      `timeline-wait:${paymentId}`,
    ]) {
      const { text } = await scene.pressForged(bob, data);
      expect([data, text]).toEqual([data, expect.stringContaining("out of date")]);
    }
    expect(await moneyOf(scene)).toEqual(before);
  });

  test("refunds the own sales, and the former owner those from before", async () => {
    await using scene = await openPayoutScene();
    await earn(scene, "XTR", 1);
    const bob = await sellChannel(scene);
    await earn(scene, "USD", 1);
    await scene.say(bob, "/refund");
    expect(buttonsOf(bob)).toEqual([expect.stringContaining("$9.99")]);
    await scene.say(scene.olga, "/refund");
    expect(buttonsOf(scene.olga)).toEqual([expect.stringContaining("⭐ 250")]);
    await scene.press(scene.olga, /⭐ 250/);
    await scene.press(scene.olga, /keep access/);
    expect(lastPage(scene.olga)).toContain("Under way");
    // A later sale is not the former owner's.
    const { id } = await scene.database.prisma.payment.findFirstOrThrow({ where: { currency: "USD" } });
    await scene.say(scene.olga, `/refund ${id}`);
    expect(lastPage(scene.olga)).toContain("I know no payment with that id");
  });
});

test("A command with a text that is no id is answered like one with an unknown id", async () => {
  await using scene = await openPayoutScene();
  for (const reference of ["x".repeat(300), "unknown"]) {
    await scene.say(scene.olga, `/refund ${reference}`);
    expect(lastPage(scene.olga)).toContain("I know no payment with that id");
  }
});

describe("A refund that waits for an operator", () => {
  async function openPaidOut(): Promise<PayoutScene & { paymentId: string }> {
    const scene = await openPayoutScene();
    const paymentId = await earn(scene, "USD", 6);
    await giveWallet(scene);
    await requestFor(scene, "USD");
    await scene.say(scene.olga, `/refund ${paymentId}`);
    return Object.assign(scene, { paymentId });
  }

  test("is announced before the press, and allowed by an operator as the owner chose", async () => {
    await using scene = await openPaidOut();
    const { olga, operator } = scene;
    expect(lastPage(olga)).toContain("After this refund your balance would be -$9.70");
    const { text } = await scene.press(olga, /end access/);
    expect(text).toContain("it waits for the operator");
    expect(lastPage(olga)).toContain("This refund waits for the operator");
    expect(buttonsOf(olga)).toEqual(["✖️ Do not refund", "✖️ Cancel"]);
    await scene.runJobs();
    expect(scene.lastMessageTo(operator)).toMatch(
      /Olga.*wants to refund \$9\.99.*Their balance is \$0\.00, and would be -\$9\.70/su,
    );
    await scene.say(operator, "/anomalies");
    expect(lastPage(operator)).toContain("Refunds that the owner’s balance does not cover (1)");
    await scene.pressForged(operator, `refund:${scene.paymentId}`);
    expect(lastPage(operator)).toContain("the owner’s balance would be -$9.70");
    expect(buttonsOf(operator)).toEqual(["↩️ Refund $9.99 and end access", "✖️ Decline", "✖️ Cancel"]);
    await scene.press(operator, /end access/);
    await scene.say(operator, "/anomalies");
    expect(lastPage(operator)).toMatch(
      /Owners with a negative balance \(1\)\n1\. Olga \(10000000001\): -\$9\.70/u,
    );
    for (const command of ["/payouts", "/balance"]) {
      await scene.say(olga, command);
      expect(lastPage(olga)).toContain("You owe this sum");
    }
  });

  test("of a donation is allowed without a choice about the access", async () => {
    await using scene = await openPaidOut();
    const { olga, operator } = scene;
    const order = await scene.sale.donation({ prices: { USD: 999 } });
    const donation = await confirmPayment(scene.platform, cryptoEvent(order));
    if (donation.kind !== "granted") throw new Error(`The donation is ${donation.kind}`);
    // This refund takes what the donation has brought.
    await scene.press(olga, /end access/);
    await scene.say(olga, `/refund ${donation.paymentId}`);
    await scene.press(olga, "↩️ Refund $9.99");
    await scene.pressForged(operator, `refund:${donation.paymentId}`);
    expect(buttonsOf(operator)).toEqual(["↩️ Refund $9.99", "✖️ Decline", "✖️ Cancel"]);
    await scene.press(operator, "↩️ Refund $9.99");
    expect(lastPage(operator)).toContain("is set aside");
  });

  test("is declined by an operator, and the owner is notified", async () => {
    await using scene = await openPaidOut();
    await scene.press(scene.olga, /keep access/);
    await scene.pressForged(scene.operator, `refund:${scene.paymentId}`);
    expect(buttonsOf(scene.operator)).toContain("🤝 Refund $9.99, keep access");
    await scene.press(scene.operator, "✖️ Decline");
    await scene.runJobs();
    expect(scene.lastMessageTo(scene.olga)).toContain("The operator declined your refund of $9.99");
    await scene.say(scene.operator, "/anomalies");
    expect(lastPage(scene.operator)).toContain("All is well");
  });
});
