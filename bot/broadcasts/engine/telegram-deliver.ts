import type { Api } from "grammy";
import type { Recipient } from "./recipients.ts";
import type { Task } from "./tasks.ts";
import { readFailure } from "./telegram-answer.ts";
import type { Answer } from "./telegram-answer.ts";
import { copyContent, keyboardOf } from "./telegram-copy.ts";

/** Telegram as broadcasts see it: every call is answered, and none is repeated. */
export type Courier = {
  send(
    task: Task,
    to: Recipient["userId"],
  ): Promise<Answer | { kind: "sent"; messageIds: readonly number[] }>;
  /** Deletes or edits the copies that one person has. "done" where they were so already. */
  revise(task: Task, copies: Copies): Promise<Answer | { kind: "done" }>;
};

export type Copies = { readonly userId: number; readonly messageIds: readonly number[] };

export function createCourier(api: Api, botName: string): Courier {
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
    async revise(task, copies) {
      try {
        await change(api, botName, task, copies);
        return { kind: "done" };
      } catch (error) {
        const answer = readFailure(error);
        return answer.kind === "failed" && isSoAlready(answer.reason) ? { kind: "done" } : answer;
      }
    },
  };
}

async function change(
  api: Api,
  botName: string,
  { content, channelId, revision }: Task,
  { userId, messageIds }: Copies,
): Promise<void> {
  const [first] = messageIds;
  if (first === undefined || revision === undefined) return;
  if (revision.kind === "delete") {
    // Several that cannot be deleted any more are skipped without a word; one is refused.
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

const isSoAlready = (reason: string): boolean =>
  ["message to delete not found", "message is not modified"].some((words) => reason.includes(words));
