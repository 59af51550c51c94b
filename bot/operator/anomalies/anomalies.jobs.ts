import type { TextKey } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";
import { requestedJobs } from "../../payments/index.ts";
import { defineNotice } from "../../users/index.ts";
import { openTimelineKeyboard } from "../timeline/timeline.keyboards.ts";
import type { HoldReason } from "../timeline/timeline-types.ts";
import { balances } from "../../ledger/index.ts";
import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import { listLedgerFaults } from "./list-anomalies.ts";

const anomalyKeys = {
  unknown_order: "anomaly-unknown-order",
  repeated_deposit: "anomaly-repeated-deposit",
  wrong_price: "anomaly-wrong-price",
  wrong_asset: "anomaly-wrong-asset",
  underpaid: "anomaly-underpaid",
  wrong_payer: "anomaly-wrong-payer",
  too_late: "anomaly-too-late",
  stale_price: "anomaly-stale-price",
  quote_expired: "anomaly-quote-expired",
} as const satisfies Record<HoldReason | "unknown_order", TextKey>;

/** Notifies one operator of a payment that was not granted and waits for a decision. */
export const notifyOfAnomaly = defineNotice({
  ...requestedJobs.notifyOperatorContract,
  async prepare({ operatorId, anomaly, provider, externalId, orderRef }, platform) {
    const id = await findTimelineId(platform.database, { provider, externalId });
    return {
      to: operatorId,
      isForOperator: true,
      write: (texts) => ({
        html: texts.html("anomaly", {
          what: texts.plain(anomalyKeys[anomaly]),
          provider,
          payment: externalId,
          order: orderRef,
        }),
        keyboard: id === undefined ? undefined : openTimelineKeyboard(texts, id),
      }),
    };
  },
});

/** The payment's id, or the event's where the order is unknown. A provider's id may be too long for a button. */
async function findTimelineId(
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

/** Checks the ledger's new postings. After a clean check /anomalies reads the postings since then alone. */
export const checkLedgerJob = defineScheduledJob({
  name: "operator.check-ledger",
  schedule: { cron: "3,13,23,33,43,53 * * * *" },
  priority: 10,
  run: async (platform) => {
    await checkLedger(platform);
  },
});

/** Safe to repeat. A fault stays in every later check, until somebody has resolved the fault. */
export async function checkLedger(platform: Platform): Promise<void> {
  const { database, clock } = platform;
  const now = clock.now();
  // Every posting up to here is committed, and the check that follows reads all of them.
  const settled = await balances.settleLedger.first(database.prisma, {});
  const { total } = await listLedgerFaults(platform, { skip: 0, take: 1 });
  if (settled !== undefined && total === 0)
    await balances.recordCleanCheck.run(database.prisma, { position: settled.position, now });
}
