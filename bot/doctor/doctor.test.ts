import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { knownMigrations } from "../../prisma/known-migrations.ts";
import { spawnCommand } from "../../sandbox/runtime/spawned-program.ts";
import { openClinic, urlOf } from "../../tests/scenes/clinic-scene.ts";
import { startTransactionPooler } from "../../tests/support/transaction-pooler.ts";
import { until } from "../../tests/support/until.ts";
import { allowedUpdates } from "../intake/update-kinds.ts";
import { registerWebhook } from "../intake/start-intake.ts";
import type { Connection } from "../platform/database/connection.ts";
import { movableClock } from "../platform/time/clock.ts";
import { judgeVersion } from "./check-server.ts";
import { describeFinding } from "./index.ts";

describe("npm run doctor", () => {
  test("has a line for everything that works, and none with a secret", async () => {
    const { run, environment } = await openClinic();
    const lines = (await run()).map(describeFinding);
    expect(lines.map((line) => line.split(/ +/).slice(0, 2).join(" "))).toEqual([
      "ok settings",
      "ok telegram",
      "ok clock",
      "ok webhook",
      "skipped stripe",
      "skipped cryptopay",
      "ok nowpayments",
      "ok pooler",
      "ok server",
      "ok clock",
      "ok rights",
      "ok schema",
      "ok channels",
    ]);
    for (const key of Object.keys(environment).filter((name) => /TOKEN|KEY|SECRET|PASSWORD|_URL/.test(name)))
      expect(lines.join("\n")).not.toContain(environment[key]);
  });

  test("ends with 0 as a command, and with 1 when something is wrong", async () => {
    const { environment } = await openClinic();
    await using well = spawnCommand("prisma/doctor.ts", environment);
    expect([await well.exit, well.output()]).toEqual([0, expect.stringMatching(/^ok +settings +complete/)]);
    await using ill = spawnCommand("prisma/doctor.ts", { ...environment, NOWPAYMENTS_API_KEY: "wrong-key" });
    expect([await ill.exit, ill.output()]).toEqual([
      1,
      expect.stringMatching(/^wrong +nowpayments +NOWPayments refuses NOWPAYMENTS_API_KEY/m),
    ]);
    expect(ill.output()).not.toContain("wrong-key");
  });

  test("needs no database before the first start", async () => {
    const { run } = await openClinic();
    const found = await run({ DATABASE_URL: "", DATA_DIR: "/nonexistent" });
    expect(found.at(-1)).toMatchObject({ kind: "ok", subject: "database" });
  });
});

