import type { ChatAdministratorRights, ChatPermissions } from "grammy/types";

export type Rights = ChatAdministratorRights;
export type Right = keyof Rights;
/** "group" is a basic group, which its creator may upgrade to a supergroup. */
export type ChannelKind = "channel" | "supergroup" | "group";

const EVERYWHERE = [
  "can_manage_chat",
  "can_delete_messages",
  "can_manage_video_chats",
  "can_restrict_members",
  "can_promote_members",
  "can_change_info",
  "can_invite_users",
  "can_post_stories",
  "can_edit_stories",
  "can_delete_stories",
] as const satisfies readonly Right[];

const CHANNELS_ONLY = ["can_post_messages", "can_edit_messages"] as const satisfies readonly Right[];
const SUPERGROUPS_ONLY = ["can_pin_messages", "can_manage_topics"] as const satisfies readonly Right[];

const namesFor = (kind: ChannelKind): readonly Right[] => [
  ...EVERYWHERE,
  ...(kind === "channel" ? CHANNELS_ONLY : SUPERGROUPS_ONLY),
];

/** All rights of this kind of chat: those given, and `false` for the others. */
export function exactRights(kind: ChannelKind, given: Partial<Rights>): Rights {
  const rights: Rights = {
    is_anonymous: given.is_anonymous ?? false,
    // Every administrator has this right.
    can_manage_chat: true,
    can_delete_messages: false,
    can_manage_video_chats: false,
    can_restrict_members: false,
    can_promote_members: false,
    can_change_info: false,
    can_invite_users: false,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    can_send_welcome_messages: false,
  };
  for (const name of namesFor(kind)) {
    if (name !== "can_manage_chat") rights[name] = given[name] ?? false;
  }
  return rights;
}

/** The apps' defaults for a new administrator: everything but anonymity and promoting others. */
export function usualRights(kind: ChannelKind): Rights {
  const all = Object.fromEntries(namesFor(kind).map((name) => [name, true]));
  return exactRights(kind, { ...all, can_promote_members: false });
}

export function everyRight(kind: ChannelKind): Rights {
  return exactRights(kind, Object.fromEntries(namesFor(kind).map((name) => [name, true])));
}

/** Whether `held` contains every right in `wanted`. */
export const coversRights = (held: Partial<Rights>, wanted: Partial<Rights>): boolean =>
  Object.entries(wanted).every(([name, value]) => !value || held[name as Right] === true);

const PERMISSIONS = [
  "can_send_messages",
  "can_send_audios",
  "can_send_documents",
  "can_send_photos",
  "can_send_videos",
  "can_send_video_notes",
  "can_send_voice_notes",
  "can_send_polls",
  "can_send_other_messages",
  "can_add_web_page_previews",
  "can_react_to_messages",
  "can_edit_tag",
  "can_change_info",
  "can_invite_users",
  "can_pin_messages",
  "can_manage_topics",
] as const satisfies readonly (keyof ChatPermissions)[];

/** All permissions of a group: those given, and `false` for the others. Without `given`: those of a new group. */
export const exactPermissions = (given?: ChatPermissions): Required<ChatPermissions> => {
  const pairs = PERMISSIONS.map((name) => [name, given === undefined || given[name] === true]);
  return Object.fromEntries(pairs) as Required<ChatPermissions>;
};
