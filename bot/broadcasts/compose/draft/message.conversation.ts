import type { Message } from "grammy/types";
import { Composer } from "grammy";
import type { Form, FormContext, BotContext } from "../../../platform/context.ts";
import { ask, attempt, say } from "../../../platform/forms/ask.ts";
import type { Answer } from "../../../platform/forms/ask.ts";
import { defineForm } from "../../../platform/forms/define-form.ts";
import { newId } from "../../../platform/values/ids.ts";
import { findManagedBroadcast, MUTE_HERE } from "../managed/managed-broadcast.ts";
import { showBroadcast } from "./draft.pages.ts";
import { buttonData } from "../../../platform/chat/buttons.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { BroadcastContent, MessageKind } from "../../model/content.ts";
import { broadcastContent } from "../../model/content.ts";
import { changeDraft, draftBroadcast, discardOtherDrafts } from "../../model/draft-broadcast.ts";
import { ownButtons } from "../buttons/change-buttons.ts";
import { lockAlbumDraft } from "./draft.sql.ts";

/** Stored as JSON while the form waits. */
type MessageFormRequest = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  /** The draft whose message is replaced; left out: a new draft. */
  readonly draftId?: string;
};

const form = defineForm({ id: "broadcast-message", fill: fillMessageForm, lost: "broadcast-form-lost" });

export const openBroadcastMessageForm = form.open;
export const broadcastMessageForm = form.waiting;

/** Asks for the message to broadcast. Asks again after an internal error. */
async function fillMessageForm(
  form: Form,
  { texts }: FormContext,
  request: MessageFormRequest,
): Promise<void> {
  // Chosen before the message arrives, so that a second run after a kill finds the draft of the first.
  const newDraftId = await form.external(({ platform }) => newId(platform.clock.now()));
  const asking = { form, texts, formKey: newDraftId.slice(-8), step: 0 };
  for (;;) {
    const message = await ask<SentMessage>(asking, {
      html: texts.html("broadcast-ask-message", { channel: request.channelTitle }),
      buttons: [],
      // Never reached for a text, which `readMessage` reads before.
      readText: () => ({ kind: "refused", reason: "broadcast-not-copyable" }),
      readMessage: readBroadcastMessage,
      readButton: () => undefined,
    });
    const stored = await attempt(form, async (outer) => {
      const { actorId } = request;
      const muteLabel = texts.plain("broadcast-mute");
      const broadcastId = await storeMessage(outer.platform, {
        ...request,
        newDraftId,
        message,
        muteLabel,
      });
      if (broadcastId === undefined) return false;
      const broadcast = await findManagedBroadcast(outer.platform, { broadcastId, actorId });
      if (broadcast !== undefined) await showBroadcast(outer, broadcast);
      return true;
    });
    if (stored.kind === "failed") {
      await say(form, texts.html("broadcast-failed", { id: stored.errorId }));
      continue;
    }
    if (!stored.value) await say(form, texts.html("broadcast-not-yours"));
    return;
  }
}

type SentMessage = {
  readonly messageId: number;
  readonly kind: MessageKind;
  /** Telegram's `media_group_id`: more parts of the album follow. */
  readonly albumId?: string;
};

// "animation" goes before "document", which Telegram sets too.
const ownKinds = ["text", "photo", "video", "animation", "document", "audio", "voice", "sticker"] as const;
const otherKinds = ["video_note", "location", "venue", "contact", "dice"] as const;

/**
 * Reads the message to broadcast; undefined for a command. Bot API, copyMessage: service messages, invoices, giveaways and
 * paid media cannot be copied, and neither can a quiz without a `correct_option_ids` that the bot knows.
 */
