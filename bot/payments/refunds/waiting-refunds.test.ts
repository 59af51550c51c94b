import { describe, expect, test } from "vitest";
import { listAnomalies } from "../../operator/anomalies/list-anomalies.ts";
import { requestPayout } from "../../payouts/requests/request-payout.ts";
import { changePayoutSettings } from "../../payouts/accounts/change-payout-settings.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import { cryptoEvent, refunded } from "../../../tests/support/payment-events.ts";
import { openPayeeScene, OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import type { PayeeScene } from "../../../tests/scenes/payee-scene.ts";
import { readNotice } from "../../../tests/support/read-notice.ts";
import { findRefundable } from "./list-refundable.ts";
import { notifyOperatorOfRefund, notifyRefundDeclined } from "./refund-notices.jobs.ts";
import { requestPart, requestRefund } from "./request-refund.ts";
import { withdrawRefund } from "./settle-refund.ts";

/** Six sales of $9.70, all of them paid out. */
async function openPaidOut(): Promise<PayeeScene & { payments: string[] }> {
  const scene = await openPayeeScene();
  const payments = await scene.sell("USD", 6);
  await scene.setWallet();
  await scene.request("USD");
  return { ...scene, payments };
}

const ownerOf = ({ sale }: PayeeScene) => ({ userId: sale.ownerId });
const operator = { userId: OPERATOR };

const refund = (
  { platform }: PayeeScene,
  paymentId: string,
  actor: { userId: number },
): ReturnType<typeof requestRefund> => requestRefund(platform, { paymentId, actor, access: "ended" });

const jobsOf = async ({ database }: PayeeScene, task: string): Promise<number> => {
  const { rowCount } = await database.pool.query(
    "select 1 from graphile_worker.jobs where task_identifier = $1",
    [task],
  );
  return rowCount ?? 0;
};

const stateOf = async ({ database }: PayeeScene, id: string): Promise<string> =>
  (await database.prisma.payment.findUniqueOrThrow({ where: { id } })).state;

const balanceOf = async (scene: PayeeScene): Promise<bigint> => (await scene.account("USD")).balance.minor;

const anomaliesOf = async ({ platform }: PayeeScene): Promise<string[]> =>
  (await listAnomalies(platform, 0)).groups.map(({ kind }) => kind);

const part = ({ platform }: PayeeScene, paymentId: string, actor: { userId: number }) =>
  requestPart(platform, { paymentId, actor, minor: 333n, access: "kept", refundedBefore: 0n });

describe("A part that the owner's balance does not cover", () => {
  test("waits for an operator with its amount, and is allowed as it was asked for", async () => {
    await using scene = await openPaidOut();
    const [payment = ""] = scene.payments;
    expect(await part(scene, payment, ownerOf(scene))).toEqual({ kind: "waits" });
    expect(await scene.database.prisma.waitingRefund.findMany()).toMatchObject([{ amountMinor: 333n }]);
    const key = { reference: payment, actorId: OPERATOR };
    const page = await findRefundable(scene.platform, key);
    expect(page).toMatchObject({
      waiting: { access: "kept", part: { minor: 333n } },
      debt: { amount: "-3.24" },
    });
    const notices = await readNotice(scene.platform, notifyOperatorOfRefund, {
      operatorId: OPERATOR,
      paymentId: payment,
    });
    expect(notices.join()).toContain("wants to refund $3.33");
    expect(await part(scene, payment, operator)).toEqual({ kind: "by_hand" });
    expect(await balanceOf(scene)).toBe(-324n);
    expect(await scene.database.prisma.waitingRefund.count()).toBe(0);
  });

  test("is declined by an operator, and the owner hears the amount", async () => {
    await using scene = await openPaidOut();
    const [payment = ""] = scene.payments;
    await part(scene, payment, ownerOf(scene));
    expect(await withdrawRefund(scene.platform, { paymentId: payment, actor: operator })).toEqual({
      kind: "done",
    });
    const notices = await readNotice(scene.platform, notifyRefundDeclined, {
      paymentId: payment,
      minor: "333",
    });
    expect(notices.join()).toContain("declined your refund of $3.33");
    expect(await balanceOf(scene)).toBe(0n);
  });
});

describe("A refund that the owner's balance does not cover", () => {
  test("waits for an operator and changes nothing, for any number of concurrent requests", async () => {
    await using scene = await openPaidOut();
    const [payment = ""] = scene.payments;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => refund(scene, payment, ownerOf(scene))),
    );
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(["waits"]));
    expect(await stateOf(scene, payment)).toBe("granted");
    expect(await balanceOf(scene)).toBe(0n);
    expect(await scene.database.prisma.waitingRefund.findMany()).toMatchObject([
      { paymentId: payment, askedBy: BigInt(scene.sale.ownerId), access: "ended" },
    ]);
    // One notification for each operator.
    expect(await jobsOf(scene, "payments.notify-operator-of-refund")).toBe(2);
    expect(await anomaliesOf(scene)).toEqual(["refund_waiting"]);
  });

  test("is allowed by an operator, and leaves a negative balance that is listed", async () => {
    await using scene = await openPaidOut();
    const [payment = ""] = scene.payments;
    await refund(scene, payment, ownerOf(scene));
    expect(await refund(scene, payment, operator)).toEqual({ kind: "by_hand" });
    expect(await balanceOf(scene)).toBe(-970n);
    expect(await scene.database.prisma.waitingRefund.count()).toBe(0);
    const { groups } = await listAnomalies(scene.platform, 0);
    expect(groups).toMatchObject([
      {
        kind: "debt",
        total: 1,
        anomalies: [
          { debt: { owner: { id: scene.sale.ownerId }, balance: { amount: "-9.7", currency: "USD" } } },
        ],
      },
    ]);
  });

  test("is either allowed or withdrawn, if both happen at once", async () => {
    await using scene = await openPaidOut();
    for (const payment of scene.payments) {
      await refund(scene, payment, ownerOf(scene));
      const [allowed, withdrawn] = await Promise.all([
        refund(scene, payment, operator),
        withdrawRefund(scene.platform, { paymentId: payment, actor: ownerOf(scene) }),
      ]);
      expect(allowed).toEqual({ kind: "by_hand" });
      // A refund in coins that was allowed first is withdrawn like any other.
      expect(withdrawn).toEqual({ kind: "done" });
      expect(await scene.database.prisma.waitingRefund.count()).toBe(0);
      const isRequested = (await stateOf(scene, payment)) === "refund_requested";
      expect(await balanceOf(scene)).toBe(isRequested ? -970n : 0n);
      if (isRequested) await withdrawRefund(scene.platform, { paymentId: payment, actor: operator });
    }
  });

  test("that an operator declines stays undone, and its owner is notified once", async () => {
    await using scene = await openPaidOut();
    const [payment = ""] = scene.payments;
    await refund(scene, payment, ownerOf(scene));
    const decline = () => withdrawRefund(scene.platform, { paymentId: payment, actor: operator });
    const answers = await Promise.all([decline(), decline(), decline()]);
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(["done", "not_possible", "not_possible"]);
    expect(await jobsOf(scene, "payments.notify-refund-declined")).toBe(1);
    expect(await stateOf(scene, payment)).toBe("granted");
  });

  test("that is allowed before its owner reads of the decline is not reported as declined", async () => {
    await using scene = await openPaidOut();
    const [paymentId = ""] = scene.payments;
    await refund(scene, paymentId, ownerOf(scene));
    await withdrawRefund(scene.platform, { paymentId, actor: operator });
    await refund(scene, paymentId, operator);
    expect(await readNotice(scene.platform, notifyRefundDeclined, { paymentId })).toEqual([]);
  });

  test("that its owner withdraws is no decline, and nobody is notified", async () => {
    await using scene = await openPaidOut();
    const [paymentId = ""] = scene.payments;
    await refund(scene, paymentId, ownerOf(scene));
    expect(await withdrawRefund(scene.platform, { paymentId, actor: ownerOf(scene) })).toEqual({
      kind: "done",
    });
    expect(await jobsOf(scene, "payments.notify-refund-declined")).toBe(0);
  });

  test("is an ordinary refund as soon as later sales cover it", async () => {
    await using scene = await openPaidOut();
    const [payment = ""] = scene.payments;
    await refund(scene, payment, ownerOf(scene));
    await scene.sell("USD", 1);
    expect(await refund(scene, payment, ownerOf(scene))).toEqual({ kind: "by_hand" });
    expect(await balanceOf(scene)).toBe(0n);
    expect(await anomaliesOf(scene)).toEqual([]);
  });

  test("no longer waits once the provider reports it as sent", async () => {
    await using scene = await openPayeeScene();
    const paid = cryptoEvent(await scene.sale.order());
    const sold = await confirmPayment(scene.platform, paid);
    const payment = sold.kind === "granted" ? sold.paymentId : "";
    await scene.sell("USD", 5);
    await scene.setWallet();
    await scene.request("USD");
    await refund(scene, payment, ownerOf(scene));
    await confirmPayment(scene.platform, refunded(paid));
    expect(await scene.database.prisma.waitingRefund.count()).toBe(0);
    expect(await balanceOf(scene)).toBe(-970n);
    expect(await anomaliesOf(scene)).toEqual(["debt"]);
  });
});

