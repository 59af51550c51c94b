import { Api } from "grammy";
import { describe, expect, test } from "vitest";
import { openPaidByCard } from "../../../tests/scenes/card-part-scene.ts";
import { openRefundScene, balances } from "../../../tests/scenes/refund-scene.ts";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import type { Platform } from "../../platform/platform.ts";
import { sendRefundJob } from "./send-refund.jobs.ts";
import { requestRefund } from "./request-refund.ts";

/** A requested refund, and a Telegram that sends the Stars back. The payer is the buyer unless another one is given. */
async function openRequested(payerId?: number) {
  const scene = await openRefundScene();
  const { platform, sale, owner: actor, report } = scene;
  const paid = starsEvent(await sale.order(), payerId ?? sale.buyerId);
  const paymentId = await report(paid);
  await requestRefund(platform, { paymentId, actor, access: "ended" });
  const calls: string[] = [];
  const payees: unknown[] = [];
  return Object.assign(scene, {
    paid,
    calls,
    payees,
    /** `meanwhile` happens before Telegram's answer. */
    async run(meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
      const telegram = new Api("1:A");
      telegram.config.use(async (_previous, method, parameters) => {
        calls.push(method);
        payees.push(Reflect.get(parameters, "user_id"));
        await meanwhile();
        return { ok: true, result: true as never };
      });
      await sendRefundJob.run({ paymentId }, { ...platform, telegram }, { number: 1, isLast: false });
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

  test("sends them to the person who paid, where that is not the buyer of the order", async () => {
    await using scene = await openRequested(99);
    await scene.run();
    expect(scene.calls).toEqual(["refundStarPayment"]);
    expect(scene.payees).toEqual([99]);
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

test("The attempts to send a refund outlast the day for which a key of Stripe repeats a fault", () => {
  // graphile-worker, "Exponential backoff": seconds after each failed attempt.
  const waits = Array.from({ length: sendRefundJob.maxAttempts - 1 }, (_, failed) =>
    Math.exp(Math.min(failed + 1, 10)),
  );
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(25 * 3_600);
});

test("Two runs of the job that sends a part back send and book the part once", async () => {
  await using open = await openPaidByCard();
  const { paymentId } = open;
  const { platform } = open.scene;
  await open.ask(500n);
  const [part] = await open.parts();
  const run = (changes: Partial<Platform> = {}): Promise<void> =>
    sendRefundJob.run(
      { paymentId, partId: part?.id },
      { ...platform, ...changes },
      { number: 1, isLast: false },
    );
  let calls = 0;
  const http: Platform["http"] = {
    ...platform.http,
    async send(call) {
      calls += 1;
      // The other run does everything before the first call of this one.
      if (calls === 1) await run();
      return platform.http.send(call);
    },
  };
  await run({ http });
  expect(calls).toBeGreaterThan(0);
  expect(open.page.charge?.amount_refunded).toBe(500);
  expect(await open.parts()).toMatchObject([{ state: "sent" }]);
  expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor: 500n });
  expect((await open.sums())["provider_clearing"]).toBe("4.99");
});
