import type { InlineKeyboard } from "grammy";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { JobDefinition, JobContract } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { isUnreachable } from "../../platform/telegram/telegram.ts";
import { markUnreachable } from "./store-user.ts";

/** "unreachable": the person blocked the bot or never started it. A repetition does not help. */
export type NotifyResult = "delivered" | "unreachable";

/** A message that the bot sends to one person without being asked. */
export type Notice = {
  readonly to: bigint | number;
  /**
   * HTML, with or without buttons, in the person's language and time zone; in English for a person who never wrote to the
   * bot. Not called for an unreachable person.
   */
  readonly write: (
    texts: Texts,
  ) => string | { readonly html: string; readonly keyboard?: InlineKeyboard | undefined };
  /** An unreachable operator is logged: the message is about the whole bot, and another person may have to read it. */
  readonly isForOperator?: true;
};

/** A job that sends one notice and does nothing else. `prepare` returns undefined if the notice is no longer due. */
export const defineNotice = <Payload>({
  prepare,
  ...definition
}: Omit<JobContract<Payload>, "maxAttempts"> & {
  readonly maxAttempts?: number;
  readonly prepare: (payload: Payload, platform: Platform) => Promise<Notice | undefined>;
}): JobDefinition<Payload> =>
  defineJob({
    ...definition,
    async run(payload, platform) {
      const notice = await prepare(payload, platform);
      if (notice !== undefined) await notifyUser(platform, notice);
    },
  });

/**
 * Sends a notice. A person who blocked the bot is recorded as unreachable, which is no failure, and Telegram is not called
 * again until that person writes to the bot.
 *
 * @throws {GrammyError} every other refusal, for a job to try again.
 */
export async function notifyUser(platform: Platform, notice: Notice): Promise<NotifyResult> {
  const result = await send(platform, notice);
  if (result === "unreachable" && notice.isForOperator === true)
    platform.logger.warn(
      { event: "operator_unreachable", userId: telegramId(BigInt(notice.to)) },
      "An operator cannot be reached before sending /start to the bot",
    );
  return result;
}

async function send(platform: Platform, { to, write }: Notice): Promise<NotifyResult> {
  const { database, translations, telegram } = platform;
  const user = await database.prisma.user.findUnique({
    where: { id: to },
    select: { languageCode: true, timeZone: true, unreachableSince: true },
  });
  if (user !== null && user.unreachableSince !== null) return "unreachable";
  const message = write(translations.for(user?.languageCode, user?.timeZone));
  const { html, keyboard } = typeof message === "string" ? { html: message } : message;
  const userId = telegramId(BigInt(to));
  try {
    await telegram.sendMessage(userId, html, {
      parse_mode: "HTML",
      // Messages between people may hold links, and none of our own needs a preview.
      link_preview_options: { is_disabled: true },
      ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    });
    return "delivered";
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    await markUnreachable(platform, userId);
    return "unreachable";
  }
}

/** Texts for a user; undefined: the bot has never met them. */
export async function readTexts(
  { database, translations }: Platform,
  userId: number,
): Promise<Texts | undefined> {
  const user = await database.prisma.user.findUnique({
    where: { id: BigInt(userId) },
    select: { languageCode: true, timeZone: true },
  });
  return user === null ? undefined : translations.for(user.languageCode, user.timeZone);
}
