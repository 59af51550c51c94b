import { expect, test } from "vitest";
import { paymentStatuses } from "../../contract/payment-status.ts";
import { intentStatuses, sessionStatuses, statusOf } from "./statuses.ts";
import type { IntentStatus, SessionPaymentStatus, SessionStatus } from "./statuses.ts";

test.each([
  ["open", "unpaid", undefined, "pending"],
  ["open", "unpaid", "requires_payment_method", "pending"],
  ["complete", "paid", undefined, "paid"],
  ["complete", "paid", "succeeded", "paid"],
  ["complete", "no_payment_required", undefined, "paid"],
  ["complete", "unpaid", undefined, "confirming"],
  ["complete", "unpaid", "processing", "confirming"],
  ["complete", "unpaid", "succeeded", "paid"],
  ["complete", "unpaid", "requires_payment_method", "failed"],
  ["complete", "unpaid", "canceled", "failed"],
  ["expired", "unpaid", undefined, "expired"],
  ["expired", "unpaid", "canceled", "expired"],
] as const)(
  "A session that is %s and %s, with the intent %s, is %s",
  (status, payment_status, intent, expected) => {
    expect(statusOf({ status, payment_status }, intent)).toBe(expected);
  },
);

test("Every combination of the vendor's statuses has a status of our own list", () => {
  for (const status of Object.keys(sessionStatuses) as SessionStatus[])
    for (const payment_status of Object.keys(sessionStatuses[status]) as SessionPaymentStatus[])
      for (const intent of [undefined, ...(Object.keys(intentStatuses) as IntentStatus[])])
        expect(paymentStatuses).toContain(statusOf({ status, payment_status }, intent));
});
