import { expect, test } from "vitest";
import { hasArrived, isFinalStatus, paymentStatuses, statusRank } from "./payment-status.ts";

test("Statuses in the order of their ranks, and which of them are final and have money", () => {
  const ranked = paymentStatuses.toSorted((left, right) => statusRank[left] - statusRank[right]);
  expect(ranked.map((status) => [status, isFinalStatus(status), hasArrived(status)])).toEqual([
    ["pending", false, false],
    ["confirming", false, false],
    ["confirmed", false, false],
    ["settling", false, false],
    ["expired", false, false],
    ["failed", false, false],
    ["partially_paid", false, true],
    ["paid", true, true],
    ["refunded", true, false],
  ]);
});
