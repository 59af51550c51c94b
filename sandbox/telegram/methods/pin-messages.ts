import { badRequest } from "../refusal.ts";
import { findTarget, requireInside, requireRight } from "../world/reach.ts";
import type { Target } from "../world/reach.ts";
import type { World } from "../world/world.ts";
import type { Methods } from "./method.ts";

/** Pins in channels and supergroups are kept for `getChat`; in private chats they change nothing here. */
export const pinMethods = (world: World): Methods => ({
  pinChatMessage({ chat_id, message_id }) {
    const target = reachPins(world, chat_id);
    if (!world.messages.find(target.chat.id, message_id)) throw badRequest("message to pin not found");
    if (target.kind === "channel")
      target.channel.pinned = [...target.channel.pinned.filter((id) => id !== message_id), message_id];
    return true;
  },
  unpinChatMessage({ chat_id, message_id }) {
    const target = reachPins(world, chat_id);
    if (target.kind === "channel") {
      const { pinned } = target.channel;
      target.channel.pinned = pinned.filter((id) => id !== (message_id ?? pinned.at(-1)));
    }
    return true;
  },
  unpinAllChatMessages({ chat_id }) {
    const target = reachPins(world, chat_id);
    if (target.kind === "channel") target.channel.pinned = [];
    return true;
  },
});

function reachPins(world: World, chatId: number | string): Target {
  const target = findTarget(world, chatId);
  if (target.kind === "channel")
    requireRight(
      requireInside(world, target.channel),
      target.channel.kind === "channel" ? "can_edit_messages" : "can_pin_messages",
      "not enough rights to manage pinned messages in the chat",
    );
  return target;
}