export function readBroadcastMessage(message: Message): Answer<SentMessage> | undefined {
  if (message.text?.startsWith("/") === true) return undefined;
  if (message.has_protected_content === true) return { kind: "refused", reason: "broadcast-protected" };
  if (message.poll?.type === "quiz" && message.poll.correct_option_ids === undefined)
    return { kind: "refused", reason: "broadcast-quiz" };
  const kind = kindOf(message);
  if (kind === undefined) return { kind: "refused", reason: "broadcast-not-copyable" };
  const { message_id: messageId, media_group_id: albumId } = message;
  return {
    kind: "ok",
    value: albumId === undefined ? { messageId, kind } : { messageId, kind: "album", albumId },
  };
}

function kindOf(message: Message): MessageKind | undefined {
  if (message.poll !== undefined) return "poll";
  return (
    ownKinds.find((kind) => message[kind] !== undefined) ??
    (otherKinds.some((kind) => message[kind] !== undefined) ? "other" : undefined)
  );
}

type StoreMessageInput = {
  readonly channelId: string;
  readonly actorId: number;
  readonly message: SentMessage;
  readonly muteLabel: string;
  readonly draftId?: string;
  /** The id for a new draft. */
  readonly newDraftId: string;
};

/**
 * Begins a draft with a message and a Mute button, or replaces the message of a draft, whose buttons stay. An album takes no
 * buttons.
 *
 * @returns the draft's id; undefined where the actor does not manage the channel, or the draft was sent meanwhile.
 */
async function storeMessage(
  platform: Platform,
  { channelId, actorId, message, muteLabel, draftId, newDraftId }: StoreMessageInput,
): Promise<string | undefined> {
  const { messageId, kind, albumId } = message;
  const mute = { kind: "data" as const, text: muteLabel, data: buttonData(MUTE_HERE, channelId) };
  const isAlbum = albumId !== undefined;
  const content = {
    telegramChatId: actorId,
    messageIds: [messageId],
    kind,
    ...(isAlbum ? { albumId } : {}),
    buttons: isAlbum ? [] : [[mute]],
  };
  if (draftId === undefined) {
    const broadcastId = await draftBroadcast(platform, { id: newDraftId, channelId, actorId, content });
    if (broadcastId !== undefined) await discardOtherDrafts(platform, { broadcastId, actorId, channelId });
    return broadcastId;
  }
  const draft = await findManagedBroadcast(platform, { broadcastId: draftId, actorId });
  if (draft === undefined) return undefined;
  const next = { ...content, buttons: [...ownRows(draft.content, isAlbum), ...content.buttons] };
  return (await changeDraft(platform, { broadcastId: draftId, actorId, content: next }))
    ? draftId
    : undefined;
}

const ownRows = (content: BroadcastContent, isAlbum: boolean): BroadcastContent["buttons"] =>
  isAlbum ? [] : ownButtons(content).map((button) => [button]);

/** Takes the further parts of an album whose first part began a draft. Goes before the forms, which would take them too. */
export const albumParts = new Composer<BotContext>();

albumParts.chatType("private").on("message", async (ctx, next) => {
  const { media_group_id: albumId, message_id: messageId } = ctx.message;
  const isAdded =
    albumId !== undefined && (await addAlbumPart(ctx.platform, { actorId: ctx.from.id, albumId, messageId }));
  if (!isAdded) await next();
});

type AlbumPart = { readonly actorId: number; readonly albumId: string; readonly messageId: number };

/**
 * Telegram sends the parts of an album as single messages and does not mark the last part. Idempotent.
 *
 * @returns false where the actor has no draft of this album.
 */
async function addAlbumPart(
  { database }: Platform,
  { actorId, albumId, messageId }: AlbumPart,
): Promise<boolean> {
  return database.prisma.$transaction(async (transaction) => {
    const draft = await lockAlbumDraft.first(transaction, { senderId: actorId, albumId });
    if (draft === undefined) return false;
    const content = broadcastContent.parse(draft.content);
    const messageIds = [...new Set([...content.messageIds, messageId])].toSorted((a, b) => a - b);
    await transaction.broadcast.update({
      where: { id: draft.id },
      data: { content: { ...content, messageIds } },
    });
    return true;
  });
}
