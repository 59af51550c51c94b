import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { inSpan } from "../../platform/runtime/spans.ts";
import { confirmPayment, confirmLookup } from "./confirm-payment.ts";
import type { ProviderNotification, Change, ProviderReport } from "../contract/provider-report.ts";
import { readListContract, askProviderContract } from "../events/requested-jobs.ts";
import { findProvider } from "../providers/registry.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";
import { recordDispute } from "../reversals/record-dispute.ts";
import { recordFailedRefund, recordFee, recordPartRefund } from "../reversals/record-reversal.ts";
import type { Recorded } from "../reversals/record-reversal.ts";

export type NotificationAnswer =
  | { readonly kind: "recorded" }
  /** Genuine, and not about a payment. */
  | { readonly kind: "other" }
  | { readonly kind: "refused"; readonly reason: "signature" | "unreadable" | "off" };

/**
 * Handles a notification of a provider's webhook. "recorded": the notification is stored, with any outcome; "other": it concerns no
 * payment; "refused": it is not from the provider or not readable.
 * @throws the errors of the database: nothing has happened, and the provider must send the notification again.
 */
export const receiveNotification = (
  platform: Platform,
  name: PaymentProviderName,
  notification: ProviderNotification,
): Promise<NotificationAnswer> =>
  inSpan(`notice ${name}`, { kind: "server" }, () => receive(platform, name, notification));

async function receive(
  platform: Platform,
  name: PaymentProviderName,
  notification: ProviderNotification,
): Promise<NotificationAnswer> {
  const parsed = findProvider(name)?.webhook?.parse(notification, platform.config, platform.clock.now()) ?? {
    kind: "refused",
    reason: "off",
  };
  switch (parsed.kind) {
    case "refused":
      platform.metrics.notices.inc({ provider: name, decision: "refused" });
      return parsed;
    case "other":
      return parsed;
    case "listed":
      await enqueue(platform.database.prisma, [
        job(readListContract(name), {}, { key: `read-list:${name}` }),
      ]);
      platform.logger.info(
        { event: "payment_list_read_early", provider: name },
        "The provider's list is read, because a notification has another version's form",
      );
      return { kind: "recorded" };
    case "payment": {
      const { provider, externalId, status } = parsed.event;
      const outcome = await confirmPayment(platform, parsed.event);
      platform.logger.info(
        { event: "payment_notification", provider, externalId, status, outcome: outcome.kind },
        "Payment notification is recorded",
      );
      return { kind: "recorded" };
    }
    case "part_refund":
    case "dispute":
    case "failed_refund":
    case "fee":
    case "payment_changed":
    case "subscription_changed": {
      const outcome = await recordLater(platform, parsed, "notification");
      const { provider, externalId } = parsed.about;
      platform.logger.info(
        { event: "payment_change", provider, externalId, kind: parsed.kind, outcome },
        "A notification about an earlier payment is recorded",
      );
      // The account may have other uses than this program.
      return outcome === "unknown" ? { kind: "other" } : { kind: "recorded" };
    }
  }
}

type LaterReport = Exclude<ProviderReport, { kind: "payment" }>;

/** Records what happened to a payment after it came. Idempotent, like the confirmation of a payment. */
async function recordLater(
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
  await enqueue(database.prisma, [job(askProviderContract, { provider, externalId, ...about }, { key })]);
  return "asking";
}

type ListedReport = Exclude<ProviderReport, { kind: "payment_changed" }>;

/** Confirms a report that the provider's list has, and logs what no notification reported. */
export async function confirmListed(platform: Platform, report: ListedReport): Promise<void> {
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
