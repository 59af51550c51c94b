import { expect, test } from "vitest";
import { botOn, leaveUnhandled, unhandled } from "../../tests/support/intake-bot.ts";
import { preCheckoutFrom, startTelegramStub, textFrom } from "../../tests/support/telegram-stub.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { until } from "../../tests/support/until.ts";
import { startPolling } from "./poll-updates.ts";

test("A pre-checkout query is answered even if nothing can be stored", async () => {
  await using database = await createTestDatabase();
  await using telegram = await startTelegramStub();
  const parts = botOn(database, telegram);
  parts.bot.on("pre_checkout_query", (ctx) => ctx.answerPreCheckoutQuery(true));
  const polling = startPolling({ ...parts, connection: database.connection });
  await until(() => polling.state(), "polling");
  await database.pool.query("alter table received_update rename to received_update_away");
  telegram.send(textFrom(8, "a"), preCheckoutFrom(7));
  await until(() => telegram.callsOf("answerPreCheckoutQuery").length > 0, true);
  await database.pool.query("alter table received_update_away rename to received_update");
  await until(() => telegram.pending(), []);
  await polling.stop();
  expect(await unhandled(database)).toEqual([]);
});

test("A pre-checkout query is stored until it is answered, for the case that its process is killed", async () => {
  await using database = await createTestDatabase();
  await using telegram = await startTelegramStub();
  const parts = botOn(database, telegram);
  const { promise: checked, resolve: finishCheck } = Promise.withResolvers<void>();
  parts.bot.on("pre_checkout_query", () => checked);
  const polling = startPolling({ ...parts, connection: database.connection });
  telegram.send(preCheckoutFrom(7));
  await until(() => telegram.pending(), []);
  expect(await unhandled(database)).toEqual([1]);
  finishCheck();
  await until(() => unhandled(database), []);
  await polling.stop();
});

test("A process that takes over answers the pre-checkout query of a killed one, before earlier updates of the person", async () => {
  await using database = await createTestDatabase();
  await using telegram = await startTelegramStub();
  const parts = botOn(database, telegram);
  const { promise: handled, resolve: finish } = Promise.withResolvers<void>();
  parts.bot.on("pre_checkout_query", (ctx) => ctx.answerPreCheckoutQuery(true));
  parts.bot.use(() => handled);

  await leaveUnhandled(database, { update_id: 5, ...textFrom(7, "a") });
  await leaveUnhandled(database, { update_id: 6, ...preCheckoutFrom(7) });
  const polling = startPolling({ ...parts, connection: database.connection });
  await until(() => telegram.callsOf("answerPreCheckoutQuery").length, 1);
  await until(() => unhandled(database), [5]);
  finish();
  await until(() => unhandled(database), []);
  await polling.stop();
  expect(telegram.callsOf("answerPreCheckoutQuery")).toHaveLength(1);
});