describe("The owner's refunds", () => {
  test("never exceed the balance together, for any number of concurrent requests", async () => {
    await using scene = await openPaidOut();
    await scene.sell("USD", 2);
    const answers = await Promise.all(
      scene.payments.map((payment) => refund(scene, payment, ownerOf(scene))),
    );
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual([
      "by_hand",
      "by_hand",
      "waits",
      "waits",
      "waits",
      "waits",
    ]);
    expect(await balanceOf(scene)).toBe(0n);
  });

  test("and a payout at the same time never take more than the balance", async () => {
    await using scene = await openPayeeScene();
    const { ownerId } = scene.sale;
    await scene.setWallet();
    const change = { kind: "threshold", currency: "USD", minor: 2_000 } as const;
    await changePayoutSettings(scene.platform, { ownerId, change });
    for (let round = 0; round < 8; round += 1) {
      const payments = await scene.sell("USD", 3);
      await Promise.all([
        ...payments.map((payment) => refund(scene, payment, ownerOf(scene))),
        requestPayout(scene.platform, { ownerId, currency: "USD", by: "clock" }),
      ]);
      expect(await balanceOf(scene)).toBeGreaterThanOrEqual(0n);
      for (const { id } of await scene.database.prisma.payout.findMany({ where: { state: "requested" } }))
        await scene.settle(id, { kind: "sent", reference: `round ${round}` });
    }
  });

  test("of money that they were not credited with need no balance", async () => {
    await using scene = await openPaidOut();
    const [payment = ""] = scene.payments;
    await refund(scene, payment, operator);
    const held = cryptoEvent(await scene.sale.order(), { price: { amount: "1", currency: "USD" } });
    await confirmPayment(scene.platform, held);
    const { id } = await scene.database.prisma.payment.findFirstOrThrow({ where: { state: "held" } });
    expect(await refund(scene, id, ownerOf(scene))).toEqual({ kind: "by_hand" });
  });
});
