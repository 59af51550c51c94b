import { expect, test } from "vitest";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { describeReason, usualReasons } from "./refusal-reasons.ts";

const translations = loadTranslations();

test("A usual reason is read in the reader's language, whatever the operator speaks", () => {
  for (const reason of Object.keys(usualReasons)) {
    const [english, german] = ["en", "de"].map((code) => describeReason(translations.for(code), reason));
    expect(english).not.toBe(german);
    expect(english).not.toContain("payout-");
  }
});

test("A reason that an operator typed is read as it was typed", () => {
  const typed = "My <b>wallet</b> is empty";
  expect(describeReason(translations.for("de"), typed)).toBe(typed);
  expect(describeReason(translations.for("de"), null)).toBe("");
});
