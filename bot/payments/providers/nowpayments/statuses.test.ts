import { expect, test } from "vitest";
import { PAYMENT_STATUSES } from "../../../../sandbox/nowpayments/payments/payment-store.ts";
import { paymentStatuses } from "../../events/payment-status.ts";
import { statuses, vendorStatus } from "./statuses.ts";

test("Each status of NOWPayments has its own payment status", () => {
  expect(Object.keys(statuses).toSorted()).toEqual([...PAYMENT_STATUSES].toSorted());
  expect(Object.values(statuses).toSorted()).toEqual([...paymentStatuses].toSorted());
});

test("A status of NOWPayments is parsed to a payment status; an unknown one is refused", () => {
  expect(vendorStatus.parse("finished")).toBe("paid");
  for (const status of ["FINISHED", "paid", "toString", "", 5])
    expect(vendorStatus.safeParse(status).success).toBe(false);
});
