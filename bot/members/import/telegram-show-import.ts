import type { Platform } from "../../platform/platform.ts";
import { isBeyondEdit, isRefusal, isUnreachable } from "../../platform/telegram/telegram.ts";
import { importButtons } from "./import.keyboards.ts";
import { describeImport } from "./describe-import.ts";
import { readImport } from "./read-import.ts";

/**
 * Updates the message that shows an import's progress, or sends it if there is none. Does nothing for an import that was
 * discarded.
 */
export async function showImport(platform: Platform, importId: string): Promise<void> {
  const view = await readImport(platform, importId);
  if (view === undefined) return;
  const { actorId, messageId } = view;
  const texts = platform.translations.for(view.languageCode, view.timeZone);
  const html = describeImport(texts, view);
  const options = { parse_mode: "HTML" as const, reply_markup: importButtons(texts, view) };
  try {
    if (messageId !== undefined) {
      await platform.telegram.editMessageText(actorId, messageId, html, options);
      return;
    }
  } catch (error) {
    if (isUnreachable(error) || isRefusal(error, "message is not modified")) return;
    if (!isBeyondEdit(error)) throw error;
  }
  try {
    const sent = await platform.telegram.sendMessage(actorId, html, options);
    await platform.database.prisma.memberImport.updateMany({
      where: { id: importId },
      data: { messageId: sent.message_id },
    });
  } catch (error) {
    // The owner blocked the bot. The import continues, because the owner confirmed it.
    if (!isUnreachable(error)) throw error;
  }
}
