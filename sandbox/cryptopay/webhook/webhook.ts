import type { Clock } from "../../../bot/platform/time/clock.ts";
import type { Invoice } from "../state/app-store.ts";
import type { JsonObject } from "../state/invoice-body.ts";
import { signUpdate } from "./updates.ts";
import type { Delivery, UpdateSender } from "./updates.ts";

/** The webhook of the app, as set in @CryptoBot. Tests may change it at any time. */
export type WebhookSettings = {
  url: string | null;
  /** False: updates get lost on their way. */
  sent: boolean;
  /** The vendor sets this after the last attempt at an update, and tells the app's owner. */
  isDisabled: boolean;
};

export type Webhook = {
  readonly settings: WebhookSettings;
  /** The body of an update about an invoice, as sent. */
  body(invoice: Invoice, changes?: JsonObject): string;
  /** Reports a paid invoice; no update where the webhook is not set, disabled or loses them. */
  report(invoice: Invoice): Promise<Delivery[]>;
};

export function createWebhook(parts: {
  clock: Clock;
  token: string;
  sender: UpdateSender;
  describe: (invoice: Invoice) => JsonObject;
  settings: WebhookSettings;
}): Webhook {
  const { clock, token, sender, describe, settings } = parts;
  let sent = 0;
  const body = (invoice: Invoice, changes: JsonObject = {}): string => {
    sent += 1;
    return JSON.stringify({
      // Documented as "non-unique": here two updates share each id, and ids begin anew with each instance.
      update_id: Math.ceil(sent / 2),
      update_type: "invoice_paid",
      request_date: clock.now().toISOString(),
      payload: { ...describe(invoice), ...changes },
    });
  };
  return {
    settings,
    body,
    async report(invoice) {
      const { url } = settings;
      if (url === null || settings.isDisabled || !settings.sent) return [];
      const text = body(invoice);
      const delivery = await sender.send({
        url,
        body: text,
        signature: signUpdate(token, text),
        origin: "payment",
        invoiceId: invoice.id,
      });
      if (!delivery.accepted && delivery.attempts.at(-1)?.result !== "stopped") settings.isDisabled = true;
      return [delivery];
    },
  };
}
