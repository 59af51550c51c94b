import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import type { Notification } from "../events/payment-provider.ts";
import { providers } from "../providers/registry.ts";

export type NotificationAnswer =
  | { readonly kind: "recorded" }
  | { readonly kind: "refused"; readonly reason: "signature" | "unreadable" | "off" };

/**
 * What a provider's webhook brought, to its end. "recorded" means that it is safe in the database, whatever it was
 * worth; "refused" that it is not from the provider or not readable.
 * @throws on our own fault (the database): nothing happened, and the provider must send it again.
 */
export async function receiveNotification(
  platform: Platform,
  name: PaymentProviderName,
  notification: Notification,
): Promise<NotificationAnswer> {
  const parsed = providers[name].webhook?.parse(notification, platform.config) ?? {
    kind: "refused",
    reason: "off",
  };
  switch (parsed.kind) {
    case "refused":
      return parsed;
    case "other":
      platform.logger.info({ provider: name }, "a notification that is not about a payment");
      return { kind: "recorded" };
    case "payment": {
      const { provider, externalId, status } = parsed.event;
      const outcome = await confirmPayment(platform, parsed.event);
      platform.logger.info({ provider, externalId, status, outcome: outcome.kind }, "payment notification");
      return { kind: "recorded" };
    }
  }
}
