import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";
import type { Change, ProviderReport } from "../contract/provider-report.ts";
import { askProvider } from "../events/requested-jobs.ts";
import { recordDispute } from "../reversals/record-dispute.ts";
import { recordFailedRefund, recordFee, recordPartRefund } from "../reversals/record-reversal.ts";
import type { Recorded } from "../reversals/record-reversal.ts";
import { confirmLookup } from "./confirm-payment.ts";

type LaterReport = Exclude<ProviderReport, { kind: "payment" }>;

/** Records what happened to a payment after it came. Idempotent, like the confirmation of a payment. */
export async function recordLater(
  platform: Platform,
  report: LaterReport,
  source: PaymentEvent["source"],
): Promise<Recorded | "asking"> {
  switch (report.kind) {
    case "part_refund":
      return recordPartRefund(platform, report.about);
    case "dispute":
      return recordDispute(platform, report.about);
    case "failed_refund":
      return recordFailedRefund(platform, report.about);
    case "fee":
      return recordFee(platform, report.about);
    case "payment_changed":
      return ask(platform, report.about, { what: "payment", source });
    case "subscription_changed":
      return ask(platform, report.about, { what: "subscription", source });
  }
}

/** Copies of a report that come before the job runs are one job. */
async function ask(
  { database }: Platform,
  { provider, externalId }: Change,
  about: { readonly what: "payment" | "subscription"; readonly source: PaymentEvent["source"] },
): Promise<"asking"> {
  const key = `ask:${about.what}:${provider}:${externalId}`;
  await enqueue(database.prisma, [job(askProvider, { provider, externalId, ...about }, { key })]);
  return "asking";
}

/** Confirms a report that the provider's list has, and logs what no notification reported. */
export async function confirmListed(platform: Platform, report: ProviderReport): Promise<void> {
  if (report.kind === "payment") return confirmLookup(platform, report.event);
  const outcome = await recordLater(platform, report, "lookup");
  // Fees are never reported.
  if (outcome !== "recorded" || report.kind === "fee") return;
  const { provider, externalId } = report.about;
  platform.logger.info(
    { event: "payment_change_found_by_list", provider, externalId, kind: report.kind },
    "The provider's list has a change of a payment that no notification reported",
  );
}
