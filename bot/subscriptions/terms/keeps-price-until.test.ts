import { describe, expect, test } from "vitest";
import { keepsPriceUntil } from "./keeps-price-until.ts";

const day = (text: string): Date => new Date(`2027-${text}T12:00:00Z`);
const held = { tierOnSale: "gold", pausedAt: null, expiresAt: day("01-10"), accessUntil: day("01-10") };

describe("A price is kept for who has it", () => {
  test("until a week after the end", () => {
    expect(keepsPriceUntil(held)).toEqual(day("01-17"));
  });

  test("as long as the grace lasts, if that is longer", () => {
    expect(keepsPriceUntil({ ...held, accessUntil: day("01-12") })).toEqual(day("01-17"));
    expect(keepsPriceUntil({ ...held, accessUntil: day("02-09") })).toEqual(day("02-09"));
  });

  test("without a limit while their time stands still", () => {
    expect(keepsPriceUntil({ ...held, pausedAt: day("01-02") })).toBeNull();
  });

  test("and not where their tier is no longer sold", () => {
    expect(keepsPriceUntil({ ...held, tierOnSale: undefined })).toBeUndefined();
  });
});
