import { describe, expect, test } from "vitest";
import { createSale } from "../../../tests/support/sale.ts";
import { bitcoin, cryptoEvent } from "../../../tests/support/payment-events.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import type { PaymentEvent } from "../../payments/events/payment-event.ts";
import { askRefund } from "../../payments/refunds/ask-refund.ts";
import { confirmRefundSent } from "../../payments/refunds/settle-refund.ts";
import { rejectPayment } from "../../payments/decisions/reject-payment.ts";
import { follow } from "./progress.ts";

const nothing = bitcoin("0");
const half = bitcoin("0.00005");

type Scene = AsyncDisposable & {
  readonly ownerId: number;
  report(changes: Partial<PaymentEvent>): Promise<string>;
  decide(
    act: (platform: ReturnType<typeof createTestPlatform>, paymentId: string) => Promise<unknown>,
  ): Promise<void>;
  /** What the order's page tells, and the provider's id of the payment that it tells of. */
  told(
    order?: Partial<Parameters<typeof follow>[0]>,
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
    async told(order = {}) {
      const payments = await database.prisma.payment.findMany({ where: { orderId } });
      const { progress, payment } = follow({ isPaid: false, isStale: false, ...order }, payments);
      return [progress.kind, payment?.externalId];
    },
    [Symbol.asyncDispose]: () => database.drop(),
  };
}

describe("A payment page tells", () => {
  test.each([
    [{ isStale: false }, "waiting"],
    [{ isStale: true }, "expired"],
    [{ isPaid: true }, "finished"],
  ])("of an order without a payment (%o) that it is %s", async (order, kind) => {
    await using scene = await openOrder();
    expect(await scene.told(order)).toEqual([kind, undefined]);
  });

  test("of several coins that were picked the one that is furthest, whichever was picked last", async () => {
    await using scene = await openOrder();
    await scene.report({ status: "expired", arrived: nothing });
    const waiting = await scene.report({ status: "waiting", arrived: nothing });
    expect(await scene.told()).toEqual(["waiting", waiting]);
    const moving = await scene.report({ status: "confirming", arrived: nothing });
    await scene.report({ status: "waiting", arrived: nothing });
    expect(await scene.told()).toEqual(["confirming", moving]);
  });

  test("that the rest is on its way, and not what was missing before", async () => {
    await using scene = await openOrder();
    const first = await scene.report({ status: "partially_paid", arrived: half });
    expect(await scene.told()).toEqual(["short", first]);
    const rest = await scene.report({ status: "confirming", arrived: nothing, parentExternalId: first });
    expect(await scene.told()).toEqual(["confirming", rest]);
  });

  test("what was granted, whatever was sent to the same address after it", async () => {
    await using scene = await openOrder();
    const first = await scene.report({ status: "finished" });
    await scene.report({ status: "finished", parentExternalId: first });
    expect(await scene.told()).toEqual(["finished", first]);
  });

  test("that a part is missing still after the owner wants all of it", async () => {
    await using scene = await openOrder();
    const first = await scene.report({ status: "partially_paid", arrived: half });
    await scene.decide((platform, paymentId) =>
      rejectPayment(platform, { paymentId, actor: { userId: scene.ownerId } }),
    );
    expect(await scene.told()).toEqual(["short", first]);
  });

  test("that a payment was turned down which did not fit", async () => {
    await using scene = await openOrder();
    const first = await scene.report({ status: "finished", arrived: half });
    expect(await scene.told()).toEqual(["held", first]);
    await scene.decide((platform, paymentId) =>
      rejectPayment(platform, { paymentId, actor: { userId: scene.ownerId } }),
    );
    expect(await scene.told()).toEqual(["turned_down", first]);
  });

  test.each([
    ["bought access", bitcoin("0.0001"), "finished"],
    ["did not fit", half, "held"],
  ] as const)(
    "nothing of a refund that was asked for of what %s, until it was sent",
    async (_what, arrived, kind) => {
      await using scene = await openOrder();
      const first = await scene.report({ status: "finished", arrived });
      const actor = { userId: scene.ownerId };
      await scene.decide((platform, paymentId) => askRefund(platform, { paymentId, actor, access: "ended" }));
      expect(await scene.told()).toEqual([kind, first]);
      await scene.decide((platform, paymentId) => confirmRefundSent(platform, { paymentId, actor }));
      expect(await scene.told()).toEqual(["refunded", first]);
    },
  );
});
