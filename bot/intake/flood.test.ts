import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import type { TestDatabase } from "../../tests/support/test-database.ts";
import { until } from "../../tests/support/until.ts";
import { botOn, storedJobs } from "../../tests/support/intake-bot.ts";
import type { IntakeParts } from "../../tests/support/intake-bot.ts";
import {
  paymentFrom,
  startTelegramStub,
  textFrom,
  preCheckoutFrom,
} from "../../tests/support/telegram-stub.ts";
import type { TelegramStub } from "../../tests/support/telegram-stub.ts";
import type { BotContext } from "../platform/context.ts";
import { startPolling } from "./poll-updates.ts";
import { createWebhookIntake } from "./take-webhook-update.ts";
import { QUEUED_PER_CHAT } from "./update-queue.ts";

const PRESSES = 1_000;
const person = (id: number) => ({ id, is_bot: false, first_name: "Alice" });
const press = (id: number, number: number) => ({
  callback_query: {
    id: String(number),
    from: person(id),
    chat_instance: "1",
    data: "x",
    message: { message_id: 1, date: 0, chat: { id, type: "private", first_name: "Alice" } },
  },
});
const presses = (id: number): object[] => Array.from({ length: PRESSES }, (_, number) => press(id, number));
type Stuck = IntakeParts & { readonly release: () => void; readonly state: { begun: number; ended: number } };

/** A bot whose handlers of presses and texts wait, as for a 429 of Telegram, until they are released. */
function stuckBot(
  database: TestDatabase,
  telegram: TelegramStub,
  isHandled: (ctx: BotContext) => boolean = () => false,
): Stuck {
  const parts = botOn(database, telegram);
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const state = { begun: 0, ended: 0 };
  parts.bot.on("pre_checkout_query", (ctx) => ctx.answerPreCheckoutQuery(true));
  parts.bot.use(async (ctx) => {
    if (isHandled(ctx)) return;
    state.begun += 1;
    await promise;
    state.ended += 1;
  });
  return { ...parts, release, state };
}

/** Telegram in webhook mode: each connection carries one update until the update is confirmed. */
async function deliver(
  updates: readonly object[],
  connections: number,
  take: (update: { update_id: number }) => Promise<void>,
): Promise<void> {
  const remaining = updates.map((update, index) => ({ ...update, update_id: index + 1 })).values();
  const connection = async (): Promise<void> => {
    for (const update of remaining) await take(update);
  };
  await Promise.all(Array.from({ length: connections }, connection));
}

const answers = (telegram: TelegramStub): number => telegram.callsOf("answerPreCheckoutQuery").length;

describe("Presses by ten people, each of whom floods", () => {
  const FLOODERS = Array.from({ length: 10 }, (_, index) => 100 + index);
  const ORDINARY = 8;
  // The ten press in turn, and Telegram delivers the press of the eleventh person after their 400.
  const flood = Array.from({ length: 40 }, (_, number) => FLOODERS.map((id) => press(id, number))).flat();
  const updates = [...flood, press(ORDINARY, 1), preCheckoutFrom(9), paymentFrom(9)];

  function openBot(...given: Parameters<typeof botOn>): Stuck & { readonly answered: number[] } {
    const answered: number[] = [];
    const parts = stuckBot(...given, (ctx) => {
      if (ctx.from?.id !== ORDINARY) return false;
      answered.push(ORDINARY);
      return true;
    });
    return Object.assign(parts, { answered });
  }

  test("at the webhook, leave a press, a pre-checkout and a payment of others answered first", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const { release, state, answered, ...parts } = openBot(database, telegram);
    const intake = createWebhookIntake({ ...parts, connection: database.connection });
    const delivered = deliver(updates, 100, intake.take);
    await until(() => [...answered], [ORDINARY], 8_000);
    await until(() => answers(telegram), 1);
    await until(async () => (await storedJobs(database)).length, 1);
    expect(state).toEqual({ begun: FLOODERS.length, ended: 0 });
    release();
    await delivered;
    await intake.close();
    expect(state.ended).toBe(FLOODERS.length * QUEUED_PER_CHAT);
  });

  test("while polling, leave a press, a pre-checkout and a payment of others answered first", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const { release, state, answered, ...parts } = openBot(database, telegram);
    telegram.send(...updates);
    const polling = startPolling({ ...parts, connection: database.connection });
    await until(() => [...answered], [ORDINARY], 8_000);
    await until(() => answers(telegram), 1);
    await until(async () => (await storedJobs(database)).length, 1);
    expect(state).toEqual({ begun: FLOODERS.length, ended: 0 });
    release();
    await until(() => state.ended, FLOODERS.length * QUEUED_PER_CHAT);
    await polling.stop();
    expect(state.ended).toBe(FLOODERS.length * QUEUED_PER_CHAT);
  });
});

