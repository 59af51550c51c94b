import { Api } from "grammy";
import { describe, expect, test } from "vitest";
import { openRefundScene, balances } from "../../../tests/scenes/refund-scene.ts";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import { sendRefund } from "./send-refund.jobs.ts";
import { requestRefund } from "./request-refund.ts";

/** A requested refund, and a Telegram that sends the Stars back. */
async function openRequested() {
  const scene = await openRefundScene();
  const { platform, sale, owner: actor, report } = scene;
  const paid = starsEvent(await sale.order(), sale.buyerId);
  const paymentId = await report(paid);
  await requestRefund(platform, { paymentId, actor, access: "ended" });
  const calls: string[] = [];
  return Object.assign(scene, {
    paid,
    calls,
    /** `meanwhile` happens before Telegram's answer. */
    async run(meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
      const telegram = new Api("1:A");
      telegram.config.use(async (_previous, method) => {
        calls.push(method);
        await meanwhile();
        return { ok: true, result: true as never };
      });
      await sendRefund.run({ paymentId }, { ...platform, telegram }, { number: 1, isLast: false });
    },
  });
}

describe("The job that sends Stars back", () => {
  test("asks Telegram once, also if the job runs again", async () => {
    await using scene = await openRequested();
    await scene.run();
    await scene.run();
    expect(scene.calls).toEqual(["refundStarPayment"]);
    expect(await balances(scene.platform)).toEqual([]);
  });

  test("changes nothing if Telegram's update about the refund is faster than the answer", async () => {
    await using scene = await openRequested();
    const refunded = { ...scene.paid, status: "refunded", dedupeKey: "refunded" } as const;
    const { prisma } = scene.platform.database;
    const read = (): Promise<unknown> => prisma.payment.findFirstOrThrow();
    let before: unknown;
    await scene.run(async () => {
      await scene.report(refunded);
      before = await read();
    });
    expect(await read()).toEqual(before);
    expect(await balances(scene.platform)).toEqual([]);
  });
});
