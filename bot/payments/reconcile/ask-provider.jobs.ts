import { defineJob } from "../../platform/jobs/jobs.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import { askProvider } from "../events/requested-jobs.ts";
import { findProvider } from "../providers/registry.ts";
import { cancelSecondRenewal, followSubscription } from "../recurring/index.ts";

/**
 * Asks a provider for the newest state of what a report named. Convergent: the order of the reports does not matter, and a repeated
 * one changes nothing.
 */
export const askProviderJob = defineJob({
  ...askProvider,
  async run({ provider, externalId, what, source }, platform) {
    if (what === "subscription") return followSubscription(platform, { provider, externalId });
    const event = await findProvider(provider)?.lookup?.payment(platform, externalId);
    if (event === undefined) return;
    const { kind: outcome } = await confirmPayment(platform, { ...event, source });
    platform.logger.info(
      { event: "payment_asked", provider, externalId: event.externalId, status: event.status, outcome },
      "The provider's answer about a changed payment is recorded",
    );
    const { recurring } = event;
    if (recurring?.subscriptionId === undefined) return;
    const subscription = { provider, externalId: recurring.subscriptionId };
    await followSubscription(platform, subscription);
    if (recurring.isFirst) await cancelSecondRenewal(platform, subscription);
  },
});
