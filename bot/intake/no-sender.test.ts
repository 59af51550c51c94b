import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { ChannelScene } from "../../tests/scenes/channel-scene.ts";
import { createSale } from "../../tests/support/sale.ts";

/** Bot API, Message: `from` is optional, although grammY's types promise it. */
async function deliver(scene: ChannelScene, message: object, chat: object): Promise<void> {
  const update = { update_id: 900_000_001, message: { message_id: 900_001, date: 1, chat, ...message } };
  await scene.bot.handleUpdate(update as Update);
}

const group = { id: -1_001_234_567_890, type: "supergroup", title: "Tea & Talk" };

test.each([
  ["a command", { text: "/start", entities: [{ type: "bot_command", offset: 0, length: 6 }] }],
  [
    "a command with a reminder",
    { text: "/subscriptions", entities: [{ type: "bot_command", offset: 0, length: 14 }] },
  ],
  ["a command of owners", { text: "/channels", entities: [{ type: "bot_command", offset: 0, length: 9 }] }],
  ["a shared chat", { chat_shared: { request_id: 1, chat_id: group.id } }],
  ["a text", { text: "Good morning" }],
])("A private message without a sender is ignored: %s", async (_, message) => {
  await using scene = await ChannelScene.open();
  await scene.meet(scene.olga);
  await deliver(scene, message, { id: scene.olga.id, type: "private", first_name: "Olga" });
  expect(scene.messagesTo(scene.olga)).toEqual([]);
});

test("A group's upgrade that nobody sent is followed, and is offered to nobody", async () => {
  await using scene = await ChannelScene.open();
  const { pool } = scene.database;
  const sale = await createSale(scene.platform);
  await deliver(scene, { migrate_from_chat_id: -4_000_001 }, group);
  await pool.query("update channel set telegram_chat_id = -4000002 where id = $1", [sale.channelId]);
  await deliver(scene, { migrate_from_chat_id: -4_000_002 }, group);
  const { rows } = await pool.query("select telegram_chat_id::text as chat from channel");
  expect(rows).toEqual([{ chat: String(group.id) }]);
  const jobs = await pool.query("select 1 from graphile_worker.jobs where key like 'offer-connect:%'");
  expect(jobs.rowCount).toBe(0);
});

test("A payment in Stars without a sender belongs to the person of the private chat", async () => {
  await using scene = await ChannelScene.open();
  const sale = await createSale(scene.platform);
  await deliver(
    scene,
    {
      successful_payment: {
        currency: "XTR",
        total_amount: 250,
        invoice_payload: await sale.order(),
        telegram_payment_charge_id: "charge-of-nobody",
        provider_payment_charge_id: "",
      },
    },
    { id: sale.buyerId, type: "private", first_name: "Alice" },
  );
  const payments = await scene.database.prisma.payment.findMany({ include: { order: true } });
  expect(payments).toMatchObject([{ state: "granted", order: { userId: BigInt(sale.buyerId) } }]);
});
