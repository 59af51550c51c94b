import type { Message } from "grammy/types";
import { badRequest } from "../bot-api/bot-api-error.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { findForEdit, replaceMessage } from "./edit-messages.ts";
import type { Methods } from "./method.ts";
import { composeMedia } from "./send-media.ts";

/** Kinds of messages that editMessageMedia can replace. */
const REPLACEABLE = [
  "text",
  "photo",
  "document",
  "video",
  "animation",
] as const satisfies readonly (keyof Message)[];
const DROPPED = [
  ...REPLACEABLE,
  ...(["entities", "caption", "caption_entities", "has_media_spoiler"] as const),
] as const;

export const mediaEditingMethods = (backend: TelegramBackend): Methods => ({
  editMessageMedia(args, { files }) {
    const stored = findForEdit(backend, args);
    const { message } = stored;
    if (REPLACEABLE.every((kind) => message[kind] === undefined)) throw badRequest("message can't be edited");
    const { media } = args;
    if (media.type === "audio" || media.type === "live_photo")
      throw badRequest(`the sandbox does not implement edits to ${media.type}`);
    checkAlbum(message, media.type);
    const { content, html = "" } = composeMedia(backend, {
      kind: media.type,
      source: media.media,
      args: media,
      files,
    });
    return replaceMessage(backend, stored, { drop: DROPPED, content, html, markup: args.reply_markup });
  },
});

function checkAlbum(message: Message, type: "photo" | "video" | "document" | "animation"): void {
  if (message.media_group_id === undefined) return;
  const allowed = message.document === undefined ? ["photo", "video"] : ["document"];
  if (!allowed.includes(type)) throw badRequest(`message can't be edited to ${type} in its album`);
}
