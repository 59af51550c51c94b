import { describe, expect, test } from "vitest";
import { notifyOperatorsOfFailedJobs } from "../bot/operator/index.ts";
import { confirmPayment } from "../bot/payments/confirm/confirm-payment.ts";
import { requestRefund } from "../bot/payments/refunds/request-refund.ts";
import { claimPayout } from "../bot/payouts/settlement/claim-payout.ts";
import { requestPayout } from "../bot/payouts/requests/request-payout.ts";
import { settlePayout } from "../bot/payouts/settlement/settle-payout.ts";
import { earn, giveWallet, openPayoutScene, requestFor } from "./scenes/payout-scene.ts";
import { cryptoEvent } from "./support/payment-events.ts";
import { makeOperator } from "./support/team.ts";

/** A bot without OPERATOR_IDS, whose operator Oscar opened the one-time link in another process; and Eve, a stranger. */
async function openScene() {
  const scene = await openPayoutScene();
  const { platform, operator, database } = scene;
  Object.assign(platform, { config: { ...platform.config, operatorIds: [] } });
  await makeOperator(database.prisma, operator.id);
  const eve = scene.telegram.person({ firstName: "Eve" });
  await scene.meet(eve);
  const told = async (act: () => Promise<unknown>): Promise<string> => {
    const { length } = scene.messagesTo(operator);
    await act();
    await scene.runJobs();
    return scene.messagesTo(operator).slice(length).join("\n");
  };
  return Object.assign(scene, { eve, told });
}

describe("An operator who opened the one-time link", () => {
  test("is notified of a payout and settles it; a stranger does not", async () => {
    await using scene = await openScene();
    const { platform, operator, eve } = scene;
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    let payoutId = "";
    const notice = await scene.told(async () => (payoutId = await requestFor(scene, "USD")));
    expect(notice).toContain("Olga");
    const settle = (operatorId: number) =>
      settlePayout(platform, { payoutId, operatorId, settlement: { kind: "sent", reference: "t1" } });
    expect(await claimPayout(platform, { payoutId, operatorId: eve.id, purpose: "send" })).toEqual({
      kind: "forbidden",
    });
    expect(await settle(eve.id)).toEqual({ kind: "forbidden" });
    expect((await scene.pressForged(eve, `payout-claim:${payoutId}`)).text).toContain("out of date");
    await scene.pressForged(operator, `payout-claim:${payoutId}`);
    expect(await scene.database.prisma.payout.findFirst()).toMatchObject({ claimedBy: BigInt(operator.id) });
    expect(await settle(operator.id)).toEqual({ kind: "done" });
  });

  test("is needed for a payout, which otherwise leaves the balance alone", async () => {
    await using scene = await openScene();
    const { platform, olga } = scene;
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await scene.database.prisma.operatorLink.deleteMany();
    const ask = () => requestPayout(platform, { ownerId: olga.id, currency: "USD", by: "clock" });
    expect(await ask()).toEqual({ kind: "no_operator" });
    expect(await scene.database.prisma.payout.count()).toBe(0);
    await makeOperator(scene.database.prisma, scene.operator.id);
    expect(await ask()).toMatchObject({ kind: "requested" });
  });

  test("is notified of a refund that waits and allows it; a stranger does not", async () => {
    await using scene = await openScene();
    const { platform, operator, olga, eve } = scene;
    const paymentId = await earn(scene, "USD", 6);
    await giveWallet(scene);
    await requestFor(scene, "USD");
    const refund = (userId: number) =>
      requestRefund(platform, { paymentId, actor: { userId }, access: "kept" });
    const notice = await scene.told(async () => expect(await refund(olga.id)).toEqual({ kind: "waits" }));
    expect(notice).toContain("refund");
    expect(await refund(eve.id)).toEqual({ kind: "forbidden" });
    expect(await refund(operator.id)).toEqual({ kind: "by_hand" });
  });

  test("is notified of a failed job, an unknown order and a held payment", async () => {
    await using scene = await openScene();
    const { platform, sale } = scene;
    const { rows } = await scene.database.pool.query<{ id: string }>(
      `with added as (select id from graphile_worker.add_job('x.y', '{}'))
       select id::text from added`,
    );
    await scene.database.pool.query(
      "update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'It broke'",
    );
    const failure = { task: "x.y", jobId: rows[0]?.id ?? "", error: "It broke" };
    expect(await scene.told(() => notifyOperatorsOfFailedJobs(platform, failure))).toContain("failed");
    expect(await scene.told(() => confirmPayment(platform, cryptoEvent("unknown-order")))).toContain(
      "unknown-order",
    );
    const wrongPrice = { price: { amount: "1", currency: "USD" } };
    const order = await sale.order();
    expect(await scene.told(() => confirmPayment(platform, cryptoEvent(order, wrongPrice)))).toContain(order);
  });

  test("has the operators' commands, pages and name; a stranger has none of them", async () => {
    await using scene = await openScene();
    const { operator, eve } = scene;
    for (const [command, part] of [
      ["/jobs", "job"],
      ["/anomalies", "othing"],
      ["/payment", "/payment"],
      ["/balance", "platform"],
      ["/team", "Operators"],
      ["/payouts", "ayout"],
    ] as const) {
      await scene.say(operator, command);
      expect([command, scene.lastMessageTo(operator)]).toEqual([command, expect.stringContaining(part)]);
      await scene.say(eve, command);
      expect(scene.lastMessageTo(eve)).not.toBe(scene.lastMessageTo(operator));
    }
    await scene.say(eve, "/paysupport");
    expect(scene.lastMessageTo(eve)).toContain("Oscar");
  });
});
