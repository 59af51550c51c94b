import { describe, expect, test } from "vitest";
import { createSale } from "../../../tests/support/sale.ts";
import { bitcoin, cryptoEvent } from "../../../tests/support/payment-events.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import type { PaymentEvent } from "../../payments/contract/payment-event.ts";
import { requestRefund } from "../../payments/refunds/request-refund.ts";
import { confirmRefundSent } from "../../payments/refunds/settle-refund.ts";
import { rejectPayment } from "../../payments/decisions/reject-payment.ts";
import { selectPayment } from "./progress.ts";

const nothing = bitcoin("0");
const half = bitcoin("0.00005");

type Scene = AsyncDisposable & {
  readonly ownerId: number;
  report(changes: Partial<PaymentEvent>): Promise<string>;
  decide(
    act: (platform: ReturnType<typeof createTestPlatform>, paymentId: string) => Promise<unknown>,
  ): Promise<void>;
  /** The state that the page shows, and the provider's id of its payment. */
  shown(
    order?: Partial<Parameters<typeof selectPayment>[0]>,
  ): Promise<[kind: string, externalId: string | undefined]>;
};

async function openOrder(): Promise<Scene> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const orderId = await sale.order();
  return {
    ownerId: sale.ownerId,
    async report(changes) {
      const event = cryptoEvent(orderId, changes);
      await confirmPayment(platform, event);
      return event.externalId;
    },
    async decide(act) {
      const { id } = await database.prisma.payment.findFirstOrThrow();
      await act(platform, id);
    },
    async shown(order = {}) {
      const payments = await database.prisma.payment.findMany({ where: { orderId } });
      const { progress, payment } = selectPayment({ isPaid: false, isStale: false, ...order }, payments);
      return [progress.kind, payment?.externalId];
    },
    [Symbol.asyncDispose]: () => database.release(),
  };
}

describe("A payment page shows", () => {
  test.each([
    [{ isStale: false }, "pending"],
    [{ isStale: true }, "expired"],
    [{ isPaid: true }, "paid"],
  ])("an order without a payment (%o) as %s", async (order, kind) => {
    await using scene = await openOrder();
    expect(await scene.shown(order)).toEqual([kind, undefined]);
  });

  test("the payment that is furthest ahead, whichever coin was picked last", async () => {
    await using scene = await openOrder();
    await scene.report({ status: "expired", arrived: nothing });
    const pending = await scene.report({ status: "pending", arrived: nothing });
    expect(await scene.shown()).toEqual(["pending", pending]);
    const moving = await scene.report({ status: "confirming", arrived: nothing });
    await scene.report({ status: "pending", arrived: nothing });
    expect(await scene.shown()).toEqual(["confirming", moving]);
  });

  test("the confirming second deposit instead of the missing amount", async () => {
    await using scene = await openOrder();
    const first = await scene.report({ status: "partially_paid", arrived: half });
    expect(await scene.shown()).toEqual(["partially_paid", first]);
    const rest = await scene.report({ status: "confirming", arrived: nothing, parentExternalId: first });
    expect(await scene.shown()).toEqual(["confirming", rest]);
  });

  test("the granted payment after a further deposit to the same address", async () => {
    await using scene = await openOrder();
    const first = await scene.report({ status: "paid" });
    await scene.report({ status: "paid", parentExternalId: first });
    expect(await scene.shown()).toEqual(["paid", first]);
  });

  test("partially_paid after the owner insists on the missing part", async () => {
    await using scene = await openOrder();
    const first = await scene.report({ status: "partially_paid", arrived: half });
    await scene.decide((platform, paymentId) =>
      rejectPayment(platform, { paymentId, actor: { userId: scene.ownerId } }),
    );
    expect(await scene.shown()).toEqual(["partially_paid", first]);
  });

  test("a rejected payment as rejected", async () => {
    await using scene = await openOrder();
    const first = await scene.report({ status: "paid", arrived: half });
    expect(await scene.shown()).toEqual(["held", first]);
    await scene.decide((platform, paymentId) =>
      rejectPayment(platform, { paymentId, actor: { userId: scene.ownerId } }),
    );
    expect(await scene.shown()).toEqual(["rejected", first]);
  });

  test.each([
    ["granted", bitcoin("0.0001"), "paid"],
    ["held", half, "held"],
  ] as const)(
    "a requested refund of a %s payment only after the refund is sent",
    async (_what, arrived, kind) => {
      await using scene = await openOrder();
      const first = await scene.report({ status: "paid", arrived });
      const actor = { userId: scene.ownerId };
      await scene.decide((platform, paymentId) =>
        requestRefund(platform, { paymentId, actor, access: "ended" }),
      );
      expect(await scene.shown()).toEqual([kind, first]);
      await scene.decide((platform, paymentId) => confirmRefundSent(platform, { paymentId, actor }));
      expect(await scene.shown()).toEqual(["refunded", first]);
    },
  );
});
