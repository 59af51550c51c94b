import type { Attempt } from "../../http/notification-sender.ts";
import type { Copies, CopyAnswer } from "../../http/send-copies.ts";
import type { SandboxCryptoPay } from "../../cryptopay/index.ts";
import type { SandboxStripe } from "../../stripe/index.ts";
import type { SandboxNowPayments } from "../../nowpayments/index.ts";

/** A local provider that reports payments to the program. */
export type Reporter = {
  /** Every report in the order of sending. */
  list(): readonly Report[];
  onChange(listener: () => void): { remove(): void };
};

/** A notification with its attempts, which may still be going on. */
export type Report = {
  /** The vendor's word. */
  readonly name: "IPN" | "Update" | "Event";
  /** Id of the payment, of the withdrawal, of the invoice, or of the event. */
  readonly payment: string | null;
  readonly status: string | null;
  readonly origin: "payment" | "payout" | "replay" | "forgery";
  readonly body: string;
  readonly attempts: readonly Attempt[];
  /** Sends the same bytes again. */
  replay(copies: Copies): Promise<CopyAnswer[]>;
};

export const reportersOf = (services: {
  readonly nowpayments: SandboxNowPayments;
  readonly cryptopay: SandboxCryptoPay;
  readonly stripe: SandboxStripe;
}): readonly Reporter[] => {
  const { nowpayments, cryptopay, stripe } = services;
  return [
    {
      list: () =>
        nowpayments.deliveries.map((delivery) => {
          const { paymentId, withdrawalId, paymentStatus: status, origin, body, attempts } = delivery;
          const payment = paymentId ?? withdrawalId;
          const replay = (copies: Copies) => nowpayments.replay(delivery, copies);
          return { name: "IPN", payment, status, origin, body, attempts, replay };
        }),
      onChange: (listener) => nowpayments.onChange(listener),
    },
    {
      list: () =>
        cryptopay.deliveries.map((delivery) => {
          const { invoiceId, origin, body, attempts } = delivery;
          const payment = invoiceId === null ? null : String(invoiceId);
          const replay = (copies: Copies) => cryptopay.replay(delivery, copies);
          return { name: "Update", payment, status: "invoice_paid", origin, body, attempts, replay };
        }),
      onChange: (listener) => cryptopay.onChange(listener),
    },
    {
      list: () =>
        stripe.deliveries.map((delivery) => {
          const { eventId: payment, type: status, body, attempts } = delivery;
          const origin = delivery.origin === "event" ? "payment" : delivery.origin;
          const replay = (copies: Copies) => stripe.repeat(delivery, copies);
          return { name: "Event", payment, status, origin, body, attempts, replay };
        }),
      onChange: (listener) => stripe.onChange(listener),
    },
  ];
};

/** The newest report of a payment that a provider sent by itself. */
export function findNewestReport(reporters: readonly Reporter[]): Report | undefined {
  const own = reporters.flatMap((reporter) => reporter.list().filter(({ origin }) => origin === "payment"));
  const startOf = ({ attempts }: Report): number => attempts[0]?.startedAt.getTime() ?? Infinity;
  return own.reduce<Report | undefined>(
    (newest, report) => (newest === undefined || startOf(report) >= startOf(newest) ? report : newest),
    undefined,
  );
}
