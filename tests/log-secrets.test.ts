import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { movableClock } from "../bot/platform/time/clock.ts";
import { readConfig } from "../bot/platform/runtime/config.ts";
import { secretsOf, createLogger } from "../bot/platform/runtime/logger.ts";
import { startProgram } from "../main.ts";
import { startNowPayments } from "../sandbox/nowpayments/index.ts";
import { startTelegram } from "../sandbox/telegram/index.ts";
import { until } from "./support/until.ts";
import { pendingJobs, makeJobsDue } from "./support/pending-jobs.ts";
import { createTestDatabase } from "./support/test-database.ts";
import { urlOf } from "./support/killed-program.ts";
import { addTier, chooseCoin, chooseTier, connectChannel, findInviteLink } from "./support/world.ts";
import { providers } from "../bot/payments/index.ts";

describe("The log", () => {
  test("holds no secret and no secret's length, even at LOG_LEVEL=trace with failures everywhere", async () => {
    await using database = await createTestDatabase();
    // Unusual lengths, to tell them from other numbers in the log.
    const of = (length: number, start: string): string => start.padEnd(length, `${start}-x_`);
    const password = of(613, "Db");
    const role = `log_${database.connection.database}`;
    const admin = new Client(database.connection);
    await admin.connect();
    await admin.query(`create role "${role}" superuser login password '${password}'`);
    const clock = movableClock();
    const telegram = await startTelegram({ clock, botToken: `7000000009:${of(701, "Tok")}` });
    const nowpayments = await startNowPayments({
      clock,
      apiKey: of(809, "Key"),
      ipnSecret: of(907, "Ipn"),
      ipnRetries: 0,
    });
    const config = readConfig(
      {
        BOT_TOKEN: telegram.botToken,
        WHO_MAY_CONNECT: "everybody",
        TELEGRAM_API_ROOT: telegram.url,
        TELEGRAM_MODE: "polling",
        PUBLIC_URL: "http://127.0.0.1:1",
        PORT: "0",
        NOWPAYMENTS_API_ROOT: nowpayments.url,
        NOWPAYMENTS_API_KEY: nowpayments.apiKey,
        NOWPAYMENTS_IPN_SECRET: nowpayments.ipnSecret,
        NOWPAYMENTS_EMAIL: nowpayments.email,
        NOWPAYMENTS_PASSWORD: of(523, "Acc"),
        DATABASE_URL: urlOf({ ...database.connection, user: role, password }),
        LOG_LEVEL: "trace",
      },
      providers,
    );
    const lines: string[] = [];
    const logger = createLogger({
      level: config.logLevel,
      secrets: secretsOf(config),
      destination: { write: (line) => void lines.push(line) },
    });
    const program = await startProgram({ config, roles: ["web", "bot", "worker"], clock, logger });
    const owner = telegram.person({ firstName: "Olga" });
    const bob = telegram.person({ firstName: "Bob" });
    const scene = { owner, database, nowpayments };
    await connectChannel(scene);
    await addTier(scene);
    telegram.faults.add({ method: "createChatInviteLink", kind: "reset-before" });
    telegram.faults.add({ method: "createChatInviteLink", kind: "502-html" });
    telegram.faults.add({ method: "createChatInviteLink", kind: "500" });
    await chooseTier(scene, bob);
    for (const kind of ["reset-before", "500", "html", "nonsense-json"] as const) {
      nowpayments.faults.add({ path: /invoice/, kind, times: 3 });
      const after = bob.chat.at(-1);
      await bob.press(/in crypto/);
      await bob.sees(/Error id/, after === undefined ? {} : { after });
    }
    const payment = await chooseCoin(scene, bob);
    const url = `http://127.0.0.1:${program.port ?? 0}/webhooks/nowpayments`;
    await payment.pay();
    const body = payment.ipnBody("finished");
    await nowpayments.forge({ url, body, secret: "wrong" });
    await nowpayments.forge({ url, body: "no json" });
    await database.pool.query("alter table payment rename to payment_away");
    expect(await nowpayments.forge({ url, body })).toMatchObject({ httpStatus: 500 });
    await database.pool.query("alter table payment_away rename to payment");
    expect(await nowpayments.forge({ url, body })).toMatchObject({ httpStatus: 200 });
    await expect
      .poll(async () => {
        await makeJobsDue(database);
        return pendingJobs(database);
      })
      .toEqual([]);
    await findInviteLink(bob);
    telegram.faults.add({ method: "sendMessage", kind: "reset-before", times: 6 });
    await bob.send("/subscriptions");
    await until(() => lines.some((line) => line.includes('"event":"update_postponed"')), true);
    await program.stop();
    await Promise.all([telegram.stop(), nowpayments.stop()]);
    await admin.query(`drop role "${role}"`);
    await admin.end();

    const log = lines.join("");
    expect(lines.length).toBeGreaterThan(20);
    for (const event of ["checkout_failed", "request_refused", "request_failed", "job_retried"])
      expect(log).toContain(`"event":"${event}"`);
    // Line numbers of stack traces are not lengths.
    const numbers = log.replaceAll(/:\d+:\d+/g, "");
    for (const secret of [...secretsOf(config), config.botToken.split(":")[1] ?? ""]) {
      // A truncated secret is one too.
      expect(log).not.toContain(secret.slice(-40));
      expect(numbers).not.toMatch(new RegExp(`\\b${secret.length}\\b`));
    }
    expect(log).not.toMatch(/Olga|Bob|Tea & Talk/);
  });
});
