import { describe, expect, test } from "vitest";
import { openRefundScene } from "../../../tests/scenes/refund-scene.ts";
import { cryptoEvent } from "../../../tests/support/payment-events.ts";
import { readNotice } from "../../../tests/support/read-notice.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { notifyRefundByHand } from "./refund-notices.jobs.ts";
import { partTag } from "./open-part.ts";
import { paymentActions } from "./payment-actions.ts";
import { requestPart } from "./request-refund.ts";
import { confirmRefundSent, withdrawRefund } from "./settle-refund.ts";

/** A part of $5.00 is on its way by hand. */
async function openRequested() {
  const scene = await openRefundScene();
  const { platform, sale, owner: actor, report } = scene;
  const { prisma } = platform.database;
  const paymentId = await report(cryptoEvent(await sale.order()));
  /** @returns the id of the part. */
  const request = async (): Promise<string> => {
    const input = { paymentId, actor, minor: 500n, access: "kept", refundedBefore: 0n } as const;
    expect(await requestPart(platform, input)).toEqual({ kind: "by_hand" });
    return (await prisma.partRefund.findFirstOrThrow({ where: { state: "requested" } })).id;
  };
  return Object.assign(scene, { paymentId, request, partId: await request() });
}

type Requested = Awaited<ReturnType<typeof openRequested>>;

const withdraw = ({ platform, paymentId, owner: actor, partId: id }: Requested) =>
  withdrawRefund(platform, { paymentId, actor, part: partTag({ id }) });

const readOwnersNotice = ({ platform, paymentId, partId }: Requested): Promise<string[]> =>
  readNotice(platform, notifyRefundByHand, { paymentId, partId });

describe("The owner who has to send a part by hand", () => {
  test("is notified of this part", async () => {
    await using scene = await openRequested();
    expect((await readOwnersNotice(scene)).join()).toContain("$5.00");
  });

  test("is not notified after the withdrawal", async () => {
    await using scene = await openRequested();
    expect(await withdraw(scene)).toEqual({ kind: "done" });
    expect(await readOwnersNotice(scene)).toEqual([]);
  });

  test("is not notified of a withdrawn part, while another part is on its way", async () => {
    await using scene = await openRequested();
    await withdraw(scene);
    await scene.request();
    expect(await readOwnersNotice(scene)).toEqual([]);
  });

  test("decides on the page of the refund, whose buttons name the part", async () => {
    await using scene = await openRequested();
    const payment = await scene.platform.database.prisma.$transaction((transaction) =>
      lockPayment(transaction, { id: scene.paymentId }),
    );
    if (payment === undefined) throw new Error("The payment is not stored");
    expect(paymentActions(payment, true)).toEqual(["refund"]);
    expect(paymentActions(payment, false)).toEqual(["refund_sent", "refund_withdrawn"]);
  });
});

test("A part of a donation that was sent changes no access", async () => {
  await using scene = await openRefundScene();
  const { platform, sale, owner: actor, report } = scene;
  const { prisma } = platform.database;
  const paymentId = await report(cryptoEvent(await sale.donation({ prices: { USD: 999 } })));
  const input = { paymentId, actor, minor: 500n, access: "kept", refundedBefore: 0n } as const;
  expect(await requestPart(platform, input)).toEqual({ kind: "by_hand" });
  const part = await prisma.partRefund.findFirstOrThrow();
  expect(part).toMatchObject({ access: null });
  expect(await confirmRefundSent(platform, { paymentId, actor, part: partTag(part) })).toMatchObject({
    kind: "done",
  });
  expect(await prisma.payment.findFirstOrThrow()).toMatchObject({
    state: "granted",
    refundedMinor: 500n,
    accessAfterRefund: null,
    accessEndedAt: null,
  });
});
