import { custodian } from "../payments/index.ts";
import type { Platform } from "../platform/platform.ts";
import { unitsOf } from "../platform/values/amount.ts";
import { ok, skipped, wrong } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { refusalOf } from "../platform/telegram/telegram.ts";

/** Whether the bot may write in OPERATOR_CHAT; undefined without the setting. Nothing is sent. */
export async function checkOperatorChat({
  config,
  telegram,
}: Pick<Platform, "config" | "telegram">): Promise<Finding | undefined> {
  if (config.operatorChat === undefined) return undefined;
  try {
    // The part of a bot token before the colon is the bot's id.
    const bot = await telegram.getChatMember(
      config.operatorChat.telegramChatId,
      Number.parseInt(config.botToken, 10),
    );
    const mayWrite =
      bot.status === "restricted" ? bot.can_send_messages : !["left", "kicked"].includes(bot.status);
    return mayWrite
      ? ok("alerts", "the bot may write in OPERATOR_CHAT")
      : wrong(
          "alerts",
          "The bot may not write in OPERATOR_CHAT. Add it to the group, and let members write.",
        );
  } catch (error) {
    return wrong(
      "alerts",
      `Telegram refuses OPERATOR_CHAT: ${refusalOf(error) ?? "no answer"}. Check the id, and add the bot to the group.`,
    );
  }
}

const SHOWN = 5;

/**
 * Whether the program can send payouts by itself; undefined where nobody can request any. Reads the balance, which the same whitelist
 * protects as the payouts, and moves nothing.
 */
export async function checkPayouts(
  platform: Pick<Platform, "config" | "http" | "clock">,
): Promise<Finding | undefined> {
  if (!platform.config.payouts) return undefined;
  const check = await custodian.custody.check(platform);
  if (check.kind === "off")
    return skipped(
      "payouts",
      `an operator sends them by hand. For automatic ones the program lacks ${check.lacks.join(", ")}`,
    );
  if (check.kind === "wrong") return wrong("payouts", check.fault);
  const held = check.held.filter(({ available }) => unitsOf(available) > 0n);
  const coins = held.slice(0, SHOWN).map(({ currency, available }) => `${available} ${currency}`);
  const more = held.length > SHOWN ? ` and ${held.length - SHOWN} more coins` : "";
  return ok(
    "payouts",
    `the program can send them. Custody: ${coins.length === 0 ? "empty" : `${coins.join(", ")}${more}`}. The two-factor secret is set; whether it is right shows with the first payout`,
  );
}
