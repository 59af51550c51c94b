import { expect, test } from "vitest";
import { WITHDRAWAL_STATUSES } from "../../../../../sandbox/nowpayments/custody/custody-store.ts";
import { conversionStatuses, readStatus, withdrawalStatuses } from "./statuses.ts";

test("Every status of a withdrawal has one of ours", () => {
  // Scheduled payouts, which nobody here makes, can also be cancelled.
  expect(new Set(Object.keys(withdrawalStatuses))).toEqual(
    new Set([...WITHDRAWAL_STATUSES.map((status) => status.toLowerCase()), "cancelled"]),
  );
  expect(new Set(Object.values(withdrawalStatuses))).toEqual(
    new Set(["created", "sending", "sent", "failed", "rejected"]),
  );
});

test("A status is read in upper and lower case; a new one is unknown", () => {
  expect(readStatus(withdrawalStatuses, "FINISHED")).toBe("sent");
  expect(readStatus(withdrawalStatuses, "creating")).toBe("created");
  expect(readStatus(conversionStatuses, "WAITING")).toBe("waiting");
  for (const status of ["DREAMING", "toString", "sent", ""])
    expect(readStatus(withdrawalStatuses, status)).toBe("unknown");
});
