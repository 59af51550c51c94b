import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import { createUpdateWork } from "../../bot/intake/handle-update.ts";
import { isPreCheckout } from "../../bot/intake/inbox.ts";
import { settleUpdates } from "../../bot/intake/received-updates.sql.ts";
import { handlingUpdate } from "../../bot/platform/claim-effect.ts";
import type { BotContext } from "../../bot/platform/context.ts";
import { runOn } from "../../bot/platform/database/statement.ts";
import { holdCalls } from "../../bot/platform/telegram/held-calls.ts";
import type { ChannelScene } from "../scenes/channel-scene.ts";

/**
 * From now on the handlers of each update run twice, as after a kill between their effect and the mark that the update is handled.
 * The first run saves no form.
 */
export function runTwice(scene: ChannelScene): void {
  const { bot, platform } = scene;
  const { pool } = platform.database;
  // Telegram takes one answer to a press, and one edit to the same text.
  scene.telegram.expectRefusal(/query is too old|message is not modified/);
  const once = bot.handleUpdate.bind(bot);
  const inner = Object.create(bot, { handleUpdate: { value: once } }) as Bot<BotContext>;
  const settle = (id: number): Promise<unknown> => runOn(pool, settleUpdates, { ids: [id] });
  bot.handleUpdate = async (update: Update): Promise<void> => {
    const id = update.update_id;
    // Telegram gets one answer, which is no stored work.
    if (isPreCheckout(update)) return await once(update);
    // Answers are there already, so a form cannot claim the update and saves nothing.
    await pool.query(
      `insert into received_update (update_id, body, answers) values ($1, $2, '[]')
       on conflict (update_id) do update set answers = excluded.answers`,
      [id, JSON.stringify(update)],
    );
    const first = structuredClone(update);
    holdCalls(first);
    await handlingUpdate(id, () => once(first)).catch(() => undefined);
    await pool.query("update received_update set answers = null where update_id = $1", [id]);
    await createUpdateWork({ bot: inner, platform, update, settle, ownMs: 60_000 }).run();
  };
}
