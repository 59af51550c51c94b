import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import { createUpdateWork, handleUpdate } from "../../bot/intake/handle-update.ts";
import type { UpdateWork } from "../../bot/intake/handle-update.ts";
import { isPreCheckout } from "../../bot/intake/inbox.ts";
import { settleUpdates } from "../../bot/intake/received-updates.sql.ts";
import type { BotContext } from "../../bot/platform/context.ts";
import { runOn } from "../../bot/platform/database/statement.ts";
import { isFault } from "../../bot/platform/telegram/telegram.ts";
import type { Platform } from "../../bot/platform/platform.ts";

type Installation = { readonly bot: Bot<BotContext>; readonly platform: Platform };

/**
 * Stores and handles an update as the intake does, so that the messages of a form are held until its state is saved.
 * @returns after a fault, the work that is left to do.
 */
export async function handleStored(
  { bot, platform }: Installation,
  update: Update,
): Promise<UpdateWork | undefined> {
  // Telegram waits for this answer, so the program stores nothing.
  if (isPreCheckout(update)) {
    await handleUpdate(bot, update);
    return undefined;
  }
  const { pool } = platform.database;
  await pool.query(
    "insert into received_update (update_id, body) values ($1, $2) on conflict (update_id) do update set body = excluded.body",
    [update.update_id, JSON.stringify(update)],
  );
  const settle = (id: number): Promise<unknown> => runOn(pool, settleUpdates, { ids: [id] }, "prepared");
  return runStored(createUpdateWork({ bot, platform, update, settle, ownMs: 60_000 }));
}

/** @returns after another fault, the work that is left to do. */
export async function runStored(work: UpdateWork): Promise<UpdateWork | undefined> {
  try {
    await work.run();
    return undefined;
  } catch (error) {
    if (!isFault(error)) throw error;
    work.reload();
    return work;
  }
}
