import { expect, test } from "vitest";
import { loadTranslations } from "../platform/texts/texts.ts";
import { money } from "../platform/values/money.ts";
import { describeSum, describeSums, describeTotal, describeUnits } from "./describe-sum.ts";

const translations = loadTranslations();
const english = translations.for("en");

test.each([
  ["1250", "XTR", "⭐ 1,250"],
  ["9.7", "USD", "$9.70"],
  ["-1234.5", "USD", "-$1,234.50"],
  ["0.000000000000000001", "ETH", "0.000000000000000001 ETH"],
  ["12345678901234567890.5", "BTC", "12,345,678,901,234,567,890.5 BTC"],
])("%s of %s is %s", (amount, currency, text) => {
  expect(describeSum(english, { amount, currency })).toBe(text);
});

test("A sum is written as the reader's language writes it", () => {
  expect(describeSum(translations.for("de"), { amount: "1234.5", currency: "USD" })).toBe("1.234,50\u00a0$");
});

test("Units and money are the same sums", () => {
  expect(describeUnits(english, 1_500_000_000_000_000_000n, "BTC")).toBe("1.5 BTC");
  expect(describeTotal(english, money(970n, "USD"))).toBe("$9.70");
});

test("A list of sums leaves out those that are zero", () => {
  const sums = [money(1_250n, "XTR"), money(0n, "XTR"), money(999n, "USD"), money(-1n, "USD")];
  expect(describeSums(english, sums)).toBe("⭐ 1,250 · $9.99 · -$0.01");
  expect(describeSums(english, [])).toBe("");
});
