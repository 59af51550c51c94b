import { expect, test } from "vitest";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { describePayoutRefusal, usualReasons } from "./reasons.ts";

const translations = loadTranslations();

test("describeRefusal shows a usual reason in the reader's language", () => {
  for (const reason of Object.keys(usualReasons)) {
    const [english, german] = ["en", "de"].map((code) =>
      describePayoutRefusal(translations.for(code), reason),
    );
    expect(english).not.toBe(german);
    expect(english).not.toContain("payout-");
  }
});

test("describeRefusal shows a typed reason unchanged", () => {
  const typed = "My <b>wallet</b> is empty";
  expect(describePayoutRefusal(translations.for("de"), typed)).toBe(typed);
  expect(describePayoutRefusal(translations.for("de"), null)).toBe("");
});
