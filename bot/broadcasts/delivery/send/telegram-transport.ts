import type { Api } from "grammy";
import { copyContent, keyboardOf } from "../../model/telegram-copy.ts";
import type { ActiveBroadcast } from "./active-broadcasts.sql.ts";
import type { Copies } from "./copies.sql.ts";
import { readFailure } from "./telegram-failure.ts";
import type { SendFailure } from "./telegram-failure.ts";

export type SendResult = SendFailure | { readonly kind: "sent"; readonly messageIds: readonly number[] };

/** The Bot API for broadcasts: failures are results, and no call is repeated. */
export type Transport = {
  send(broadcast: ActiveBroadcast, chatId: number): Promise<SendResult>;
  /** Deletes or edits the copies of one recipient. "done" also where that had happened before. */
  revise(broadcast: ActiveBroadcast, copies: Copies): Promise<SendFailure | { readonly kind: "done" }>;
};

export function createTransport(api: Api, botName: string): Transport {
  return {
    async send({ content, channelId, isPaid }, chatId) {
      try {
        return {
          kind: "sent",
          messageIds: await copyContent({ api, botName, channelId, content, chatId, isPaid }),
        };
      } catch (error) {
        return readFailure(error);
      }
    },
    async revise(broadcast, copies) {
      try {
        await revise(api, botName, broadcast, copies);
        return { kind: "done" };
      } catch (error) {
        const failure = readFailure(error);
        return failure.kind === "failed" && isRevisedBefore(failure.reason) ? { kind: "done" } : failure;
      }
    },
  };
}

async function revise(
  api: Api,
  botName: string,
  { content, channelId, revision }: ActiveBroadcast,
  { userId, messageIds }: Copies,
): Promise<void> {
  const [first] = messageIds;
  if (first === undefined || revision === undefined) return;
  if (revision.kind === "delete") {
    // deleteMessages skips messages that are too old to delete, without an error; deleteMessage refuses one.
    await (messageIds.length === 1
      ? api.deleteMessage(userId, first)
      : api.deleteMessages(userId, [...messageIds]));
    return;
  }
  const { kind, text, entities } = revision.edit;
  const buttons = { reply_markup: { inline_keyboard: keyboardOf({ content, botName, channelId }) } };
  if (kind === "text") await api.editMessageText(userId, first, text, { entities, ...buttons });
  else await api.editMessageCaption(userId, first, { caption: text, caption_entities: entities, ...buttons });
}

const isRevisedBefore = (reason: string): boolean =>
  ["message to delete not found", "message is not modified"].some((part) => reason.includes(part));
