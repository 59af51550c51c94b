import type { ChatAdministratorRights, ChatMember } from "grammy/types";

/** For invite links and join requests, and for removing people. */
export const neededRights = ["can_invite_users", "can_restrict_members"] as const;
export type MissingRight = "administrator" | (typeof neededRights)[number];

export function missingRights(bot: ChatMember): MissingRight[] {
  if (bot.status === "creator") return [];
  if (bot.status !== "administrator") return ["administrator", ...neededRights];
  return neededRights.filter((right) => !bot[right]);
}

/** The rights that the chat picker requests (KeyboardButtonRequestChat): the needed ones and no others. */
export const requestedRights: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};
