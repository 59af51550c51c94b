import { describe, expect, test } from "vitest";
import { cryptopayEvent } from "../../../tests/support/payment-events.ts";
import { balances, openRefundScene } from "../../../tests/scenes/refund-scene.ts";
import { requestRefund } from "./request-refund.ts";
import { findRefundable } from "./list-refundable.ts";
import { confirmRefundSent, withdrawRefund } from "./settle-refund.ts";
import { sendRefundJob } from "./send-refund.jobs.ts";
import type { HttpClient } from "../../platform/runtime/http-client.ts";

const settings = { CRYPTOPAY_TOKEN: "1:AA", PUBLIC_URL: "https://bot.example" };

/** A sale of $9.99, paid with 3.33 TON, and the request to refund it by the operator, who may leave a debt. */
async function openRequested() {
  const scene = await openRefundScene({}, { ...settings, OPERATOR_IDS: "9" });
  const { platform, sale, report } = scene;
  const event = cryptopayEvent(await sale.order());
  const paymentId = await report(event);
  const before = await balances(platform);
  const operator = { userId: 9 };
  const answer = await requestRefund(platform, { paymentId, actor: operator, access: "ended" });
  /** Runs the job against a Crypto Pay with these answers, by method. */
  const send = (results: Readonly<Record<string, unknown>>): Promise<void> => {
    const http: HttpClient = {
      ...platform.http,
      send({ url }) {
        const result = results[url.split("/").at(-1) ?? ""];
        const isRefused = typeof result === "string";
        const body = isRefused ? { ok: false, error: { code: 400, name: result } } : { ok: true, result };
        return Promise.resolve({ status: isRefused ? 400 : 200, text: JSON.stringify(body) });
      },
    };
    return sendRefundJob.run({ paymentId }, { ...platform, http }, { number: 1, isLast: false });
  };
  const invoice = {
    invoice_id: Number(event.externalId),
    status: "paid",
    currency_type: "fiat",
    fiat: "USD",
    amount: "9.99",
    paid_asset: "TON",
    paid_amount: "3.33",
  };
  const getInvoices = { items: [invoice] };
  return Object.assign(scene, { paymentId, before, answer, operator, send, getInvoices });
}

describe("A refund by a provider that keeps its fee", () => {
  test("gives the buyer the whole payment, and leaves the fee with the owner", async () => {
    await using scene = await openRequested();
    expect(scene.before).toEqual([
      "exchange TON -3.33",
      "exchange USD 9.99",
      "owner_balance USD -9.41",
      "platform_fee USD -0.29",
      "provider_clearing TON 3.2301",
      "provider_fee TON 0.0999",
      "provider_fee USD -0.29",
    ]);
    expect(scene.answer).toEqual({ kind: "under_way" });
    expect(await balances(scene.platform)).toEqual([
      "owner_balance USD 0.29",
      "provider_clearing TON 3.2301",
      "provider_fee TON 0.0999",
      "provider_fee USD -0.29",
      "refunds TON -3.33",
    ]);
    await scene.send({ getInvoices: scene.getInvoices, transfer: { transfer_id: 1 } });
    expect(await balances(scene.platform)).toEqual([
      "owner_balance USD 0.29",
      "provider_clearing TON -0.0999",
      "provider_fee TON 0.0999",
      "provider_fee USD -0.29",
    ]);
  });

  test("that cannot be sent is left to a person, who is told once, and confirms or withdraws it", async () => {
    await using scene = await openRequested();
    const { platform, paymentId, operator: actor } = scene;
    const refusing = {
      getInvoices: scene.getInvoices,
      transfer: "METHOD_DISABLED",
      getTransfers: { items: [] },
    };
    await scene.send(refusing);
    await scene.send(refusing);
    const { rows } = await platform.database.pool.query(
      "select from graphile_worker.jobs where task_identifier = 'payments.notify-refund-by-hand'",
    );
    expect(rows).toHaveLength(1);
    expect(await findRefundable(platform, { reference: paymentId, actorId: actor.userId })).toMatchObject({
      state: "by_hand",
    });
    expect(await withdrawRefund(platform, { paymentId, actor })).toEqual({ kind: "done" });
    expect(await balances(platform)).toEqual(scene.before);
    await requestRefund(platform, { paymentId, actor, access: "kept" });
    await scene.send(refusing);
    expect(await confirmRefundSent(platform, { paymentId, actor })).toEqual({ kind: "done" });
    expect(await balances(platform)).toContain("provider_clearing TON -0.0999");
  });

  test("waits for an operator where the owner's balance does not cover the fee", async () => {
    await using scene = await openRefundScene({}, settings);
    const { platform, sale, owner: actor, report } = scene;
    const paymentId = await report(cryptopayEvent(await sale.order()));
    expect(await requestRefund(platform, { paymentId, actor, access: "ended" })).toEqual({ kind: "waits" });
    expect(await findRefundable(platform, { reference: paymentId, actorId: actor.userId })).toMatchObject({
      debt: { amount: "-0.29", currency: "USD" },
    });
    await report(cryptopayEvent(await sale.order()));
    expect(await requestRefund(platform, { paymentId, actor, access: "ended" })).toEqual({
      kind: "under_way",
    });
  });
});
