import { describe, expect, test } from "vitest";
import { loadTranslations } from "../../platform/texts/texts.ts";
import {
  arrivesExactly,
  describeProvider,
  findProvider,
  keepsFees,
  priceAt,
  refundsParts,
} from "./registry.ts";

const texts = loadTranslations().for("en");

describe("A provider that the program no longer has", () => {
  const name = "gone";

  test("has no price, and its payments are weighed", () => {
    expect(findProvider(name)).toBeUndefined();
    expect(priceAt(name, { USD: 999, XTR: 250 })).toBeUndefined();
    expect(arrivesExactly(name)).toBe(false);
  });

  test("keeps no fees of refunds, and sends no parts back", () => {
    expect([keepsFees(name), refundsParts(name)]).toEqual([false, false]);
  });

  test("has its name in the database as the name for people", () => {
    expect(describeProvider(texts, name)).toBe("gone");
    expect(describeProvider(texts, "stripe")).toBe(texts.plain("provider-stripe"));
  });
});
