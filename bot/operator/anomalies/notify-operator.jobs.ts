import { defineJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { tell } from "../../users/index.ts";
import { notifyOperator } from "../../payments/index.ts";
import type { HoldReason } from "../timeline/timeline-types.ts";
import { seeTimeline } from "../timeline/timeline-button.ts";

type Anomaly = HoldReason | "unknown_order";

const sentences: Readonly<Record<Anomaly, string>> = {
  unknown_order: "anomaly-unknown-order",
  repeated_deposit: "anomaly-repeated-deposit",
  wrong_price: "anomaly-wrong-price",
  wrong_asset: "anomaly-wrong-asset",
  underpaid: "anomaly-underpaid",
  wrong_payer: "anomaly-wrong-payer",
  too_late: "anomaly-too-late",
};

/** Money came that was not granted: one operator is told which, since only a person can decide about it. */
export const notifyOperatorJob = defineJob({
  ...notifyOperator,
  async run({ operatorId, anomaly, provider, externalId, orderRef }, platform) {
    const { database, translations, logger } = platform;
    const id = await findId(database, { provider, externalId });
    const user = await database.prisma.user.findUnique({ where: { id: BigInt(operatorId) } });
    const texts = translations.for(user?.languageCode);
    const what = texts.plain(sentences[anomaly]);
    const text = texts.html("anomaly", { what, provider, payment: externalId, order: orderRef });
    const keyboard = id === undefined ? undefined : seeTimeline(texts, id);
    if ((await tell(platform, operatorId, text, keyboard)) === "unreachable")
      logger.warn({ userId: operatorId }, "this operator has to send /start to the bot first");
  },
});

/** Ours, since a provider's id can be too long for a button: the payment's, or that of the report which named no order. */
async function findId(
  { prisma }: Platform["database"],
  key: { readonly provider: string; readonly externalId: string },
): Promise<string | undefined> {
  const payment = await prisma.payment.findUnique({
    where: { provider_externalId: key },
    select: { id: true },
  });
  if (payment !== null) return payment.id;
  const event = await prisma.paymentEvent.findFirst({ where: key, select: { id: true } });
  return event?.id;
}