describe("The doctor names", () => {
  test("wrong settings", async () => {
    const { faults } = await openClinic();
    expect(await faults({ BOT_TOKEN: "no-token", PORT: "x" })).toEqual([
      expect.stringMatching(/^settings: [^]*BOT_TOKEN does not look like a token[^]*PORT must be/),
    ]);
  });

  test("a token that Telegram does not know", async () => {
    const { faults } = await openClinic();
    expect(await faults({ BOT_TOKEN: "1:unknown" })).toEqual([
      expect.stringContaining("telegram: Telegram does not know this BOT_TOKEN"),
    ]);
  });

  test("a Telegram that does not answer", async () => {
    const { faults } = await openClinic();
    expect(await faults({ TELEGRAM_API_ROOT: "http://127.0.0.1:1" })).toEqual([
      expect.stringContaining("telegram: Telegram does not answer"),
    ]);
  });

  test("a webhook of another program while this one polls", async () => {
    const { faults, api } = await openClinic();
    await api.setWebhook("https://other.example/secret-path", { allowed_updates: allowedUpdates });
    const found = await faults();
    expect(found).toEqual([
      expect.stringContaining("webhook: Telegram sends updates to https://other.example"),
    ]);
    expect(found.join()).not.toContain("secret-path");
  });

  test("a webhook that is missing, leads elsewhere or brings too few kinds of updates", async () => {
    const { faults, api } = await openClinic();
    const mode = { TELEGRAM_MODE: "webhook" };
    expect(await faults(mode)).toEqual([expect.stringContaining("webhook: No webhook is registered")]);
    await registerWebhook(api, { url: "https://other.example", secret: "s" });
    expect(await faults(mode)).toEqual([
      expect.stringContaining("sends updates to https://other.example instead of PUBLIC_URL"),
    ]);
    await api.setWebhook("https://bot.example/webhooks/telegram", { allowed_updates: ["message"] });
    expect(await faults(mode)).toEqual([
      expect.stringMatching(/^webhook: Telegram sends no callback_query, .*chat_member/),
    ]);
    await registerWebhook(api, { url: "https://bot.example/webhooks/telegram", secret: "s" });
    expect(await faults(mode)).toEqual([]);
  });

  test("updates that Telegram cannot deliver", async () => {
    const { faults, api, olga } = await openClinic();
    const mode = { TELEGRAM_MODE: "webhook", PUBLIC_URL: "http://127.0.0.1:1" };
    await registerWebhook(api, { url: "http://127.0.0.1:1/webhooks/telegram", secret: "s" });
    await olga.start();
    for (let count = 0; count < 101; count += 1) await olga.send("hello");
    await until(async () => (await api.getWebhookInfo()).last_error_date !== undefined, true);
    expect(await faults(mode)).toEqual([
      expect.stringMatching(/^webhook: \d{3} updates wait at Telegram/),
      expect.stringMatching(/^webhook: Telegram could not deliver an update \d+ s ago/),
    ]);
  });

  test("a key and an account that NOWPayments refuses, and a NOWPayments that does not answer", async () => {
    const { faults } = await openClinic();
    expect(await faults({ NOWPAYMENTS_API_KEY: "other" })).toEqual([
      expect.stringContaining("nowpayments: NOWPayments refuses NOWPAYMENTS_API_KEY"),
    ]);
    expect(await faults({ NOWPAYMENTS_PASSWORD: "other" })).toEqual([
      expect.stringContaining("nowpayments: NOWPayments refuses NOWPAYMENTS_EMAIL or NOWPAYMENTS_PASSWORD"),
    ]);
    expect(await faults({ NOWPAYMENTS_API_ROOT: "http://127.0.0.1:1" })).toEqual([
      expect.stringContaining("nowpayments: NOWPayments does not answer"),
    ]);
  });

  test("a database that refuses the password, and one that does not answer", async () => {
    const { faults, database } = await openClinic();
    const url = (change: Partial<Connection>) => ({
      DATABASE_URL: urlOf({ ...database.connection, ...change }),
    });
    expect(await faults(url({ password: "wrong-one" }))).toEqual([
      expect.stringContaining("database: The database refuses the user or the password"),
    ]);
    expect(await faults(url({ port: 1 }))).toEqual([
      expect.stringContaining("database: The database does not answer"),
    ]);
  });

  test("a pooler that shares sessions", async () => {
    const { faults, database } = await openClinic();
    await using pooler = await startTransactionPooler(database.connection);
    expect(await faults({ DATABASE_URL: urlOf(pooler.connection) })).toEqual([
      expect.stringMatching(/^pooler: .*transaction pooling/),
    ]);
  });

  test("a server that is too old", () => {
    expect(judgeVersion({ version: "14.9", major: 14 })).toMatchObject({ kind: "wrong" });
    expect(judgeVersion({ version: "15.0", major: 15 })).toMatchObject({ kind: "ok" });
  });

  test("privileges that the database's user lacks", async () => {
    const { faults, database } = await openClinic();
    const role = `reader_${randomBytes(4).toString("hex")}`;
    await database.pool.query(`create role ${role} login password 'of-a-test';
      grant usage on schema public, graphile_worker to ${role};
      grant select on all tables in schema public to ${role}`);
    try {
      const [rights] = await faults({
        DATABASE_URL: urlOf({ ...database.connection, user: role, password: "of-a-test" }),
      });
      expect(rights).toMatch(
        /^rights: The user of DATABASE_URL lacks (?:DELETE|INSERT) on .* and \d+ more\. Grant/,
      );
    } finally {
      await database.pool.query(`drop owned by ${role}; drop role ${role}`);
    }
  });

  test("a schema that is older than the program", async () => {
    const { faults, database } = await openClinic();
    const newest = (await knownMigrations()).at(-1);
    const set = (name: string | undefined, to: string | undefined): Promise<unknown> =>
      database.pool.query("update _prisma_migrations set migration_name = $2 where migration_name = $1", [
        name,
        to,
      ]);
    const hidden = "00000000000000_hidden";
    await set(newest, hidden);
    expect(await faults()).toEqual([
      expect.stringMatching(
        /^schema: The database is older than this program: 1 to apply. Run: npm run migrate/,
      ),
    ]);
    await set(hidden, newest);
  });

  test("a clock that differs from Telegram's and the database's", async () => {
    const { faults } = await openClinic();
    const at = (milliseconds: number) => movableClock(new Date(Date.now() + milliseconds));
    expect(await faults({}, at(61_000))).toEqual([
      expect.stringMatching(/^clock: This machine is (?:59|60|61) s ahead of Telegram's server/),
      expect.stringMatching(/^clock: This machine is 6[01] s ahead of the database's server/),
    ]);
    expect(await faults({}, at(-61_000))).toEqual([
      expect.stringMatching(/^clock: This machine is (?:60|61) s behind Telegram's server/),
      expect.stringMatching(/^clock: This machine is 6[01] s behind the database's server/),
    ]);
  });

  test("the channels in which the bot lacks a right, is no administrator or is gone", async () => {
    const { faults, olga, channel, telegram } = await openClinic();
    olga.setBotRights(channel, { can_invite_users: false, can_restrict_members: true });
    expect(await faults()).toEqual([
      expect.stringMatching(/^channels: Tea & Talk \(-\d+\): The bot lacks can_invite_users\./),
    ]);
    olga.demoteBot(channel);
    expect(await faults()).toEqual([expect.stringContaining("The bot is no administrator")]);
    olga.removeBot(channel);
    expect(await faults()).toEqual([expect.stringContaining("The bot is not in the chat")]);
    telegram.faults.add({ method: "getChatMember", kind: "500", times: 10 });
    expect(await faults()).toEqual([expect.stringContaining("Telegram does not say what the bot is there")]);
  });

  test("a group for alerts in which the bot may not write", async () => {
    const { run, faults, olga, telegram } = await openClinic();
    const group = olga.createChannel({ title: "Operators", kind: "supergroup" });
    const chat = { OPERATOR_CHAT: String(group.id) };
    expect(await faults(chat)).toEqual([expect.stringMatching(/^alerts: Telegram refuses OPERATOR_CHAT: /)]);
    olga.addBot(group);
    expect(await run(chat)).toContainEqual(expect.objectContaining({ kind: "ok", subject: "alerts" }));
    telegram.faults.add({ method: "getChatMember", kind: "500", times: 3 });
    expect(await faults(chat)).toEqual([expect.stringMatching(/^alerts: Telegram refuses OPERATOR_CHAT: /)]);
  });

  test("no channel that its owner has left to itself, and asks about at most twenty a second", async () => {
    const { run, database, channelId } = await openClinic();
    const channel = await database.prisma.channel.findUniqueOrThrow({ where: { id: channelId } });
    const copies = Array.from({ length: 10 }, (_, index) => ({
      ...channel,
      id: `copy-${index}`,
      telegramChatId: BigInt(-1_000_000 - index),
      state: index < 4 ? "connected" : "gone",
    }));
    await database.prisma.channel.createMany({ data: copies });
    const start = performance.now();
    const found = await run();
    expect(found.at(-1)?.text).toBe("the bot can work in 1 of 5");
    expect(performance.now() - start).toBeGreaterThan(5 * 50);
  });
});
