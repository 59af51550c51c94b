import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { providers } from "../bot/payments/index.ts";
import { loadTranslations } from "../bot/platform/texts/texts.ts";

const root = join(import.meta.dirname, "..");

/** Features that ask providers for capabilities. Stars are a currency as well, so that their name is no provider's. */
test("Payouts know no provider by its name", () => {
  const texts = loadTranslations().for("en");
  const names = providers
    .filter(({ name }) => name !== "stars")
    .flatMap((provider) => [provider.name, provider.label(texts)])
    .map((name) => name.toLowerCase());
  expect(names).toEqual(expect.arrayContaining(["nowpayments", "crypto pay"]));
  const files = readdirSync(join(root, "bot/payouts"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => join("bot/payouts", name));
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8").toLowerCase();
    return names.filter((name) => text.includes(name)).map((name) => `${file} names ${name}`);
  });
  expect(found).toEqual([]);
});
