import type { Chat } from "grammy/types";
import type { InviteLink, JoinRequest } from "./invite-links.ts";
import type { ChannelKind, Rights } from "./rights.ts";

/** How one account stands to a channel or supergroup. */
export type Membership =
  | { readonly status: "creator" }
  | { readonly status: "administrator"; readonly rights: Rights; readonly promotedBy: number }
  /** `until` in Unix seconds, where Telegram itself ends a subscription of its own then. */
  | { readonly status: "member"; readonly until?: number }
  | { readonly status: "left" }
  /** `until` in Unix seconds, 0 for ever. */
  | { readonly status: "kicked"; readonly until: number };

export type Channel = {
  readonly id: number;
  readonly kind: ChannelKind;
  title: string;
  username: string | undefined;
  description: string | undefined;
  pinned: number[];
  /** A channel's discussion group, or the channel whose discussion group it is. */
  linkedId: number | undefined;
  creatorId: number;
  /** The supergroup that a basic group became. */
  upgradedTo?: number;
  readonly members: Map<number, Membership>;
  /** By the full link. */
  readonly links: Map<string, InviteLink>;
  /** Administrator → their primary link. */
  readonly primaryLinks: Map<number, string>;
  readonly requests: Map<number, JoinRequest>;
  /** Who is inside by which link. */
  readonly cameThrough: Map<number, InviteLink>;
};

export const channelChat = (channel: Channel): Chat.ChannelChat | Chat.SupergroupChat | Chat.GroupChat =>
  channel.kind === "channel" ? { ...named(channel), type: "channel" } : groupChat(channel);

export const groupChat = (channel: Channel): Chat.SupergroupChat | Chat.GroupChat =>
  channel.kind === "group"
    ? { id: channel.id, title: channel.title, type: "group" }
    : { ...named(channel), type: "supergroup" };

const named = ({ id, title, username }: Channel): { id: number; title: string; username?: string } => ({
  id,
  title,
  ...(username === undefined ? {} : { username }),
});

/** The membership at `now` (Unix seconds): a ban or a subscription of Telegram's own that has run out is none. */
export function membershipOf(channel: Channel, userId: number, now: number): Membership {
  const membership = channel.members.get(userId) ?? { status: "left" };
  if (membership.status === "kicked" && membership.until !== 0 && membership.until <= now)
    return { status: "left" };
  if (membership.status === "member" && membership.until !== undefined && membership.until <= now)
    return { status: "left" };
  return membership;
}

export const isInside = (membership: Membership): boolean =>
  membership.status !== "left" && membership.status !== "kicked";
