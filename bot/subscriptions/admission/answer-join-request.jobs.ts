import { whereConnected } from "../../channels/index.ts";
import { z } from "zod";
import { decline } from "../../invites/index.ts";
import { telegramChatId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isUnreachable } from "../../platform/telegram/telegram.ts";
import { offersButton } from "../entitlement/subscriptions.keyboards.ts";
import { answerJoinRequest } from "./answer-join-request.ts";

const payload = z.object({
  telegramChatId,
  userId: telegramUserId,
  url: z.string().optional(),
  /** The bot may send messages to this chat for five minutes, even if the user never started the bot. */
  userChatId: telegramUserId,
  languageCode: z.string().optional(),
});

/**
 * Answers a join request, and explains a refusal to the user. The message goes out before the answer: a user who never
 * started the bot can be reached only while the request is pending (Bot API, ChatJoinRequest.user_chat_id).
 */
export async function handleJoinRequest(platform: Platform, request: z.infer<typeof payload>): Promise<void> {
  const answer = await answerJoinRequest(platform, request);
  if (answer.kind === "approved" || answer.kind === "ignored") return;
  const texts = platform.translations.for(request.languageCode);
  const isBanned = answer.kind === "banned";
  const key = isBanned ? "subscription-banned" : "subscription-request-declined";
  const text = texts.html(key, { channel: answer.channelTitle });
  try {
    await platform.telegram.sendMessage(request.userChatId, text, {
      parse_mode: "HTML",
      ...(isBanned ? {} : { reply_markup: offersButton(texts, answer.channelId) }),
    });
  } catch (error) {
    // The five minutes are over, or the user blocked the bot.
    if (!isUnreachable(error)) throw error;
  }
  await decline(platform, request);
}

/** Answers a request whose first answer failed, as soon as the bot can work in the chat. */
export const handleJoinRequestJob = defineJob({
  name: "subscriptions.answer-join-request",
  payload,
  async run(request, platform) {
    const channel = await platform.database.prisma.channel.findUnique({
      where: { telegramChatId: BigInt(request.telegramChatId) },
      select: { id: true },
    });
    if (channel === null) return;
    await whereConnected(platform, channel.id, () => handleJoinRequest(platform, request));
  },
});
