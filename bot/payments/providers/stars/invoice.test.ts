import { describe, expect, test } from "vitest";
import { order } from "../../../../tests/scenes/nowpayments-api-scene.ts";
import { loadTranslations } from "../../../platform/texts/texts.ts";
import { describeInvoice } from "./invoice.ts";
import { recurringStars } from "./recurring.ts";

const texts = loadTranslations().for("en");

describe("An invoice in Stars", () => {
  test("cuts a long name to the 32 characters that Telegram allows, and counts an emoji as one", () => {
    const long = { ...order, prices: { XTR: 250 }, tierName: "🍵".repeat(33) };
    const { title, prices } = describeInvoice(texts, long);
    expect(title).toBe(`${"🍵".repeat(31)}…`);
    expect(prices).toEqual([{ label: title, amount: 250 }]);
    expect(describeInvoice(texts, { ...long, tierName: "🍵".repeat(32) }).title).toBe("🍵".repeat(32));
  });

  test("is not made for an order without a price in Stars", () => {
    expect(() => describeInvoice(texts, { ...order, prices: { USD: 999 } })).toThrow("has no price in Stars");
  });

  test("is not charged again without a price in Stars", () => {
    expect(() => recurringStars.payLabel(texts, { ...order, prices: { USD: 999 } })).toThrow(
      "cannot charge order",
    );
  });
});
