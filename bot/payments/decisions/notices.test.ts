import { describe, expect, test } from "vitest";
import { openRefundScene } from "../../../tests/scenes/refund-scene.ts";
import { bitcoin, cryptoEvent } from "../../../tests/support/payment-events.ts";
import { readNotice } from "../../../tests/support/read-notice.ts";
import { newId } from "../../platform/values/ids.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";
import { requestRefund } from "../refunds/request-refund.ts";
import { withdrawRefund } from "../refunds/settle-refund.ts";
import { acceptPayment } from "./accept-payment.ts";
import { notifyRejected, notifyBuyerOfDeposit, notifyUndecided } from "./decision-notices.jobs.ts";
import { rejectPayment } from "./reject-payment.ts";

const half = { status: "partially_paid", arrived: bitcoin("0.00005") } as const;
const keyOf = ({ provider, externalId }: PaymentEvent) => ({ provider, externalId });
/** The later report of the whole amount. */
const whole = ({ orderRef, externalId }: PaymentEvent): PaymentEvent => cryptoEvent(orderRef, { externalId });

describe("The question about a payment", () => {
  test("is dropped, for owner and buyer, if the payment is granted before it is sent", async () => {
    await using scene = await openRefundScene();
    const { platform, sale, owner: actor, report } = scene;
    const event = cryptoEvent(await sale.order(), { parentExternalId: "1" });
    const paymentId = await report(event);
    await acceptPayment(platform, { paymentId, actor });
    expect(await readNotice(platform, notifyUndecided, keyOf(event))).toEqual([]);
    expect(await readNotice(platform, notifyBuyerOfDeposit, keyOf(event))).toEqual([]);
  });

  test("says that the rest arrived during a refund that was withdrawn", async () => {
    await using scene = await openRefundScene();
    const { platform, sale, owner: actor, report } = scene;
    const event = cryptoEvent(await sale.order(), half);
    const paymentId = await report(event);
    await requestRefund(platform, { paymentId, actor, access: "kept" });
    await report(whole(event));
    await withdrawRefund(platform, { paymentId, actor });
    expect(await readNotice(platform, notifyUndecided, keyOf(event))).toEqual([
      expect.stringContaining("The rest of it arrived after you had asked for a refund"),
    ]);
  });

  test("says that the tier is not sold for coins any more, though it is for Stars", async () => {
    await using scene = await openRefundScene();
    const { platform, sale, report } = scene;
    const event = cryptoEvent(await sale.order());
    platform.clock.advance(49 * 3_600_000);
    const now = platform.clock.now();
    const { tierId } = sale;
    await platform.database.prisma.tierVersion.create({
      data: { id: newId(now), tierId, version: 2, name: "Monthly", prices: { XTR: 300 }, createdAt: now },
    });
    await report(event);
    expect(await readNotice(platform, notifyUndecided, keyOf(event))).toEqual([
      expect.stringContaining("Price today: not sold any more."),
    ]);
  });
});

describe("A buyer whose partial payment was not accepted", () => {
  test("reads what is missing, also for a donation", async () => {
    await using scene = await openRefundScene();
    const { platform, sale, owner: actor, report } = scene;
    const price = { amount: "9.99", currency: "USD" };
    const donation = cryptoEvent(await sale.donation({ prices: { USD: 999 } }), { ...half, price });
    const paymentId = await report(donation);
    await rejectPayment(platform, { paymentId, actor });
    expect(await readNotice(platform, notifyRejected, { paymentId })).toEqual([
      expect.stringMatching(/0\.00005.*is still missing for your donation/u),
    ]);
  });

  test("is not asked for a remainder that has arrived meanwhile", async () => {
    await using scene = await openRefundScene();
    const { platform, sale, owner: actor, report } = scene;
    const event = cryptoEvent(await sale.order(), half);
    const paymentId = await report(event);
    await rejectPayment(platform, { paymentId, actor });
    await report(whole(event));
    expect(await readNotice(platform, notifyRejected, { paymentId })).toEqual([]);
  });
});

test("A partial payment is declined once, and waits for its remainder", async () => {
  await using scene = await openRefundScene();
  const { platform, sale, owner: actor, report } = scene;
  const paymentId = await report(cryptoEvent(await sale.order(), half));
  const decline = () => rejectPayment(platform, { paymentId, actor });
  expect([await decline(), await decline()]).toEqual([{ kind: "done" }, { kind: "not_waiting" }]);
});

test("A payment that does not exist is answered like one of somebody else", async () => {
  await using scene = await openRefundScene();
  const unknown = { paymentId: newId(new Date()), actor: scene.owner };
  expect(await acceptPayment(scene.platform, unknown)).toEqual({ kind: "forbidden" });
});
