import { GrammyError, HttpError } from "grammy";
import type { Api } from "grammy";
import { isUnreachable, limitMsOf } from "../../../platform/telegram/telegram.ts";
import { copyContent, keyboardOf } from "../../model/telegram-copy.ts";
import type { ActiveBroadcast } from "./active-broadcasts.sql.ts";
import type { Copies } from "./recipients.sql.ts";

/** A message that Telegram refused or did not answer. `reason`: Telegram's description. */
export type SendFailure =
  /** Nothing was sent, and no message goes out before `waitMs` have passed. */
  | { readonly kind: "retry"; readonly waitMs: number }
  | { readonly kind: "blocked"; readonly reason: string }
  | { readonly kind: "failed"; readonly reason: string }
  /** The message may have arrived. */
  | { readonly kind: "unclear"; readonly reason: string }
  /** The message to copy was deleted: no recipient can get it. */
  | { readonly kind: "content_gone"; readonly reason: string };

export type SendResult = SendFailure | { readonly kind: "sent"; readonly messageIds: readonly number[] };

/** The Bot API for broadcasts: failures are results, and no call is repeated. */
export type Transport = {
  send(broadcast: ActiveBroadcast, telegramChatId: number): Promise<SendResult>;
  /** Deletes or edits the copies of one recipient. "done" also where that had happened before, so it may be repeated. */
  revise(broadcast: ActiveBroadcast, copies: Copies): Promise<SendFailure | { readonly kind: "done" }>;
};

export function createTransport(api: Api, botName: string): Transport {
  return {
    async send({ content, channelId, isPaid }, telegramChatId) {
      try {
        return {
          kind: "sent",
          messageIds: await copyContent({ api, botName, channelId, content, telegramChatId, isPaid }),
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
    // deleteMessages skips messages that are gone, and deleteMessage refuses one. Both refuse messages that are too old.
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

// Between two attempts to reach Telegram.
const UNREACHED_WAIT_MS = 1_000;

/** @param error as grammY throws it. @throws every error that does not come from a call of the Bot API. */
export function readFailure(error: unknown): SendFailure {
  if (error instanceof HttpError) return readHttpError(error);
  if (!(error instanceof GrammyError)) throw error;
  const { error_code: code, description: reason } = error;
  if (code === 429) return { kind: "retry", waitMs: limitMsOf(error) };
  if (isUnreachable(error)) return { kind: "blocked", reason };
  if (code >= 500) return { kind: "unclear", reason };
  if (isContentGone(reason)) return { kind: "content_gone", reason };
  return { kind: "failed", reason };
}

// Of an album, copyMessages speaks as of a forward.
const CONTENT_GONE = [
  "message to copy not found",
  // Of a message that its author deleted, and that Telegram's server still knows.
  "MESSAGE_ID_INVALID",
  "message can't be copied",
  "there are no messages to forward",
  "messages can't be forwarded",
];

const isContentGone = (reason: string): boolean => CONTENT_GONE.some((part) => reason.includes(part));

// No connection was made, so nothing was sent. After any other network error the message may have arrived. The code
// with the underscores is that of undici, whose limit for connecting is shorter than the system's.
const UNREACHED =
  /\b(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|connect ETIMEDOUT)\b/;

const readHttpError = ({ error }: HttpError): SendFailure =>
  UNREACHED.test(describeCause(error))
    ? { kind: "retry", waitMs: UNREACHED_WAIT_MS }
    : { kind: "unclear", reason: "no answer" };

function describeCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  // For a host with several addresses the message is empty, and the code is that of the first address.
  const parts: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [code, error.message, ...parts.map(describeCause)].join(" ");
}

/** Whether a refusal concerns the recipient rather than the content. */
export const isAboutRecipient = (reason: string): boolean =>
  /PEER_ID_INVALID|USER_ID_INVALID|user not found|deactivated/i.test(reason);
