import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { configKeys, readConfig } from "../../platform/runtime/config.ts";
import type { Config } from "../../platform/runtime/config.ts";
import { secretsOf } from "../../platform/runtime/logger.ts";
import { settings } from "./nowpayments/api/settings.ts";
import { providers } from "./registry.ts";

const token = "123456:AAEhBOweik9-x2rL0ZqQkJp8VUmGpWbTLNo";
const crypto = {
  NOWPAYMENTS_API_KEY: "KEY-KEY-KEY",
  NOWPAYMENTS_IPN_SECRET: "IPN+SECRET/IPN",
  PUBLIC_URL: "https://bot.example/",
};
const read = (environment: Readonly<Record<string, string>>): Config =>
  readConfig({ BOT_TOKEN: token, ...environment }, providers);

describe("The settings of the providers", () => {
  test("leave every provider but Stars off, without a warning", () => {
    const config = read({});
    expect(settings.of(config)).toBeUndefined();
    expect([...config.providers.currencies]).toEqual(["XTR"]);
    expect(config.warnings).toEqual([]);
  });

  test("leave a provider off that is set up in part, with a warning that names the missing keys", () => {
    const config = read({ NOWPAYMENTS_API_KEY: "KEY-KEY-KEY" });
    expect(settings.of(config)).toBeUndefined();
    expect(config.warnings).toEqual(["NOWPayments is off: NOWPAYMENTS_IPN_SECRET, PUBLIC_URL not set."]);
    expect(read({ PUBLIC_URL: "https://bot.example" }).warnings).toEqual([]);
  });

  test.each([
    ["NOWPayments", { NOWPAYMENTS_API_KEY: "KEY-KEY-KEY", NOWPAYMENTS_SALES: "off" }],
    ["Crypto Pay", { CRYPTOPAY_TOKEN: "12345:AAtoken", CRYPTOPAY_SALES: "off" }],
  ])("do not warn of missing keys of %s while its sales are switched off", (_name, environment) => {
    expect(read(environment).warnings).toEqual([]);
  });

  test("turn a provider on if all its keys are set", () => {
    const config = read(crypto);
    expect(settings.of(config)).toMatchObject({
      ipnUrl: "https://bot.example/webhooks/nowpayments",
      isOffered: true,
    });
    expect([...config.providers.currencies]).toEqual(["XTR", "USD", "EUR"]);
    expect(config.providers.offers().map(({ name }) => name)).toEqual(["stars", "nowpayments"]);
    expect(config.warnings).toEqual([]);
  });

  test("still confirm the payments under way after a provider's sales are switched off, with a warning", () => {
    const off = read({ ...crypto, NOWPAYMENTS_SALES: "off" });
    expect(settings.of(off)).toMatchObject({ ipnSecret: crypto.NOWPAYMENTS_IPN_SECRET, isOffered: false });
    expect(off.warnings).toEqual([expect.stringContaining("NOWPAYMENTS_SALES is off")]);
  });

  test("are refused in one message together with the other wrong keys", () => {
    expect(() => read({ NOWPAYMENTS_SALES: "no", PORT: "x" })).toThrow(
      /PORT must be a whole number[^]*NOWPAYMENTS_SALES must be on or off/,
    );
  });

  test("are secrets as far as they must never reach a log", () => {
    const config = read({
      ...crypto,
      NOWPAYMENTS_EMAIL: "me@example.org",
      NOWPAYMENTS_PASSWORD: "account-password",
    });
    expect(secretsOf(config)).toEqual(
      expect.arrayContaining([token, "KEY-KEY-KEY", "IPN+SECRET/IPN", "account-password"]),
    );
  });

  test("are documented in .env.example with all others: each key once, below a comment, and no other key", async () => {
    const text = await readFile(new URL("../../../.env.example", import.meta.url), "utf8");
    const lines = text.split("\n");
    const found = lines.flatMap((line, index) => {
      const key = /^#?\s?([A-Z][A-Z0-9_]+)=/.exec(line)?.[1];
      if (key === undefined) return [];
      expect(lines[index - 1], `a comment above ${key}`).toMatch(/^# \S/);
      return [key];
    });
    expect(found.toSorted()).toEqual(configKeys(providers));
  });
});
