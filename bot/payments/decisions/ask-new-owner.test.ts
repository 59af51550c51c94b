import { expect, test } from "vitest";
import { bitcoin, cryptoEvent, starsEvent } from "../../../tests/support/payment-events.ts";
import { openPayoutScene } from "../../../tests/scenes/payout-scene.ts";
import type { PayoutScene } from "../../../tests/scenes/payout-scene.ts";
import type { TestUser } from "../../../sandbox/telegram/index.ts";
import { collectEvents } from "../../notifications/collect-events.jobs.ts";
import { followCreator } from "../../channels/connect/creators.jobs.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";
import { requestRefund } from "../refunds/request-refund.ts";
import { withdrawRefund } from "../refunds/settle-refund.ts";
import { acceptPayment } from "./accept-payment.ts";
import { rejectPayment } from "./reject-payment.ts";

async function report(scene: PayoutScene, event: PaymentEvent): Promise<string> {
  await confirmPayment(scene.platform, event);
  await scene.runJobs();
  const { prisma } = scene.database;
  return (await prisma.payment.findFirstOrThrow({ where: { externalId: event.externalId } })).id;
}

/** A payment with a missing part, about which its owner is asked. */
const reportPart = async (scene: PayoutScene): Promise<string> =>
  report(
    scene,
    cryptoEvent(await scene.sale.order(), { status: "partially_paid", arrived: bitcoin("0.00005") }),
  );

/** Telegram reports Bob as the creator of Olga's channel. */
async function sellChannel(scene: PayoutScene, runJobs = true): Promise<TestUser> {
  const bob = scene.telegram.person({ firstName: "Bob" });
  await scene.meet(bob);
  await scene.database.prisma.$transaction((transaction) =>
    followCreator(transaction, scene.platform, {
      telegramChatId: scene.channel.id,
      creator: { id: bob.id, firstName: "Bob" },
    }),
  );
  if (runJobs) await scene.runJobs();
  return bob;
}

const questionsTo = ({ chat }: TestUser): string[] =>
  chat.flatMap(({ buttons }) => buttons.flat()).filter((label) => label.includes("Accept"));

test("The new owner is asked about a payment that waits, and the former owner's buttons have ended", async () => {
  await using scene = await openPayoutScene();
  const { olga, platform } = scene;
  const paymentId = await reportPart(scene);
  expect(questionsTo(olga)).toHaveLength(1);
  const bob = await sellChannel(scene);
  expect(questionsTo(bob)).toHaveLength(1);
  const { text } = await scene.pressForged(olga, `accept:${paymentId}`);
  expect(text).toContain("out of date");
  expect(await acceptPayment(platform, { paymentId, actor: { userId: bob.id } })).toEqual({
    kind: "granted",
  });
});

test("A question that has not left yet goes to the owner who may decide at that time", async () => {
  await using scene = await openPayoutScene();
  await confirmPayment(
    scene.platform,
    cryptoEvent(await scene.sale.order(), { status: "partially_paid", arrived: bitcoin("0.00005") }),
  );
  const bob = await sellChannel(scene);
  expect(questionsTo(scene.olga)).toEqual([]);
  expect(questionsTo(bob)).not.toEqual([]);
});

test("The new owner is not asked about sales and decisions of the former owner", async () => {
  await using scene = await openPayoutScene();
  const { olga, platform, sale } = scene;
  const actor = { userId: olga.id };
  await report(scene, starsEvent(await sale.order(), sale.buyerId));
  await acceptPayment(platform, { paymentId: await reportPart(scene), actor });
  await rejectPayment(platform, { paymentId: await reportPart(scene), actor });
  const bob = await sellChannel(scene);
  expect(questionsTo(bob)).toEqual([]);
});

test("The digest about a refund that Telegram refused goes to the owner of the sale", async () => {
  await using scene = await openPayoutScene();
  const { olga, platform, sale, database } = scene;
  const event = starsEvent(await sale.order(), sale.buyerId);
  const paymentId = await report(scene, event);
  await requestRefund(platform, { paymentId, actor: { userId: olga.id }, access: "kept" });
  await withdrawRefund(platform, { paymentId, actor: "bot" });
  const bob = await sellChannel(scene, false);
  await database.prisma.notificationSetting.createMany({
    data: [olga, bob].map(({ id }) => ({
      ownerId: BigInt(id),
      channelId: sale.channelId,
      kind: "anomaly",
      mode: "digest",
    })),
  });
  await collectEvents(platform);
  const [failed] = await database.prisma.notificationEvent.findMany({ where: { event: "refund_failed" } });
  expect(failed?.ownerId).toBe(BigInt(olga.id));
});
