import { expect, test } from "vitest";
import { PAYMENT_STATUSES } from "../../../../sandbox/nowpayments/payments/payment-store.ts";
import { paymentStatuses } from "../../contract/payment-status.ts";
import { statuses, vendorStatus } from "./statuses.ts";

test("Every status of NOWPayments has a payment status, and every payment status is reached", () => {
  expect(new Set(Object.keys(statuses))).toEqual(new Set(PAYMENT_STATUSES));
  expect(new Set(Object.values(statuses))).toEqual(new Set(paymentStatuses));
});

test("A status of NOWPayments is parsed to a payment status; an unknown one is refused", () => {
  expect(vendorStatus.parse("finished")).toBe("paid");
  for (const status of ["FINISHED", "paid", "toString", "", 5])
    expect(vendorStatus.safeParse(status).success).toBe(false);
});
