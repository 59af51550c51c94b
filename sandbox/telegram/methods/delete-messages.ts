import { badRequest } from "../refusal.ts";
import type { StoredMessage } from "../world/messages.ts";
import { findTarget, requireInside } from "../world/reach.ts";
import type { Target } from "../world/reach.ts";
import type { World } from "../world/world.ts";
import type { Methods } from "./method.ts";

const DELETABLE_SECONDS = 48 * 3600;

export const deletingMethods = (world: World): Methods => ({
  deleteMessage({ chat_id, message_id }) {
    const target = findTarget(world, chat_id);
    if (target.kind === "channel") requireInside(world, target.channel);
    const stored = world.messages.find(target.chat.id, message_id);
    if (!stored) throw badRequest("message to delete not found");
    if (!mayDelete(world, target, stored)) throw badRequest("message can't be deleted for everyone");
    world.messages.remove(target.chat.id, message_id);
    world.changed.notify();
    return true;
  },
  deleteMessages({ chat_id, message_ids }) {
    const target = findTarget(world, chat_id);
    if (target.kind === "channel") requireInside(world, target.channel);
    if (message_ids.length < 1 || message_ids.length > 100) throw badRequest("too many messages to delete");
    // Messages that are not there or not deletable are skipped.
    for (const id of message_ids) {
      const stored = world.messages.find(target.chat.id, id);
      if (stored && mayDelete(world, target, stored)) world.messages.remove(target.chat.id, id);
    }
    world.changed.notify();
    return true;
  },
});

function mayDelete(world: World, target: Target, stored: StoredMessage): boolean {
  if (target.kind === "channel") {
    const membership = requireInside(world, target.channel);
    if (membership.status === "administrator" && membership.rights.can_delete_messages) return true;
    if (!stored.byBot) return false;
    const mayPost = membership.status === "administrator" && membership.rights.can_post_messages === true;
    if (target.channel.kind === "channel" && !mayPost) return false;
  }
  return world.seconds() - stored.message.date < DELETABLE_SECONDS;
}
