import { describe, expect, test } from "vitest";
import { bitcoin, cryptoEvent, starsEvent } from "../../../tests/support/payment-events.ts";
import { acceptPayment } from "../decisions/accept-payment.ts";
import { requestRefund } from "./request-refund.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";
import { confirmRefundSent, withdrawRefund } from "./settle-refund.ts";
import { DAY, openRefundScene, balances, term } from "../../../tests/scenes/refund-scene.ts";

describe("A refund that the owner requests", () => {
  test("sets the money aside at once, so that it cannot be paid out meanwhile", async () => {
    await using fixture = await openRefundScene();
    const { platform, sale, owner, report } = fixture;
    const paymentId = await report(starsEvent(await sale.order(), sale.buyerId));
    expect(await requestRefund(platform, { paymentId, actor: owner, access: "ended" })).toEqual({
      kind: "under_way",
    });
    expect(await balances(platform)).toEqual(["provider_clearing XTR 250", "refunds XTR -250"]);
    // The time ends when the money has been sent.
    expect(await term(platform)).toEqual(["active", 30]);
  });

  test("is requested once by two concurrent requests", async () => {
    await using fixture = await openRefundScene();
    const { platform, sale, owner, report } = fixture;
    const paymentId = await report(starsEvent(await sale.order(), sale.buyerId));
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => requestRefund(platform, { paymentId, actor: owner, access: "kept" })),
    );
    expect(answers.filter(({ kind }) => kind === "under_way")).toHaveLength(1);
    expect(await balances(platform)).toEqual(["provider_clearing XTR 250", "refunds XTR -250"]);
  });

  test("in crypto is sent by hand, and complete when the owner confirms it", async () => {
    await using fixture = await openRefundScene();
    const { platform, sale, owner: actor, report } = fixture;
    const paymentId = await report(cryptoEvent(await sale.order()));
    platform.clock.advance(DAY);
    expect(await requestRefund(platform, { paymentId, actor, access: "ended" })).toEqual({ kind: "by_hand" });
    expect(await confirmRefundSent(platform, { paymentId, actor })).toEqual({ kind: "done" });
    expect(await balances(platform)).toEqual([]);
    expect((await term(platform))[0]).toBe("ending");
  });

  test("and withdraws changes nothing, and can be requested again", async () => {
    await using fixture = await openRefundScene();
    const { platform, sale, owner: actor, report } = fixture;
    const paymentId = await report(cryptoEvent(await sale.order()));
    const before = await balances(platform);
    for (let round = 0; round < 3; round++) {
      await requestRefund(platform, { paymentId, actor, access: "ended" });
      expect(await withdrawRefund(platform, { paymentId, actor })).toEqual({ kind: "done" });
      expect(await balances(platform)).toEqual(before);
    }
    expect(await term(platform)).toEqual(["active", 30]);
  });

  test("is refused to other users", async () => {
    await using fixture = await openRefundScene();
    const { platform, sale, report } = fixture;
    const paymentId = await report(starsEvent(await sale.order(), sale.buyerId));
    const buyer = { userId: sale.buyerId };
    expect(await requestRefund(platform, { paymentId, actor: buyer, access: "kept" })).toEqual({
      kind: "forbidden",
    });
    expect(await balances(platform)).toContain("owner_balance XTR -243");
  });
});

describe("A partial payment", () => {
  const part = (order: string): PaymentEvent =>
    cryptoEvent(order, { status: "partially_paid", arrived: bitcoin("0.00005") });

  test("is refunded by hand, once", async () => {
    await using fixture = await openRefundScene();
    const { platform, sale, owner: actor, report } = fixture;
    const paymentId = await report(part(await sale.order()));
    expect(await requestRefund(platform, { paymentId, actor, access: "kept" })).toEqual({ kind: "by_hand" });
    expect(await balances(platform)).toEqual(["provider_clearing BTC 0.00005", "refunds BTC -0.00005"]);
    const confirm = () => confirmRefundSent(platform, { paymentId, actor });
    expect([await confirm(), await confirm()]).toEqual([{ kind: "done" }, { kind: "not_possible" }]);
    expect(await balances(platform)).toEqual([]);
  });

  test("that is completed during its refund grants nothing, and awaits a decision after the withdrawal", async () => {
    await using fixture = await openRefundScene();
    const { platform, sale, owner: actor, report } = fixture;
    const first = part(await sale.order());
    const paymentId = await report(first);
    await requestRefund(platform, { paymentId, actor, access: "kept" });
    await report({ ...first, ...cryptoEvent(first.orderRef), externalId: first.externalId });
    expect(await platform.database.prisma.subscription.count()).toBe(0);
    await withdrawRefund(platform, { paymentId, actor });
    expect(await acceptPayment(platform, { paymentId, actor })).toEqual({ kind: "granted" });
    expect(await balances(platform)).toEqual([
      "exchange BTC -0.0001",
      "exchange USD 9.99",
      "owner_balance USD -9.7",
      "platform_fee USD -0.29",
      "provider_clearing BTC 0.0001",
    ]);
  });
});
