import { describe, expect, test } from "vitest";
import type { Delivery } from "../index.ts";
import { openPayment } from "../testing.ts";

const statuses = (deliveries: readonly Delivery[]) => deliveries.map(({ paymentStatus }) => paymentStatus);

describe("A payment reports", () => {
  test("every status in order", async () => {
    const { payment, received } = await openPayment();
    const deliveries = await payment.pay("exact");
    expect(received().map((body) => body["payment_status"])).toEqual([
      "waiting",
      "confirming",
      "confirmed",
      "sending",
      "finished",
    ]);
    expect(deliveries.at(-1)).toMatchObject({
      accepted: true,
      httpStatus: 200,
      answer: "thank you",
      attempts: [{}],
    });
    expect(received().at(-1)).toMatchObject({
      payment_id: Number(payment.id),
      parent_payment_id: null,
      invoice_id: Number(payment.invoiceId),
      purchase_id: expect.any(String),
      order_id: "01JDZ0000000000000000000AA",
      price_amount: 50,
      price_currency: "usd",
      pay_amount: 0.0005,
      actually_paid: 0.0005,
      actually_paid_at_fiat: 50,
      outcome_amount: 49.7,
      outcome_currency: "usdttrc20",
      fee: { currency: "usdttrc20", depositFee: 0, withdrawalFee: 0.05, serviceFee: 0.25 },
    });
  });

  test("partially_paid for a deposit that is one unit of the coin too small", async () => {
    const { payment, received } = await openPayment();
    await payment.pay({ amount: "0.00049999" });
    expect(received().at(-1)).toMatchObject({ payment_status: "partially_paid", actually_paid: 0.00049999 });
  });

  test("finished with the whole amount for a deposit that is too large", async () => {
    const { payment, received } = await openPayment();
    await payment.pay({ amount: "0.001" });
    expect(received().at(-1)).toMatchObject({
      payment_status: "finished",
      pay_amount: 0.0005,
      actually_paid: 0.001,
    });
  });

  test("each further deposit of a partially paid payment, and finished with the last", async () => {
    const { payment, received } = await openPayment();
    await payment.pay({ amount: "0.0002" });
    expect(statuses(await payment.topUp({ amount: "0.0001" }))).toEqual(["partially_paid"]);
    expect(received().at(-1)).toMatchObject({ payment_id: Number(payment.id), actually_paid: 0.0003 });
    expect(statuses(await payment.topUp())).toEqual(["finished"]);
    expect(received().at(-1)).toMatchObject({ payment_id: Number(payment.id), actually_paid: 0.0005 });
    await expect(payment.topUp()).rejects.toThrow(`Payment ${payment.id} is finished`);
  });

  test("a refund", async () => {
    const { payment, received } = await openPayment();
    await expect(payment.refund()).rejects.toThrow("there is nothing to refund");
    await payment.pay();
    expect(statuses(await payment.refund())).toEqual(["refunded"]);
    expect(received().at(-1)).toMatchObject({ payment_status: "refunded", actually_paid: 0.0005 });
  });

  test("a further deposit as a payment of its own with a parent and the same order", async () => {
    const { payment, buyer, received } = await openPayment();
    await payment.pay();
    const again = await payment.payAgain({ amount: "0.00001" });
    expect(statuses(again.deliveries)).toEqual(["confirming", "confirmed", "sending", "finished"]);
    expect(again.payment.id).not.toBe(payment.id);
    expect(received().at(-1)).toMatchObject({
      payment_id: Number(again.payment.id),
      parent_payment_id: Number(payment.id),
      order_id: payment.orderId,
      pay_address: payment.payAddress,
      actually_paid: 0.00001,
    });
    expect(buyer.payments().map(({ id }) => id)).toEqual([payment.id, again.payment.id]);
  });

  test("finished for the wrong coin, with the deposited amount", async () => {
    const { payment, received } = await openPayment();
    await payment.payWrongAsset({ coin: "usdttrc20", amount: "7" });
    expect(received().at(-1)).toMatchObject({
      payment_status: "finished",
      pay_currency: "usdttrc20",
      pay_amount: 50,
      actually_paid: 7,
    });
  });

  test("any status that is set, in any order, and nothing else", async () => {
    const { payment, received } = await openPayment();
    await payment.become("finished");
    await payment.become("confirming");
    await payment.become("refunded", { actually_paid: undefined, order_id: "another" });
    expect(
      received().map((body) => [body["payment_status"], body["actually_paid"], body["order_id"]]),
    ).toEqual([
      ["waiting", 0, payment.orderId],
      ["finished", 0.0005, payment.orderId],
      ["confirming", 0.0005, payment.orderId],
      ["refunded", undefined, "another"],
    ]);
  });

  test("half of the amount for partially_paid, rounded to the coin's decimals", async () => {
    const { np, buyer, received } = await openPayment();
    np.setUsdRate("btc", "99999");
    const payment = await buyer.choose("btc");
    await payment.become("partially_paid");
    expect([payment.payAmount, payment.actuallyPaid]).toEqual(["0.00050001", "0.00025"]);
    expect(received().at(-1)).toMatchObject({ actually_paid: 0.00025 });
  });

  test("its expiry after a week, and later deposits", async () => {
    const { np, clock, payment } = await openPayment();
    clock.advance(7 * 24 * 60 * 60_000);
    expect(statuses(await np.expireDue())).toEqual(["expired"]);
    expect(await np.expireDue()).toEqual([]);
    expect(statuses(await payment.pay())).toContain("finished");
  });

  test("nothing while IPNs are off, although the API shows the status", async () => {
    const { np, api, payment, receiver } = await openPayment();
    np.ipn.sent = false;
    expect(await payment.pay()).toEqual([]);
    expect(receiver.received).toHaveLength(1);
    expect((await api.get(`/v1/payment/${payment.id}`)).json).toMatchObject({ payment_status: "finished" });
  });
});

describe("A deposit is refused", () => {
  test("when it has more decimals than the coin, is not a number or not positive", async () => {
    const { payment } = await openPayment();
    for (const amount of ["0.000000001", "much", "0", "-1"]) {
      await expect(payment.pay({ amount })).rejects.toThrow(RangeError);
    }
    expect(payment.status).toBe("waiting");
  });

  test("when the payment has one already", async () => {
    const { payment } = await openPayment();
    await payment.pay();
    await expect(payment.pay()).rejects.toThrow("use payAgain()");
  });

  test("as a further deposit before the first", async () => {
    const { payment } = await openPayment();
    await expect(payment.payAgain()).rejects.toThrow("use pay()");
  });
});
