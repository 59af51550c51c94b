import type { Message } from "grammy/types";
import { badRequest } from "../refusal.ts";
import type { World } from "../world/world.ts";
import { findForEdit, replace } from "./edit-messages.ts";
import type { Methods } from "./method.ts";
import { compose } from "./send-media.ts";

/** What a message may be turned into something else from: a text, or another picture, film or file. */
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

export const mediaEditingMethods = (world: World): Methods => ({
  editMessageMedia(args, { files }) {
    const stored = findForEdit(world, args);
    const { message } = stored;
    if (REPLACEABLE.every((kind) => message[kind] === undefined)) throw badRequest("message can't be edited");
    const { media } = args;
    if (media.type === "audio" || media.type === "live_photo")
      throw badRequest(`the sandbox does not implement edits to ${media.type}`);
    checkAlbum(message, media.type);
    const { content, html = "" } = compose(world, {
      kind: media.type,
      source: media.media,
      args: media,
      files,
    });
    return replace(world, stored, { drop: DROPPED, content, html, markup: args.reply_markup });
  },
});

function checkAlbum(message: Message, type: "photo" | "video" | "document" | "animation"): void {
  if (message.media_group_id === undefined) return;
  const allowed = message.document === undefined ? ["photo", "video"] : ["document"];
  if (!allowed.includes(type)) throw badRequest(`message can't be edited to ${type} in its album`);
}
