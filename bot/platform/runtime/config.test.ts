import { describe, expect, test } from "vitest";
import { readConfig, readDatabaseConfig } from "./config.ts";
import { secretsOf } from "./logger.ts";
import { ConfigError } from "../values/errors.ts";

const token = "123456:AAEhBOweik9-x2rL0ZqQkJp8VUmGpWbTLNo";
const secret = "a-secret-of-thirty-two-letters-00";

function failure(environment: Record<string, string>): string {
  try {
    readConfig(environment, []);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("The configuration was accepted");
}

describe("The configuration", () => {
  test("requires only the bot's token", () => {
    const config = readConfig({ BOT_TOKEN: token }, []);
    expect(config).toMatchObject({
      botToken: token,
      telegram: { mode: "polling", apiRoot: "https://api.telegram.org" },
      host: "127.0.0.1",
      port: 8080,
      trustedProxies: ["loopback"],
      database: { databaseUrl: undefined, dataDir: "./data", connections: 20 },
      operatorIds: [],
      platformFeeBasisPoints: 300,
      broadcasts: { perDay: 10, paid: false },
      payouts: false,
    });
  });

  test("explains without a token where to get one and how to run the sandbox", () => {
    expect(failure({})).toContain("BOT_TOKEN is missing: ask @BotFather");
    expect(failure({})).toContain("npm run sandbox");
  });

  test("names every wrong key in one message, without values", () => {
    const wrong = {
      BOT_TOKEN: "wrong-token-value",
      PORT: "70000",
      TELEGRAM_API_ROOT: "ftp://wrong-root-value",
      DATABASE_URL: "mysql://user:wrong-password-value@host/db",
      OPERATOR_IDS: "12, wrong-id-value",
      PLATFORM_FEE_PERCENT: "101.5",
      LOG_LEVEL: "wrong-level-value",
    };
    const message = failure(wrong);
    for (const [key, value] of Object.entries(wrong)) {
      expect(message).toContain(key);
      expect(message).not.toContain(value);
    }
    expect(message).not.toMatch(/wrong-\w+-value|70000|101\.5/);
  });

  test("takes proxies as addresses, as ranges and by the names of ranges", () => {
    const proxies = "10.0.0.0/8, 192.0.2.1 2001:db8::/32,uniquelocal";
    expect(readConfig({ BOT_TOKEN: token, TRUSTED_PROXIES: proxies, HOST: "::" }, [])).toMatchObject({
      host: "::",
      trustedProxies: ["10.0.0.0/8", "192.0.2.1", "2001:db8::/32", "uniquelocal"],
    });
    for (const wrong of [
      "true",
      "*",
      "10.0.0.0/33",
      "10.0.0/8",
      "10.0.0.0/",
      "10.0.0.0/8/8",
      "proxy.example",
    ])
      expect(failure({ BOT_TOKEN: token, TRUSTED_PROXIES: wrong })).toContain("TRUSTED_PROXIES must be");
    expect(failure({ BOT_TOKEN: token, HOST: "localhost" })).toContain("HOST must be an IP address");
  });

  test("trims values, and treats empty ones as absent", () => {
    const config = readConfig(
      { BOT_TOKEN: `  ${token}\n`, PORT: " 80 ", PUBLIC_URL: "  ", LOG_LEVEL: "" },
      [],
    );
    expect(config).toMatchObject({ botToken: token, port: 80, publicUrl: undefined, logLevel: "info" });
  });

  test("takes one pair of quotes off a value, which docker run and kubectl leave on", () => {
    expect(readConfig({ BOT_TOKEN: `'${token}'`, HOST: '" 0.0.0.0"', DATA_DIR: "''" }, [])).toMatchObject({
      botToken: token,
      host: "0.0.0.0",
      database: { dataDir: "./data" },
    });
    const dataDirOf = (value: string): string => readDatabaseConfig({ DATA_DIR: value }).dataDir;
    expect(["''a''", "'a\"", "'", "a'"].map(dataDirOf)).toEqual(["'a'", "'a\"", "'", "a'"]);
  });

  test("requires PUBLIC_URL in webhook mode", () => {
    const message = failure({ BOT_TOKEN: token, TELEGRAM_MODE: "webhook" });
    expect(message).toContain("PUBLIC_URL is missing");
  });

  test("derives a webhook secret from the token, the same in all processes, without revealing the token", () => {
    const parts = { BOT_TOKEN: token, TELEGRAM_MODE: "webhook", PUBLIC_URL: "https://bot.example" };
    const [first, second] = [readConfig(parts, []).telegram, readConfig(parts, []).telegram];
    expect(first).toEqual(second);
    expect(first).toMatchObject({ secret: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(JSON.stringify(first)).not.toContain(token);
  });

  test("refuses a webhook secret that Telegram would refuse", () => {
    const parts = { BOT_TOKEN: token, TELEGRAM_MODE: "webhook", PUBLIC_URL: "https://bot.example" };
    for (const bad of ["with spaces in the middle of it", "ä".repeat(20), "a".repeat(257)])
      expect(failure({ ...parts, TELEGRAM_WEBHOOK_SECRET: bad })).toContain(
        "TELEGRAM_WEBHOOK_SECRET must be",
      );
  });

  test("has the webhook's URL in webhook mode", () => {
    const config = readConfig(
      {
        BOT_TOKEN: token,
        TELEGRAM_MODE: "webhook",
        PUBLIC_URL: "https://bot.example/",
        TELEGRAM_WEBHOOK_SECRET: secret,
      },
      [],
    );
    expect(config.telegram).toMatchObject({
      mode: "webhook",
      url: "https://bot.example/webhooks/telegram",
      secret,
    });
  });

  test("names the two modes if the mode is wrong", () => {
    expect(failure({ BOT_TOKEN: token, TELEGRAM_MODE: "pooling" })).toContain("must be polling or webhook");
  });

  test("reads operator ids with any separator and of more than ten digits", () => {
    const { operatorIds } = readConfig({ BOT_TOKEN: token, OPERATOR_IDS: "1, 99999999999 7\n" }, []);
    expect(operatorIds).toEqual([1, 99_999_999_999, 7]);
  });

  test("lets payouts be on without operator ids: a one-time link makes an operator", () => {
    const { payouts, warnings } = readConfig({ BOT_TOKEN: token, PAYOUTS: "on" }, []);
    expect([payouts, warnings]).toEqual([true, []]);
  });

  test("refuses operator ids that are not user ids", () => {
    for (const bad of ["0", "-5", "1.5", "1e99", "NaN"])
      expect(failure({ BOT_TOKEN: token, OPERATOR_IDS: bad })).toContain("OPERATOR_IDS");
  });

  test("reads the platform fee in basis points", () => {
    const fee = (text: string): number =>
      readConfig({ BOT_TOKEN: token, PLATFORM_FEE_PERCENT: text }, []).platformFeeBasisPoints;
    expect([fee("0"), fee("2.5"), fee("3"), fee("0.07"), fee("100")]).toEqual([0, 250, 300, 7, 10_000]);
  });

  test("requires no token for migrations", () => {
    expect(readDatabaseConfig({ DATA_DIR: "/srv/data" })).toEqual({
      databaseUrl: undefined,
      dataDir: "/srv/data",
      connections: 20,
    });
  });

  test("lists all its secrets, including the database's password", () => {
    const config = readConfig(
      {
        BOT_TOKEN: token,
        PUBLIC_URL: "https://bot.example/",
        TELEGRAM_MODE: "webhook",
        TELEGRAM_WEBHOOK_SECRET: secret,
        DATABASE_URL: "postgres://me:p%40ss-word@host/db",
      },
      [],
    );
    expect(secretsOf(config)).toEqual(expect.arrayContaining([token, secret, "p@ss-word"]));
  });

  test("accepts exact origins for the status, and nothing else", () => {
    const read = (text: string): readonly string[] =>
      readConfig({ BOT_TOKEN: token, STATUS_ORIGINS: text }, []).statusOrigins;
    expect(read("")).toEqual([]);
    expect(read("https://a.example, http://localhost:3000")).toEqual([
      "https://a.example",
      "http://localhost:3000",
    ]);
    for (const wrong of [
      "*",
      "a.example",
      "https://a.example/",
      "https://*.example",
      "https://a.example/pay",
      "null",
    ])
      expect(failure({ BOT_TOKEN: token, STATUS_ORIGINS: wrong })).toContain(
        "STATUS_ORIGINS must be origins",
      );
  });
});
