import { describe, expect, test } from "vitest";
import { priceLockEnd } from "./price-lock.ts";

const day = (text: string): Date => new Date(`2027-${text}T12:00:00Z`);
const subscription = {
  tierOnSale: "gold",
  pausedAt: null,
  expiresAt: day("01-10"),
  accessUntil: day("01-10"),
};

describe("the price lock", () => {
  test("lasts until a week after the end", () => {
    expect(priceLockEnd(subscription)).toEqual(day("01-17"));
  });

  test("lasts as long as the grace period, if that is longer", () => {
    expect(priceLockEnd({ ...subscription, accessUntil: day("01-12") })).toEqual(day("01-17"));
    expect(priceLockEnd({ ...subscription, accessUntil: day("02-09") })).toEqual(day("02-09"));
  });

  test("has no limit during a pause", () => {
    expect(priceLockEnd({ ...subscription, pausedAt: day("01-02") })).toBeNull();
  });

  test("does not exist for a tier that is no longer sold", () => {
    expect(priceLockEnd({ ...subscription, tierOnSale: undefined })).toBeUndefined();
  });
});
