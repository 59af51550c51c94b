import { expect, test } from "vitest";
import { botOn, leaveUnhandled, unhandled } from "../../tests/support/intake-bot.ts";
import { startTelegramStub } from "../../tests/support/telegram-stub.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { until } from "../../tests/support/until.ts";
import { createWebhookIntake } from "./take-webhook-update.ts";

const joinRequest = {
  update_id: 1,
  chat_join_request: {
    chat: { id: -1_001, type: "channel", title: "Tea & Talk" },
    from: { id: 7, is_bot: false, first_name: "Alice" },
    user_chat_id: 7,
    date: 0,
  },
};

test("A join request is confirmed before it is answered, so that nobody else who joins the channel waits for it", async () => {
  await using database = await createTestDatabase();
  await using telegram = await startTelegramStub();
  const parts = botOn(database, telegram);
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  parts.bot.on("chat_join_request", () => answered);
  const intake = createWebhookIntake({ ...parts, connection: database.connection });
  await intake.take(joinRequest);
  expect(await unhandled(database)).toEqual([1]);
  answer();
  await until(() => unhandled(database), []);
  await intake.close();
});

test("A join request that comes again after its process was killed is confirmed at once, and answered", async () => {
  await using database = await createTestDatabase();
  await using telegram = await startTelegramStub();
  const parts = botOn(database, telegram);
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const asked: number[] = [];
  parts.bot.on("chat_join_request", (ctx) => {
    asked.push(ctx.from.id);
    return answered;
  });
  await leaveUnhandled(database, joinRequest);
  const intake = createWebhookIntake({ ...parts, connection: database.connection });
  await intake.take(joinRequest);
  await until(() => asked, [7]);
  answer();
  await until(() => unhandled(database), []);
  await intake.close();
  expect(asked).toEqual([7]);
});
