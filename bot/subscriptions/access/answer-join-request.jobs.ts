import { z } from "zod";
import { decline, whereConnected } from "../../invites/index.ts";
import { telegramChatId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isUnreachable } from "../../platform/telegram/telegram.ts";
import { answerJoinRequest } from "./answer-join-request.ts";
import { storefront } from "../subscriptions.keyboards.ts";

const payload = z.object({
  chatId: telegramChatId,
  userId: telegramUserId,
  url: z.string().optional(),
  /** Where the person may be written to for five minutes, although they never wrote to the bot. */
  userChatId: telegramUserId,
  languageCode: z.string().optional(),
});

/**
 * Answers a join request and, to those who have not paid, says where to; to those who are banned, that they are. The word comes before the answer: somebody who
 * never wrote to the bot can be written to only while their request waits (Bot API, ChatJoinRequest.user_chat_id).
 */
export async function settleJoinRequest(platform: Platform, request: z.infer<typeof payload>): Promise<void> {
  const answer = await answerJoinRequest(platform, request);
  if (answer.kind === "approved" || answer.kind === "left_alone") return;
  const texts = platform.translations.for(request.languageCode);
  const isBanned = answer.kind === "banned";
  const key = isBanned ? "subscription-banned" : "subscription-request-declined";
  const text = texts.html(key, { channel: answer.channelTitle });
  try {
    await platform.telegram.sendMessage(request.userChatId, text, {
      parse_mode: "HTML",
      ...(isBanned ? {} : { reply_markup: storefront(texts, answer.channelId) }),
    });
  } catch (error) {
    // The five minutes are over, or they want no word from us.
    if (!isUnreachable(error)) throw error;
  }
  await decline(platform, request);
}

/** For a request that could not be answered when it came: as soon as the bot can work in its chat. */
export const settleJoinRequestJob = defineJob({
  name: "subscriptions.answer_request",
  payload,
  async run(request, platform) {
    const channel = await platform.database.prisma.channel.findUnique({
      where: { telegramId: BigInt(request.chatId) },
      select: { id: true },
    });
    if (channel === null) return;
    await whereConnected(platform, channel.id, () => settleJoinRequest(platform, request));
  },
});
