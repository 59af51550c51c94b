import { expect, test } from "vitest";
import { openTestCryptoPay } from "../../../../sandbox/cryptopay/testing.ts";
import { statuses, vendorStatus } from "./invoice.ts";

test("Every status of an invoice of Crypto Pay has a payment status", async () => {
  const { clock, openInvoice } = await openTestCryptoPay();
  const [open, paid] = [await openInvoice(), await openInvoice()];
  await paid.pay();
  const seen = [open.invoice.status, paid.invoice.status];
  clock.advance(3_600_000);
  seen.push(open.invoice.status);
  expect(seen).toEqual(Object.keys(statuses));
  expect(seen.map((status) => vendorStatus.parse(status))).toEqual(["pending", "paid", "expired"]);
});

test("An unknown status of Crypto Pay is refused", () => {
  for (const status of ["PAID", "toString", "", 5])
    expect(vendorStatus.safeParse(status).success).toBe(false);
});
