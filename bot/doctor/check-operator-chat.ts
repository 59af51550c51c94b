import type { Platform } from "../platform/platform.ts";
import { refusalOf } from "../platform/telegram/telegram.ts";
import { ok, wrong } from "./finding.ts";
import type { Finding } from "./finding.ts";

const SUBJECT = "alerts";

/** Whether the bot may write in OPERATOR_CHAT; undefined without the setting. Nothing is sent. */
export async function checkOperatorChat({
  config,
  telegram,
}: Pick<Platform, "config" | "telegram">): Promise<Finding | undefined> {
  if (config.operatorChat === undefined) return undefined;
  try {
    // The part of a bot token before the colon is the bot's id.
    const bot = await telegram.getChatMember(
      config.operatorChat.chatId,
      Number.parseInt(config.botToken, 10),
    );
    const mayWrite =
      bot.status === "restricted" ? bot.can_send_messages : !["left", "kicked"].includes(bot.status);
    return mayWrite
      ? ok(SUBJECT, "the bot may write in OPERATOR_CHAT")
      : wrong(SUBJECT, "The bot may not write in OPERATOR_CHAT. Add it to the group, and let members write.");
  } catch (error) {
    return wrong(
      SUBJECT,
      `Telegram refuses OPERATOR_CHAT: ${refusalOf(error) ?? "no answer"}. Check the id, and add the bot to the group.`,
    );
  }
}
