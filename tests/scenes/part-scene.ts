import type { AccessChoice } from "../../bot/payments/access/change-access.ts";
import { requestPart, requestRefund } from "../../bot/payments/refunds/request-refund.ts";
import { readLedgerSums } from "../support/ledger-sums.ts";
import type { ChannelScene } from "./channel-scene.ts";

/** Refunds of parts of the only payment of a scene, by the owner. */
export async function partsOf(scene: ChannelScene) {
  const { prisma } = scene.database;
  const payment = () => prisma.payment.findFirstOrThrow({ orderBy: { id: "asc" } });
  const { id: paymentId } = await payment();
  const ask = async (minor: bigint, access: AccessChoice = "kept", before?: bigint) => {
    const refundedBefore = before ?? (await payment()).refundedMinor;
    const actor = { userId: scene.olga.id };
    return requestPart(scene.platform, { paymentId, actor, minor, access, refundedBefore });
  };
  return {
    scene,
    payment,
    paymentId,
    ask,
    async refund(minor: bigint, access: AccessChoice = "kept") {
      const answer = await ask(minor, access);
      await scene.runJobs();
      return answer;
    },
    rest: () =>
      requestRefund(scene.platform, { paymentId, actor: { userId: scene.olga.id }, access: "ended" }),
    sums: () => readLedgerSums(scene.database),
    parts: () => prisma.partRefund.findMany({ orderBy: { id: "asc" } }),
    subscription: () => prisma.subscription.findFirstOrThrow(),
  };
}