describe("A flood of presses by one person", () => {
  test("while polling, leaves the pre-checkout and the payment of another person answered first", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const { release, state, ...parts } = stuckBot(database, telegram);
    telegram.send(...presses(7));
    const polling = startPolling({ ...parts, connection: database.connection });
    await until(() => state.begun, 1);
    // Telegram delivers these after the flood.
    telegram.send(preCheckoutFrom(8), paymentFrom(8));
    await until(() => answers(telegram), 1);
    await until(async () => (await storedJobs(database)).length, 1);
    expect(state).toEqual({ begun: 1, ended: 0 });
    release();
    await until(() => state.ended, QUEUED_PER_CHAT);
    await polling.stop();
    expect(state.ended).toBe(QUEUED_PER_CHAT);
  });

  test("at the webhook, leaves the pre-checkout and the payment of another person answered first", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const { release, state, ...parts } = stuckBot(database, telegram);
    const intake = createWebhookIntake({ ...parts, connection: database.connection });
    // Telegram's default number of connections.
    const delivered = deliver([...presses(7), preCheckoutFrom(8), paymentFrom(8)], 40, intake.take);
    await until(() => answers(telegram), 1);
    await until(async () => (await storedJobs(database)).length, 1);
    expect(state.ended).toBe(0);
    release();
    await delivered;
    await intake.close();
    expect(state.ended).toBe(QUEUED_PER_CHAT);
  });

  test("is answered once until it is over, and then a press works again", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const { release, state, ...parts } = stuckBot(database, telegram);
    const intake = createWebhookIntake({ ...parts, connection: database.connection });
    const flood = deliver(presses(7), PRESSES, intake.take);
    await until(() => telegram.callsOf("answerCallbackQuery").length, 1);
    release();
    await flood;
    const told = telegram.callsOf("answerCallbackQuery");
    expect(told).toEqual([
      expect.objectContaining({ show_alert: true, text: expect.stringContaining("wait a moment") }),
    ]);
    expect(parts.log.filter((line) => line.includes('"event":"updates_dropped"'))).toHaveLength(1);
    await until(() => state.ended, QUEUED_PER_CHAT);
    await intake.take({ ...press(7, 0), update_id: 5_000 });
    await intake.close();
    expect(state.ended).toBe(QUEUED_PER_CHAT + 1);
  });

  test("of messages is answered in the chat", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const { release, ...parts } = stuckBot(database, telegram);
    const intake = createWebhookIntake({ ...parts, connection: database.connection });
    const texts = Array.from({ length: 100 }, () => textFrom(7, "again"));
    const flood = deliver(texts, 100, intake.take);
    await until(() => telegram.callsOf("sendMessage").length, 1);
    release();
    await flood;
    expect(telegram.callsOf("sendMessage")).toMatchObject([{ chat_id: 7 }]);
    await intake.close();
  });
});

test("Joins and upgrades of a flooded group are all handled", async () => {
  await using database = await createTestDatabase();
  await using telegram = await startTelegramStub();
  const { release, state, ...parts } = stuckBot(database, telegram);
  const intake = createWebhookIntake({ ...parts, connection: database.connection });
  const chat = { id: -100_123, type: "group", title: "Group" };
  const message = { message_id: 1, date: 0, chat, from: person(7) };
  const texts = Array.from({ length: 50 }, () => ({ message: { ...message, text: "again" } }));
  const upgrade = { message: { ...message, migrate_to_chat_id: -1_001_234_567_890 } };
  const member = { user: person(9), status: "member" };
  const join = {
    chat_member: {
      chat,
      from: person(9),
      date: 0,
      old_chat_member: { ...member, status: "left" },
      new_chat_member: member,
    },
  };
  const reports = Array.from({ length: 20 }, () => [upgrade, join]).flat();
  const flood = deliver([...texts, ...reports], 90, intake.take);
  await until(() => state.begun, 2);
  release();
  await flood;
  await intake.close();
  expect(state.ended).toBe(QUEUED_PER_CHAT + reports.length);
  expect(telegram.callsOf("sendMessage")).toEqual([]);
});
