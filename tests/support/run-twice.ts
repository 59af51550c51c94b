import type { Update } from "grammy/types";
import { isPreCheckout } from "../../bot/intake/inbox.ts";
import { handlingUpdate } from "../../bot/platform/claim-effect.ts";
import { holdCalls } from "../../bot/platform/telegram/held-calls.ts";
import type { ChannelScene } from "../scenes/channel-scene.ts";

/**
 * From now on the handlers of each stored update run twice, as after a kill between their effect and the mark that the update is
 * handled. The first run saves no form, and its held calls are lost.
 */
export function runTwice(scene: ChannelScene): void {
  const { bot, platform } = scene;
  const { pool } = platform.database;
  // Telegram takes one answer to a press, and one edit to the same text.
  scene.telegram.expectRefusal(/query is too old|message is not modified/);
  const once = bot.handleUpdate.bind(bot);
  bot.handleUpdate = async (update: Update): Promise<void> => {
    // Telegram gets one answer, which is no stored work.
    if (isPreCheckout(update)) return await once(update);
    const { update_id: id } = update;
    // Answers are there already, so a form cannot claim the update and saves nothing.
    await pool.query("update received_update set answers = '[]' where update_id = $1", [id]);
    const first = structuredClone(update);
    holdCalls(first);
    await handlingUpdate(id, () => once(first)).catch(() => undefined);
    await pool.query("update received_update set answers = null where update_id = $1", [id]);
    await once(update);
  };
}
